package se.stegvis.persistence.privacy;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.privacy.Kind;

/**
 * A table as the catalogue has it. In conditions its rows are called {@code t}, and {@code :people}
 * are ids of people, {@code :subjects} the ids of what is theirs.
 *
 * @param kind null for what tells nothing of people
 * @param programme a row's programme, null where a row belongs to none
 * @param through which rows concern people that no column of theirs names, null for none
 * @param columns every column that can hold text
 * @param part what is told of a row about somebody else
 */
record Table(
    String name,
    @Nullable Kind kind,
    @Nullable String programme,
    @Nullable String through,
    Map<String, Use> columns,
    List<String> part) {

  Table {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    part = List.copyOf(part);
  }

  static Table holding(Kind kind, String name) {
    return new Table(name, kind, null, null, Map.of(), List.of());
  }

  static Table technical(String name, String... plain) {
    return new Table(name, null, null, null, Map.of(), List.of()).with(Use.PLAIN, plain);
  }

  /** With a programme of its own in each row. */
  Table inProgramme() {
    return beneath("t.programme_id").with(Use.PROGRAMME, "programme_id");
  }

  Table beneath(String expression) {
    return new Table(name, kind, expression, through, columns, part);
  }

  Table through(String condition) {
    return new Table(name, kind, programme, condition, columns, part);
  }

  Table with(Use use, String... names) {
    var more = new LinkedHashMap<>(columns);
    Stream.of(names).forEach(each -> more.put(each, use));
    return new Table(name, kind, programme, through, more, part);
  }

  Table people(String... names) {
    return with(Use.PERSON, names);
  }

  Table words(String... names) {
    return with(Use.WORDS, names);
  }

  Table plain(String... names) {
    return with(Use.PLAIN, names);
  }

  Table part(String... names) {
    return new Table(name, kind, programme, through, columns, List.of(names));
  }

  Stream<String> of(Use use) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue() == use)
        .map(Map.Entry::getKey);
  }

  boolean isPersonal() {
    return kind != null;
  }

  /** That a row names some people, or what is theirs; empty where no row can. */
  Optional<String> mention() {
    var conditions =
        Stream.concat(
                columns.entrySet().stream()
                    .flatMap(each -> condition(each.getKey(), each.getValue()).stream()),
                Stream.ofNullable(through))
            .collect(joining(" or "));
    return conditions.isEmpty() ? Optional.empty() : Optional.of("(" + conditions + ")");
  }

  private static Optional<String> condition(String column, Use use) {
    return switch (use) {
      case PERSON -> Optional.of("t.%s = any(:people)".formatted(column));
      case PEOPLE -> Optional.of("t.%s && :people::text[]".formatted(column));
      case INSIDE ->
          Optional.of(
              """
              exists (select 1 from jsonb_path_query(t.%s, '$.**.value') named
                where named #>> '{}' = any(:people))\
              """
                  .formatted(column));
      case SUBJECT -> Optional.of("t.%s = any(:subjects)".formatted(column));
      case PROGRAMME, PLACEMENT, TOPIC, WORDS, PLAIN -> Optional.empty();
    };
  }

  /** That a row names some people or belongs to {@code :programmes}. */
  Optional<String> concern() {
    var conditions =
        Stream.concat(
                mention().stream(),
                Stream.ofNullable(programme).map(each -> each + " = any(:programmes)"))
            .collect(joining(" or "));
    return conditions.isEmpty() ? Optional.empty() : Optional.of("(" + conditions + ")");
  }
}

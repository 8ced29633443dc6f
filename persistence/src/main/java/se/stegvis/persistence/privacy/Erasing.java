package se.stegvis.persistence.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Erased;
import se.stegvis.scheduler.privacy.Kind;
import se.stegvis.scheduler.privacy.Mode;
import se.stegvis.scheduler.privacy.Pseudonym;
import se.stegvis.scheduler.training.PersonId;

/** Takes a person out of every table; in one transaction of the caller's. */
final class Erasing {

  private static final int DIGITS = 12;

  private final JdbcClient client;
  private final Renaming renaming;
  private final Removing removing;
  private final Leftovers leftovers;
  private final PostgresErasedPeople erased;

  Erasing(JdbcClient client) {
    this.client = client;
    this.renaming = new Renaming(client);
    this.removing = new Removing(client);
    this.leftovers = new Leftovers(client);
    this.erased = new PostgresErasedPeople(client);
  }

  /** Ends parts in units, programmes and placements the day before. */
  void endParts(PersonId person, LocalDate today) {
    for (var table : List.of("unit_role", "programme_role")) {
      run(
          "delete from " + table + " where person_id = :person and starts >= :today",
          person,
          today);
      run(
          "update "
              + table
              + " set ends = :today::date - 1"
              + " where person_id = :person and (ends is null or ends >= :today)",
          person,
          today);
    }
    for (var table : List.of("placement", "said_placement")) {
      run(
          "update "
              + table
              + " set supervisor_id = null where supervisor_id = :person and ends >= :today",
          person,
          today);
    }
  }

  private void run(String sql, PersonId person, LocalDate today) {
    client.sql(sql).param("person", person.value()).param("today", today).update();
  }

  Erased erase(PersonId person, Pseudonym pseudonym, Mode mode, Instant now) {
    var was = identity(person);
    var own = Rows.programmes(client, person);
    var placements = Rows.placements(client, own);
    var before = counted(person.value(), own);
    removing.whatIsTheirsAlone(person);
    removing.silence(Leftovers.pattern(Stream.concat(was.wholes(), was.parts())));
    var kept = new HashMap<String, String>();
    switch (mode) {
      case ERASE -> removing.programmes(own);
      case PSEUDONYMISE -> {
        rename("programme", own, kept, renaming::programme);
        rename("placement", placements, kept, renaming::placement);
      }
    }
    renaming.person(was, pseudonym.value());
    var after = counted(pseudonym.value(), kept.values().toArray(String[]::new));
    if (mode == Mode.ERASE) {
      removing.ifNobodyNames(pseudonym);
    }
    erased.note(pseudonym, mode, was.marks(), now);
    return new Erased(
        pseudonym,
        difference(before, after),
        withoutPerson(after),
        leftovers.of(was, Stream.concat(Stream.of(own), Stream.of(placements)).toList()));
  }

  @FunctionalInterface
  private interface Rename {
    void to(String old, String other);
  }

  private static void rename(String what, String[] ids, Map<String, String> kept, Rename rename) {
    for (var id : ids) {
      var other = what + "-" + UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
      rename.to(id, other);
      kept.put(id, other);
    }
  }

  private Identity identity(PersonId person) {
    return client
        .sql("select * from person where id = ?")
        .param(person.value())
        .query(
            (row, _) ->
                new Identity(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("email"),
                    row.getString("entra_id")))
        .single();
  }

  private Map<Kind, Long> counted(String person, String[] programmes) {
    var counts = new EnumMap<Kind, Long>(Kind.class);
    Catalogue.personal()
        .filter(table -> table.kind() != Kind.AUDIT)
        .forEach(
            table ->
                table
                    .concern()
                    .map(
                        concern ->
                            client
                                .sql(
                                    "select count(*) from %s t where %s"
                                        .formatted(table.name(), concern))
                                .param("people", new String[] {person})
                                .param("subjects", new String[] {person})
                                .param("programmes", programmes)
                                .query(Long.class)
                                .single())
                    .filter(count -> count > 0)
                    .ifPresent(count -> counts.merge(kind(table), count, Long::sum)));
    return counts;
  }

  private static Kind kind(Table table) {
    return Objects.requireNonNull(table.kind());
  }

  private static Map<Kind, Long> difference(Map<Kind, Long> before, Map<Kind, Long> after) {
    var gone = new EnumMap<Kind, Long>(Kind.class);
    before.forEach(
        (kind, count) -> {
          long left = kind == Kind.PERSON ? 0 : after.getOrDefault(kind, 0L);
          if (count > left) {
            gone.put(kind, count - left);
          }
        });
    return gone;
  }

  /** The row of the person itself is no document that somebody stays in. */
  private static Map<Kind, Long> withoutPerson(Map<Kind, Long> counts) {
    var others = new EnumMap<Kind, Long>(Kind.class);
    others.putAll(counts);
    others.remove(Kind.PERSON);
    return others;
  }
}

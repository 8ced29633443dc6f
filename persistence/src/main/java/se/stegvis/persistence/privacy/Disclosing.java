package se.stegvis.persistence.privacy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.privacy.Extract;

/**
 * What of a row may be told to the person, with regard to others. Of a document about another
 * ST-läkare: what kind, when, and the person's part in it. Of what several have rated: neither who
 * nor how, and the whole of it once it has been released.
 */
final class Disclosing {

  /** Numbers of ours, and who set a hold or did what the trail tells. */
  private static final Set<String> INNER =
      Set.of(
          "arrival",
          "position",
          "lease_until",
          "attempt",
          "in_flight",
          "unheard",
          "interrupted",
          "set_by",
          "actor");

  private static final Set<String> OF_A_ROUND = Set.of("summary", "tally", "outcome");

  private final Table table;
  private final Theirs theirs;

  Disclosing(Table table, Theirs theirs) {
    this.table = table;
    this.theirs = theirs;
  }

  Optional<Extract.Row> row(Map<String, Object> values, @Nullable String programme) {
    if (table.programme() != null
        && programme != null
        && !theirs.programmes().contains(programme)) {
      return Optional.of(new Extract.Row(table.name(), false, part(values)));
    }
    return tellsOnOthers(values)
        ? Optional.empty()
        : Optional.of(new Extract.Row(table.name(), true, own(values)));
  }

  private Map<String, Object> part(Map<String, Object> values) {
    var part = new LinkedHashMap<String, Object>();
    part.put("as", mentions().filter(column -> names(values.get(column))).toList());
    table.part().stream()
        .filter(values::containsKey)
        .forEach(column -> part.put(column, Objects.requireNonNull(values.get(column))));
    return part;
  }

  private Stream<String> mentions() {
    return Stream.of(Use.PERSON, Use.PEOPLE, Use.INSIDE).flatMap(table::of);
  }

  private boolean names(@Nullable Object value) {
    return switch (value) {
      case String text -> text.equals(theirs.person().value());
      case Collection<?> several -> several.stream().anyMatch(this::names);
      case Map<?, ?> map -> map.values().stream().anyMatch(this::names);
      case null -> false;
      default -> false;
    };
  }

  /** Whoever rates among several must not be known by it (ADR 9). */
  private boolean tellsOnOthers(Map<String, Object> values) {
    return switch (table.name()) {
      case "assessment" -> isRating(values.get("id"));
      case "assessment_step" -> isRating(values.get("assessment_id"));
      case "reading" -> isRating(values.get("thing_id"));
      case "round_rater" -> !names(values.get("person_id"));
      default -> false;
    };
  }

  private boolean isRating(@Nullable Object id) {
    return id != null && theirs.ratings().contains(id.toString());
  }

  private Map<String, Object> own(Map<String, Object> values) {
    var own = new LinkedHashMap<>(values);
    own.keySet().removeAll(INNER);
    if (isOfARoundUnreleased(values)) {
      own.keySet().removeAll(OF_A_ROUND);
    }
    Stream.of(Use.SUBJECT, Use.TOPIC)
        .flatMap(table::of)
        .filter(column -> !theirs.subjects().contains(String.valueOf(own.get(column))))
        .toList()
        .forEach(own::remove);
    return own;
  }

  /** A round, or the event of it, which has its id. */
  private boolean isOfARoundUnreleased(Map<String, Object> values) {
    return switch (table.name()) {
      case "round" -> theirs.unreleased().contains(String.valueOf(values.get("id")));
      case "filed_event" -> theirs.unreleased().contains(String.valueOf(values.get("origin")));
      default -> false;
    };
  }
}

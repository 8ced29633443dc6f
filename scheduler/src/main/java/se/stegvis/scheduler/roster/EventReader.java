package se.stegvis.scheduler.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PlacementId;

/**
 * Reads what has happened in one programme.
 *
 * @param trainee whose programme it is, null if the file does not say
 * @param placements the ids of the programme's placements
 */
record EventReader(Reading reading, @Nullable String trainee, Set<String> placements) {

  private static final int DAY_IN_MINUTES = 24 * 60;
  private static final int HIGHEST_OF_ANY_SCALE = 100;

  /** The rating scales that are known (domain, part 3), with the highest rating of each. */
  private static final Map<String, Integer> SCALES =
      Map.of("uk6", 6, "abim9", 9, "forvantan3", 3, "sjalvstandighet5", 5, "dops_sup", 5);

  private static final Vocabulary<Instrument> INSTRUMENTS =
      Vocabulary.of("instrument", Instrument.values(), Instrument::name);

  List<Event> read(Fields programme) {
    var events = new ArrayList<Event>();
    for (var fields : programme.objects("events")) {
      var event = event(fields);
      fields.refuseOthers();
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  private @Nullable Event event(Fields fields) {
    var evidence = fields.word("evidence", reading.evidence);
    var on = fields.day("on");
    var entered = entered(fields, on);
    var signedBy = reading.persons(fields, "signedBy");
    var approvedBy = reading.persons(fields, "approvedBy");
    var minutes = fields.optionalNumber("minutes", 0, DAY_IN_MINUTES);
    var with = reading.optionalPerson(fields, "with");
    var placement = placement(fields);
    var topics = values(fields.texts("topics"));
    var instrument = fields.optionalWord("instrument", INSTRUMENTS);
    var assessor = reading.optionalPerson(fields, "assessor");
    if (assessor != null && assessor.value().equals(trainee)) {
      fields.mistake("assessor", "the trainee cannot be the assessor: name somebody else");
    }
    var scale = fields.optionalText("scale");
    var overall = overall(fields, scale);
    var goals = values(fields.texts("goals"));
    var outcome = fields.optionalText("outcome");
    if (evidence == null || on == null || entered == null) {
      return null;
    }
    return new Event(
        evidence,
        on,
        entered,
        new HashSet<>(signedBy),
        new HashSet<>(approvedBy),
        minutes,
        with,
        placement,
        new HashSet<>(topics),
        instrument,
        assessor,
        scale,
        overall,
        goals,
        outcome);
  }

  private static @Nullable LocalDate entered(Fields fields, @Nullable LocalDate on) {
    var entered = fields.optionalDay("entered");
    if (entered != null && on != null && entered.isBefore(on)) {
      fields.mistake(
          "entered",
          "it was entered on %s, before it happened on %s: correct one of them"
              .formatted(entered, on));
      return null;
    }
    return entered == null ? on : entered;
  }

  private @Nullable PlacementId placement(Fields fields) {
    var id = fields.optionalText("placement");
    if (id != null && !placements.contains(id)) {
      fields.mistake(
          "placement",
          "the programme has no placement %s: %s"
              .formatted(
                  Mistakes.quote(id),
                  placements.isEmpty()
                      ? "it has none at all"
                      : "use one of " + String.join(", ", placements)));
    }
    return id == null ? null : new PlacementId(id);
  }

  private static @Nullable Integer overall(Fields fields, @Nullable String scale) {
    var highest = scale == null ? null : SCALES.get(scale);
    return highest == null
        ? fields.optionalNumber("overall", 0, HIGHEST_OF_ANY_SCALE)
        : fields.optionalNumber("overall", 1, highest);
  }

  private static List<String> values(List<Located<String>> texts) {
    return texts.stream().map(Located::value).toList();
  }
}

package se.stegvis.bot.dialogue;

import static se.stegvis.bot.card.PlacementCard.FROM;
import static se.stegvis.bot.card.PlacementCard.PERCENT;
import static se.stegvis.bot.card.PlacementCard.SUPERVISOR;
import static se.stegvis.bot.card.PlacementCard.TO;
import static se.stegvis.bot.card.PlacementCard.UNIT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.form.WholeNumber;
import se.stegvis.scheduler.placing.ArrangingPlacement.Reason;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/**
 * What stands in the fields of a sidotjänstgöring that somebody wants to have kept. A unit that the
 * roster does not know is named as it is written: the receiving unit may be outside the roster.
 */
final class TypedPlacement {

  private static final int LONGEST_NAME = 100;
  private static final int FULL_TIME = 100;

  private final PlacementPress pressed;
  private final List<Unit> units;
  private final List<Person> supervisors;

  TypedPlacement(PlacementPress pressed, TrainingRecords records) {
    this.pressed = pressed;
    this.units =
        named(pressed.typed(UNIT)) ? records.unitsNamed(pressed.typed(UNIT), 2) : List.of();
    this.supervisors =
        named(pressed.typed(SUPERVISOR)) ? records.named(pressed.typed(SUPERVISOR), 2) : List.of();
  }

  private static boolean named(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_NAME;
  }

  /** What may be shown again. */
  Map<String, String> values() {
    var values = new HashMap<String, String>();
    for (var field : List.of(UNIT, FROM, TO, PERCENT, SUPERVISOR)) {
      var typed = pressed.typed(field);
      if (typed.length() <= LONGEST_NAME) {
        values.put(field, IdentityNumbers.masked(typed));
      }
    }
    return values;
  }

  /** What does not fit, by field. */
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    var unit = pressed.typed(UNIT);
    if (!named(unit) || !IdentityNumbers.masked(unit).equals(unit)) {
      errors.put(UNIT, pressed.say(Phrase.PLACEMENT_ERROR_UNIT));
    } else if (units.size() > 1 && exact().isEmpty()) {
      errors.put(UNIT, pressed.say(Phrase.PLACEMENT_ERROR_UNITS));
    }
    if (day(FROM).isEmpty()) {
      errors.put(FROM, pressed.say(Phrase.PLACEMENT_ERROR_DAY));
    }
    if (day(TO).isEmpty()) {
      errors.put(TO, pressed.say(Phrase.PLACEMENT_ERROR_DAY));
    } else if (day(FROM).filter(from -> day(TO).orElseThrow().isBefore(from)).isPresent()) {
      errors.put(TO, pressed.say(Phrase.PLACEMENT_ERROR_ENDS));
    }
    if (percent().isEmpty()) {
      errors.put(PERCENT, pressed.say(Phrase.PLACEMENT_ERROR_PERCENT));
    }
    if (!pressed.typed(SUPERVISOR).isEmpty() && supervisors.size() != 1) {
      errors.put(
          SUPERVISOR,
          pressed.say(
              supervisors.isEmpty() ? Phrase.ASK_NOTICE_NOT_FOUND : Phrase.ASK_NOTICE_FOUND));
    }
    return errors;
  }

  /** Why it was refused, at the field that it is about. */
  Map<String, String> error(Reason reason) {
    return switch (reason) {
      case OUTSIDE_THE_PROGRAMME -> at(TO, Phrase.PLACEMENT_ERROR_OUTSIDE);
      case TOO_FAR_AWAY -> at(TO, Phrase.PLACEMENT_ERROR_FAR);
      case OVERLAPS -> at(FROM, Phrase.PLACEMENT_ERROR_OVERLAPS);
      case END_TALK_HELD -> at(TO, Phrase.PLACEMENT_ERROR_END_TALK);
      case HAS_BEGUN -> at(FROM, Phrase.PLACEMENT_ERROR_HAS_BEGUN);
      case SUPERVISOR_IS_TRAINEE -> at(SUPERVISOR, Phrase.ASK_ERROR_SELF);
      case NO_SUCH_PERSON, NOT_YOURS -> at(SUPERVISOR, Phrase.ASK_ERROR_UNKNOWN);
    };
  }

  private Map<String, String> at(String field, Phrase phrase) {
    return Map.of(field, pressed.say(phrase));
  }

  /** What it becomes; there are no errors in it. */
  Placement placement() {
    return new Placement(
        pressed.address().placement(),
        unit(),
        new DateSpan(day(FROM).orElseThrow(), day(TO).orElseThrow()),
        percent().orElseThrow(),
        supervisors.stream().findFirst().map(Person::id).orElse(null),
        pressed.at().today());
  }

  private UnitId unit() {
    return exact()
        .or(() -> units.stream().findFirst())
        .map(Unit::id)
        .orElseGet(() -> new UnitId(pressed.typed(UNIT)));
  }

  private Optional<Unit> exact() {
    return units.stream()
        .filter(unit -> unit.name().equalsIgnoreCase(pressed.typed(UNIT)))
        .findFirst();
  }

  private Optional<Integer> percent() {
    return WholeNumber.read(pressed.typed(PERCENT))
        .filter(percent -> percent >= 1 && percent <= FULL_TIME);
  }

  private Optional<LocalDate> day(String field) {
    try {
      return Optional.of(LocalDate.parse(pressed.typed(field)));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}

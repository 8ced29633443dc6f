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
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.form.WholeNumber;
import se.stegvis.scheduler.placing.ArrangingPlacement.Reason;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/**
 * What stands in the fields of a sidotjänstgöring that somebody wants to have kept. A unit that the
 * roster does not know is named as it is written: the receiving unit may be outside the roster. Who
 * only names the handledare has no other fields.
 */
final class TypedPlacement {

  private static final int LONGEST_NAME = 100;
  private static final int FULL_TIME = 100;
  private static final int MOST = 10;

  private final PlacementPress pressed;
  private final @Nullable PlacementView standing;
  private final List<Unit> units;
  private final TypedSupervisor supervisor;

  /**
   * @param standing as it stands, null for a new one
   */
  TypedPlacement(
      PlacementPress pressed, @Nullable PlacementView standing, TrainingRecords records) {
    this.pressed = pressed;
    this.standing = standing;
    this.units =
        isName(pressed.typed(UNIT)) ? records.unitsNamed(pressed.typed(UNIT), MOST) : List.of();
    this.supervisor =
        TypedSupervisor.of(
            pressed.typed(SUPERVISOR), standing, pressed.partner().picksPeople(), records);
  }

  static boolean isName(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_NAME;
  }

  /** What may be shown again. */
  Map<String, String> values() {
    var values = new HashMap<String, String>();
    for (var field : List.of(UNIT, FROM, TO, PERCENT, SUPERVISOR)) {
      var typed = pressed.typed(field);
      if (typed.length() <= LONGEST_NAME && pressed.data().containsKey(field)) {
        values.put(field, IdentityNumbers.masked(typed));
      }
    }
    return values;
  }

  /** What does not fit, by field. */
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (standing == null || standing.rights().arranges()) {
      addWhereAndWhen(errors);
    }
    supervisor.error().ifPresent(error -> errors.put(SUPERVISOR, pressed.say(error)));
    return errors;
  }

  private void addWhereAndWhen(Map<String, String> errors) {
    var unit = pressed.typed(UNIT);
    if (!isName(unit) || !IdentityNumbers.masked(unit).equals(unit)) {
      errors.put(UNIT, pressed.say(Phrase.PLACEMENT_ERROR_UNIT));
    } else if (units.size() > 1 && exact().isEmpty() && kept().isEmpty()) {
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
  }

  /** Why it was refused, at the field that it is about. */
  Map<String, String> error(Reason reason) {
    return switch (reason) {
      case OUTSIDE_THE_PROGRAMME -> at(TO, Phrase.PLACEMENT_ERROR_OUTSIDE);
      case TOO_FAR_AWAY -> at(TO, Phrase.PLACEMENT_ERROR_FAR);
      case OVERLAPS -> at(FROM, Phrase.PLACEMENT_ERROR_OVERLAPS);
      case AT_HOME -> at(UNIT, Phrase.PLACEMENT_ERROR_AT_HOME);
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
    if (standing != null && !standing.rights().arranges()) {
      var before = standing.placement();
      return placement(before.unit(), before.dates(), before.percent());
    }
    return placement(
        unit(),
        new DateSpan(day(FROM).orElseThrow(), day(TO).orElseThrow()),
        percent().orElseThrow());
  }

  private Placement placement(UnitId unit, DateSpan dates, int percent) {
    return new Placement(
        pressed.address().placement(), unit, dates, percent, supervisor.person(), null);
  }

  private UnitId unit() {
    return kept()
        .or(() -> exact().or(() -> units.stream().findFirst()).map(Unit::id))
        .orElseGet(() -> new UnitId(pressed.typed(UNIT)));
  }

  /** The unit as it stands, if its name still does. */
  private Optional<UnitId> kept() {
    return Optional.ofNullable(standing)
        .filter(view -> view.unit().equals(pressed.typed(UNIT)))
        .map(view -> view.placement().unit());
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

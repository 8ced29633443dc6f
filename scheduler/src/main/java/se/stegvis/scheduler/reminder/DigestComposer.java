package se.stegvis.scheduler.reminder;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.reminder.PersonalDue.Surroundings;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/** Puts together what one person has before them: pure. */
final class DigestComposer {

  static final int SOON_DAYS = 14;
  private static final int LATER_DAYS = 60;
  private static final int MOST_LATER = 5;

  private final Surroundings around;
  private final ReminderSteps steps;
  private final Forms forms;

  DigestComposer(Surroundings around, ReminderSteps steps, Forms forms) {
    this.around = around;
    this.steps = steps;
    this.forms = forms;
  }

  /**
   * The digest of a person.
   *
   * @param shown what the card was made for or showed earlier: it stays on it, also when settled
   */
  Digest compose(
      Person person,
      @Nullable Preference preference,
      List<Snooze> snoozes,
      Collection<ObligationKey> shown) {
    var overdue = new ArrayList<DigestItem>();
    var soon = new ArrayList<DigestItem>();
    var later = new ArrayList<DigestItem>();
    var named = new HashSet<ObligationKey>();
    for (var obligation : new Addressed(around, steps).to(person.id())) {
      named.add(obligation.key());
      var item = item(obligation, person.id(), snoozes);
      if (item.snoozedUntil() != null) {
        later.add(item);
      } else if (obligation.state() == State.OVERDUE) {
        overdue.add(item);
      } else if (isWithin(obligation, SOON_DAYS)) {
        soon.add(item);
      } else if (shown.contains(obligation.key())
          || Pace.asks(person.id(), obligation)
          || (isWithin(obligation, LATER_DAYS) && later.size() < MOST_LATER)) {
        later.add(item);
      }
    }
    var byKey = around.byKey();
    var settled =
        shown.stream()
            .filter(key -> !named.contains(key))
            .map(byKey::get)
            .filter(each -> each != null && isDone(each))
            .map(each -> item(each, person.id(), List.of()))
            .toList();
    return new Digest(
        person, language(person, preference), around.today(), overdue, soon, later, settled);
  }

  private boolean isWithin(Obligation obligation, int days) {
    return !obligation.lastOnTimeDay().isAfter(around.today().plusDays(days));
  }

  private static boolean isDone(Obligation obligation) {
    return obligation.state() == State.DONE || obligation.state() == State.DONE_LATE;
  }

  private DigestItem item(Obligation obligation, PersonId reader, List<Snooze> snoozes) {
    return new DigestItem(
        obligation,
        about(obligation),
        placementUnit(obligation),
        obligation.remind().stream()
            .filter(each -> !each.equals(reader))
            .map(this::person)
            .flatMap(each -> Optional.ofNullable(each).stream())
            .toList(),
        snoozes.stream()
            .filter(snooze -> snooze.obligation().equals(obligation.key()))
            .map(Snooze::until)
            .filter(until -> until.isAfter(around.today()))
            .findFirst()
            .orElse(null),
        obligation.isUndone() ? forms(obligation, reader) : List.of(),
        obligation.isUndone() ? null : next(obligation));
  }

  /** The forms that show it done and that the reader may fill in; of a thing in parts, the rest. */
  private List<Form> forms(Obligation obligation, PersonId reader) {
    var evidence = obligation.ground().rule().evidence();
    var names =
        obligation.missing().isEmpty()
            ? Stream.concat(evidence.anyOf().stream(), evidence.documents().stream().sorted())
            : obligation.missing().stream();
    return names
        .flatMap(name -> forms.proving(name).stream())
        .filter(form -> form.instrument() == null)
        .filter(form -> mayBegin(form, obligation, reader))
        .toList();
  }

  private boolean mayBegin(Form form, Obligation obligation, PersonId reader) {
    return around.programmes().stream()
        .filter(record -> record.programme().id().equals(obligation.programme()))
        .anyMatch(
            record ->
                new Parts(record, around.today()).mayBegin(form, reader, obligation.placement()));
  }

  private @Nullable LocalDate next(Obligation settled) {
    return around.obligations().stream()
        .filter(Obligation::isUndone)
        .filter(each -> each.key().rule().equals(settled.key().rule()))
        .filter(each -> each.key().subject().equals(settled.key().subject()))
        .map(Obligation::lastOnTimeDay)
        .filter(day -> day.isAfter(settled.lastOnTimeDay()))
        .min(naturalOrder())
        .orElse(null);
  }

  private @Nullable Person about(Obligation obligation) {
    var trainee = obligation.trainee();
    return person(trainee == null ? new PersonId(obligation.key().subject()) : trainee);
  }

  private @Nullable Person person(PersonId id) {
    return around.people().get(id);
  }

  private @Nullable String placementUnit(Obligation obligation) {
    return around.programmes().stream()
        .flatMap(record -> placement(record, obligation).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> placement(TrainingRecord record, Obligation obligation) {
    return record.programme().placements().stream()
        .filter(placement -> placement.id().equals(obligation.placement()))
        .map(Placement::unit)
        .map(
            unit ->
                Optional.ofNullable(record.units().get(unit)).map(Unit::name).orElse(unit.value()))
        .findFirst();
  }

  private static Language language(Person person, @Nullable Preference preference) {
    return preference == null || preference.language() == null
        ? person.language()
        : preference.language();
  }
}

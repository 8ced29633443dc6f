package se.stegvis.scheduler.placing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.placement.PlacementCourse;
import se.stegvis.scheduler.placing.PlacementView.Line;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;

/**
 * Shows a sidotjänstgöring to those who have a part in it: the ST-läkare, those who supervise and
 * answer for the ST at home, the receiving unit's handledare from when they are named until a while
 * after its end, and to those who name the handledare what is theirs.
 */
public final class ViewingPlacements {

  /** For so long it is said that it is cancelled. */
  private static final Period CANCELLED_SHOWN = Period.ofDays(30);

  private final TrainingRecords records;
  private final Profiles profiles;
  private final Forms forms;
  private final Reminders reminders;
  private final NotingReadings noting;

  public ViewingPlacements(
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      Reminders reminders,
      NotingReadings noting) {
    this.noting = noting;
    this.records = records;
    this.profiles = profiles;
    this.forms = forms;
    this.reminders = reminders;
  }

  /** What a person sees of it; empty if there is nothing that they may see. */
  public Optional<PlacementView> view(PlacementId id, PersonId reader, LocalDate today) {
    return records
        .programmeOf(id)
        .flatMap(records::programme)
        .flatMap(record -> Placed.of(record, id, today))
        .flatMap(placed -> records.person(reader).flatMap(person -> view(placed, person)));
  }

  /** The same, and notes that it was opened. */
  public Optional<PlacementView> opened(PlacementId id, PersonId reader, LocalDate today) {
    return view(id, reader, today).map(this::noted);
  }

  /** This, and notes that it was read. */
  public PlacementView noted(PlacementView view) {
    noting.opened(
        view.reader().id(),
        view.programme(),
        Thing.PLACEMENT,
        view.placement().id().value(),
        view.today());
    return view;
  }

  /** What is said of it to a person who sees it no more; empty for a stranger. */
  public Optional<PlacementGone> gone(PlacementId id, PersonId reader, LocalDate today) {
    var cancelled =
        records
            .said(id)
            .filter(SaidPlacement::cancelled)
            .filter(said -> !said.on().plus(CANCELLED_SHOWN).isBefore(today))
            .flatMap(
                said ->
                    records
                        .programmeOf(id)
                        .flatMap(records::programme)
                        .map(record -> new Placed(record, said.placement(), today)))
            .filter(placed -> placed.isTold(reader))
            .flatMap(this::cancelled)
            .orElse(null);
    return records.person(reader).map(person -> new PlacementGone(language(person), cancelled));
  }

  private Optional<PlacementGone.Cancelled> cancelled(Placed placed) {
    return records
        .person(placed.trainee())
        .map(
            trainee ->
                new PlacementGone.Cancelled(trainee, unit(placed), placed.placement().dates()));
  }

  /**
   * Those that go on or are to come, the next first; then those that are over, the newest first.
   */
  public List<PlacementView> of(PersonId reader, LocalDate today) {
    var views = records.person(reader).stream().flatMap(person -> all(person, today)).toList();
    return Stream.concat(
            views.stream()
                .filter(view -> !view.placement().end().isBefore(today))
                .sorted(comparing(view -> view.placement().start())),
            views.stream()
                .filter(view -> view.placement().end().isBefore(today))
                .sorted(comparing((PlacementView view) -> view.placement().end()).reversed()))
        .toList();
  }

  /** The programmes that a person may register a sidotjänstgöring in. */
  public List<TrainingRecord> arranged(PersonId person, LocalDate today) {
    return records.concerning(List.of(person)).stream()
        .filter(record -> Placed.mayArrange(record, person, today))
        .toList();
  }

  private Stream<PlacementView> all(Person reader, LocalDate today) {
    return records.concerning(List.of(reader.id())).stream()
        .flatMap(
            record ->
                record.programme().placements().stream()
                    .map(placement -> new Placed(record, placement, today)))
        .flatMap(placed -> view(placed, reader).stream());
  }

  private Optional<PlacementView> view(Placed placed, Person reader) {
    if (!placed.isSeenBy(reader.id()) && !placed.mayName(reader.id())) {
      return Optional.empty();
    }
    var placement = placed.placement();
    var supervisor = placement.supervisor();
    var lines = lines(placed, reader.id());
    return records
        .person(placed.trainee())
        .map(
            trainee ->
                new PlacementView(
                    placed.programme(),
                    placement,
                    trainee,
                    unit(placed),
                    supervisor == null ? null : records.person(supervisor).orElse(null),
                    lines,
                    names(lines),
                    reader,
                    language(reader),
                    placed.rights(reader.id()),
                    placed.today()));
  }

  /** Who only names the handledare sees the steps that are theirs. */
  private List<Line> lines(Placed placed, PersonId reader) {
    var course = PlacementCourse.of(profiles, placed.record(), placed.placement(), placed.today());
    var offering = new StepOffer(placed, forms, reader);
    return course.steps().stream()
        .filter(step -> placed.isSeenBy(reader) || step.who().contains(reader))
        .map(offering::of)
        .toList();
  }

  private Map<PersonId, String> names(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.step().who().stream())
        .distinct()
        .flatMap(id -> records.person(id).stream())
        .collect(toMap(Person::id, Person::name));
  }

  private static String unit(Placed placed) {
    var unit = placed.placement().unit();
    return Optional.ofNullable(placed.record().units().get(unit))
        .map(Unit::name)
        .orElse(unit.value());
  }

  private Language language(Person person) {
    return Optional.ofNullable(reminders.preferences(List.of(person.id())).get(person.id()))
        .map(Preference::language)
        .orElse(person.language());
  }
}

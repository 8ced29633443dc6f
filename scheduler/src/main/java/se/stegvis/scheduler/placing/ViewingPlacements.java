package se.stegvis.scheduler.placing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.placement.PlacementCourse;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.training.Insight;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;

/**
 * Shows a sidotjänstgöring to those who have a part in it: the ST-läkare, those who supervise and
 * answer for the ST at home, and the receiving unit's handledare from when they are named until a
 * while after its end.
 */
public final class ViewingPlacements {

  /** For the documents and copies of its end. */
  private static final Period AFTER_ITS_END = Period.ofDays(30);

  private final TrainingRecords records;
  private final Profiles profiles;
  private final Forms forms;
  private final Reminders reminders;

  public ViewingPlacements(
      TrainingRecords records, Profiles profiles, Forms forms, Reminders reminders) {
    this.records = records;
    this.profiles = profiles;
    this.forms = forms;
    this.reminders = reminders;
  }

  /** What a person sees of it; empty if there is nothing that they may see. */
  public Optional<PlacementView> view(PlacementId id, PersonId reader, LocalDate today) {
    return all(reader, today).filter(view -> view.placement().id().equals(id)).findFirst();
  }

  /**
   * Those that go on or are to come, the next first; then those that are over, the newest first.
   */
  public List<PlacementView> of(PersonId reader, LocalDate today) {
    var views = all(reader, today).toList();
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
        .filter(record -> ArrangingPlacement.mayArrange(record, person, today))
        .toList();
  }

  private Stream<PlacementView> all(PersonId reader, LocalDate today) {
    return records.person(reader).stream()
        .flatMap(
            person ->
                records.concerning(List.of(reader)).stream()
                    .flatMap(record -> of(record, person, today)));
  }

  private Stream<PlacementView> of(TrainingRecord record, Person reader, LocalDate today) {
    return record.programme().placements().stream()
        .filter(placement -> sees(record, placement, reader.id(), today))
        .map(placement -> view(record, placement, reader, today));
  }

  private static boolean sees(
      TrainingRecord record, Placement placement, PersonId reader, LocalDate today) {
    if (reader.equals(placement.supervisor())) {
      return !today.isAfter(placement.end().plus(AFTER_ITS_END));
    }
    return record.insightOf(reader, today).filter(Insight.Whole.class::isInstance).isPresent()
        || Stream.of(Role.SR, Role.KSR, Role.VC)
            .anyMatch(role -> record.holders(role, today).anyMatch(reader::equals));
  }

  private PlacementView view(
      TrainingRecord record, Placement placement, Person reader, LocalDate today) {
    var supervisor = placement.supervisor();
    return new PlacementView(
        record.programme().id(),
        placement,
        records.person(record.programme().trainee()).orElseThrow(),
        Optional.ofNullable(record.units().get(placement.unit()))
            .map(Unit::name)
            .orElse(placement.unit().value()),
        supervisor == null ? null : records.person(supervisor).orElse(null),
        PlacementCourse.of(placement, Due.of(profiles, record, today)),
        forms(record, placement, reader.id(), today),
        reader,
        language(reader),
        ArrangingPlacement.mayArrange(record, reader.id(), today),
        today);
  }

  /** Those that show a step that is not done, and that the reader may fill in. */
  private List<Form> forms(
      TrainingRecord record, Placement placement, PersonId reader, LocalDate today) {
    var parts = new Parts(record, today);
    return PlacementCourse.of(placement, Due.of(profiles, record, today)).steps().stream()
        .filter(step -> step.obligation().isUndone())
        .filter(step -> !step.obligation().opens().isAfter(today))
        .flatMap(
            step -> {
              var evidence = step.obligation().ground().rule().evidence();
              return Stream.concat(evidence.anyOf().stream(), evidence.documents().stream());
            })
        .distinct()
        .flatMap(name -> forms.proving(name).stream())
        .filter(form -> form.instrument() == null)
        .filter(form -> parts.mayBegin(form, reader, placement.id()))
        .distinct()
        .toList();
  }

  private Language language(Person person) {
    return Optional.ofNullable(reminders.preferences(List.of(person.id())).get(person.id()))
        .map(Preference::language)
        .orElse(person.language());
  }
}

package se.stegvis.scheduler.placing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.training.Insight;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;

/** A sidotjänstgöring in its programme on a day: who sees it, and who may do what with it. */
record Placed(TrainingRecord record, Placement placement, LocalDate today) {

  static Optional<Placed> of(TrainingRecord record, PlacementId id, LocalDate today) {
    return record.programme().placements().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> new Placed(record, each, today))
        .findFirst();
  }

  ProgrammeId programme() {
    return record.programme().id();
  }

  PersonId trainee() {
    return record.programme().trainee();
  }

  /** The ST-läkare, the huvudansvariga handledare and the studierektor arrange it. */
  static boolean mayArrange(TrainingRecord record, PersonId person, LocalDate today) {
    var parts = new Parts(record, today);
    return person.equals(parts.trainee())
        || parts.mainSupervisors().contains(person)
        || parts.directors().contains(person);
  }

  boolean mayArrange(PersonId person) {
    return mayArrange(record, person, today);
  }

  /** The receiving unit names the handledare, as do those who arrange the placement. */
  boolean mayName(PersonId person) {
    return mayArrange(person) || receives(person);
  }

  private boolean receives(PersonId person) {
    var unit = Optional.ofNullable(record.units().get(placement.unit()));
    return placement.isSupervisedOn(today)
        && unit.stream()
            .flatMap(
                each ->
                    Stream.of(Role.SR, Role.KSR, Role.VC)
                        .flatMap(role -> Recipients.holders(each, role, today).stream()))
            .anyMatch(person::equals);
  }

  /** Whether all of its steps may be seen. */
  boolean isSeenBy(PersonId person) {
    return placement.isSupervisedBy(person, today)
        || record.insightOf(person, today).filter(Insight.Whole.class::isInstance).isPresent()
        || Stream.of(Role.SR, Role.KSR, Role.VC)
            .anyMatch(role -> record.holders(role, today).anyMatch(person::equals));
  }

  /** Those who hear of its being registered, changed and cancelled. */
  boolean isTold(PersonId person) {
    return person.equals(placement.supervisor())
        || person.equals(trainee())
        || new Parts(record, today).mainSupervisors().contains(person);
  }

  PlacementView.Rights rights(PersonId person) {
    return new PlacementView.Rights(mayArrange(person), mayName(person));
  }
}

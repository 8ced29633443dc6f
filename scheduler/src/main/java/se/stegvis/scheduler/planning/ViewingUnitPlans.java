package se.stegvis.scheduler.planning;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * The unit's own plan after a SPUR review (source 004, HANDLINGSPLAN), for its studierektor and
 * verksamhetschef.
 */
public final class ViewingUnitPlans {

  private static final List<Role> READERS = List.of(Role.SR, Role.KSR, Role.VC);

  private final TrainingRecords records;
  private final PersonalDue personalDue;

  public ViewingUnitPlans(TrainingRecords records, PersonalDue personalDue) {
    this.records = records;
    this.personalDue = personalDue;
  }

  /** The plan of one unit. */
  public record UnitPlan(String unit, List<Point> points) {
    public UnitPlan {
      points = List.copyOf(points);
    }
  }

  /**
   * One point of it, or the follow-up of one.
   *
   * @param owners whose it is, by name
   * @param mayDo whether the viewer says that it is done
   */
  public record Point(
      Obligation obligation, boolean followUp, List<String> owners, boolean mayDo) {}

  /** Those of the units in which a person is studierektor or verksamhetschef today. */
  public List<UnitPlan> of(PersonId viewer, LocalDate today) {
    var around = personalDue.around(List.of(viewer), today);
    return around.units().stream()
        .filter(unit -> reads(viewer, unit, today))
        .sorted(comparing(unit -> unit.unit().name()))
        .map(
            unit ->
                new UnitPlan(
                    unit.unit().name(),
                    around.obligations().stream()
                        .filter(it -> it.key().subject().equals(unit.unit().id().value()))
                        .filter(it -> it.ground().rule().demand() instanceof Demand.ActionItem)
                        .sorted(
                            comparing((Obligation it) -> it.key().rule().toString())
                                .thenComparing(it -> it.key().occurrence()))
                        .map(it -> point(it, viewer))
                        .toList()))
        .filter(plan -> !plan.points().isEmpty())
        .toList();
  }

  private static boolean reads(PersonId viewer, UnitRecord unit, LocalDate today) {
    return READERS.stream()
        .anyMatch(role -> Recipients.holders(unit.unit(), role, today).contains(viewer));
  }

  private Point point(Obligation obligation, PersonId viewer) {
    var told = Stream.concat(obligation.remind().stream(), obligation.escalate().stream());
    return new Point(
        obligation,
        obligation.key().occurrence().equals(Demand.ActionItem.FOLLOW_UP),
        obligation.remind().stream()
            .map(records::person)
            .flatMap(Optional::stream)
            .map(Person::name)
            .sorted()
            .toList(),
        obligation.isUndone() && told.anyMatch(viewer::equals));
  }
}

package se.stegvis.scheduler.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Insight;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitRecord;

/** Who holds which role around a matter on a day: in its programme, or in the unit itself. */
record Around(@Nullable TrainingRecord programme, List<Unit> units, LocalDate today) {

  /** Around a programme as a whole: in itself, and in its home unit. */
  static Around of(TrainingRecord record, LocalDate today) {
    return new Around(record, record.homeOn(today).stream().toList(), today);
  }

  static Around of(UnitRecord record, LocalDate today) {
    return new Around(null, List.of(record.unit()), today);
  }

  /** With the receiving unit of the sidotjänstgöring that a matter is about. */
  Around about(Matter matter) {
    return programme == null
        ? this
        : new Around(
            programme,
            Stream.concat(units.stream(), receiving(programme, matter)).distinct().toList(),
            today);
  }

  private static Stream<Unit> receiving(TrainingRecord record, Matter matter) {
    return record.programme().placements().stream()
        .filter(each -> each.id().equals(matter.signal().placement()))
        .flatMap(each -> Optional.ofNullable(record.units().get(each.unit())).stream());
  }

  /** Who holds a role today. */
  List<PersonId> holding(Role role) {
    return assignments()
        .filter(each -> each.role() == role && each.during().contains(today))
        .map(Assignment::person)
        .distinct()
        .toList();
  }

  /** Whether somebody holds one of the roles today. */
  boolean holdsOne(PersonId person, Iterable<Role> roles) {
    for (var role : roles) {
      if (holding(role).contains(person)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody is handledare or chef of the ST-läkare today: not one to be told what is said
   * in confidence about the supervision.
   */
  boolean isPartial(PersonId person) {
    return holdingAtHome(Role.HH).contains(person)
        || holdingAtHome(Role.VC).contains(person)
        || isSupervisor(person);
  }

  private boolean isSupervisor(PersonId person) {
    return programme != null
        && programme.programme().placements().stream()
            .filter(placement -> placement.dates().contains(today))
            .anyMatch(placement -> person.equals(placement.supervisor()));
  }

  /** Who holds a role today in the programme or its home unit; nobody of a receiving unit. */
  List<PersonId> holdingAtHome(Role role) {
    return programme == null ? List.of() : programme.holders(role, today).toList();
  }

  /** Whether somebody may look into the programme today, or into the placement. */
  boolean looksInto(PersonId person, @Nullable PlacementId placement) {
    return programme != null
        && programme
            .insightOf(person, today)
            .filter(insight -> insight instanceof Insight.Whole || insight.covers(placement))
            .isPresent();
  }

  private Stream<Assignment> assignments() {
    var own = programme == null ? Stream.<Assignment>of() : programme.programme().roles().stream();
    return Stream.concat(own, units.stream().flatMap(unit -> unit.roles().stream()));
  }
}

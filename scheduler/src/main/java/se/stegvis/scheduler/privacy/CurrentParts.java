package se.stegvis.scheduler.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitRecord;

/** The parts that somebody has, or is to have; pure. */
final class CurrentParts {

  private CurrentParts() {}

  static List<Part> of(
      PersonId person, List<TrainingRecord> records, List<UnitRecord> units, LocalDate today) {
    var inProgrammes =
        records.stream().flatMap(record -> inProgramme(person, record.programme(), today));
    var inUnits =
        units.stream()
            .map(UnitRecord::unit)
            .flatMap(
                unit ->
                    unit.roles().stream()
                        .filter(role -> isHeldFrom(today, role, person))
                        .map(role -> new Part(role.role(), unit.id().value())));
    return Stream.concat(inProgrammes, inUnits).distinct().toList();
  }

  private static Stream<Part> inProgramme(PersonId person, Programme programme, LocalDate today) {
    var id = programme.id().value();
    var trains =
        Stream.of(programme)
            .filter(each -> each.trainee().equals(person) && isGoingOn(each, today))
            .map(_ -> new Part(Role.ST, id));
    var roles =
        programme.roles().stream()
            .filter(role -> isHeldFrom(today, role, person) && isGoingOn(programme, today))
            .map(role -> new Part(role.role(), id));
    var supervises =
        programme.placements().stream()
            .filter(each -> person.equals(each.supervisor()) && !each.end().isBefore(today))
            .map(each -> new Part(Role.H, each.id().value()));
    return Stream.of(trains, roles, supervises).flatMap(parts -> parts);
  }

  private static boolean isGoingOn(Programme programme, LocalDate today) {
    var end = programme.plannedEnd();
    return end == null || !end.isBefore(today);
  }

  private static boolean isHeldFrom(LocalDate today, Assignment role, PersonId person) {
    return role.person().equals(person) && !role.during().endsBefore(today);
  }
}

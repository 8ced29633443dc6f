package se.stegvis.scheduler.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has to do with in a programme that has belonged to it: whose it is, where it belongs
 * and until when, and who has a role in it. What has happened in it is not the unit's.
 */
public record Belonging(
    ProgrammeId programme,
    PersonId trainee,
    @Nullable LocalDate plannedEnd,
    List<UnitStay> units,
    List<Assignment> roles) {

  public Belonging {
    units = List.copyOf(units);
    roles = List.copyOf(roles);
  }

  public static Belonging of(Programme programme) {
    return new Belonging(
        programme.id(),
        programme.trainee(),
        programme.plannedEnd(),
        programme.units(),
        programme.roles());
  }

  /** The unit that it belongs to on a day; before the first stay, the first. */
  public Optional<UnitId> homeOn(LocalDate day) {
    return UnitStay.homeOn(day, units);
  }

  /** Whether it has belonged to a unit, or is to. */
  public boolean isOf(UnitId unit) {
    return units.stream().anyMatch(stay -> stay.unit().equals(unit));
  }

  /** The trainee and everyone with a role. */
  public Set<PersonId> peopleNamed() {
    return Stream.concat(Stream.of(trainee), roles.stream().map(Assignment::person))
        .collect(toUnmodifiableSet());
  }
}

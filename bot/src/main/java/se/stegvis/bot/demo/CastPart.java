package se.stegvis.bot.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;

/** A role that somebody has now or will have, and the name of the unit where. */
record CastPart(PersonId person, Role role, @Nullable String unit) {

  static Stream<CastPart> of(Roster roster, LocalDate day) {
    var names = roster.units().stream().collect(toMap(Unit::id, Unit::name));
    return Stream.concat(
        roster.programmes().stream().flatMap(programme -> of(programme, names, day)),
        roster.units().stream().flatMap(unit -> of(unit.roles().stream(), unit.name(), day)));
  }

  private static Stream<CastPart> of(
      Programme programme, Map<UnitId, String> names, LocalDate day) {
    var home = home(programme, names, day);
    var trainee = new CastPart(programme.trainee(), Role.ST, home);
    var placements =
        programme.placements().stream()
            .filter(placement -> !placement.dates().endsBefore(day))
            .flatMap(
                placement ->
                    Stream.ofNullable(placement.supervisor())
                        .map(who -> new CastPart(who, Role.H, names.get(placement.unit()))));
    return Stream.of(Stream.of(trainee), of(programme.roles().stream(), home, day), placements)
        .flatMap(parts -> parts);
  }

  private static Stream<CastPart> of(
      Stream<Assignment> roles, @Nullable String unit, LocalDate day) {
    return roles
        .filter(assigned -> !assigned.during().endsBefore(day))
        .map(assigned -> new CastPart(assigned.person(), assigned.role(), unit));
  }

  private static @Nullable String home(
      Programme programme, Map<UnitId, String> names, LocalDate day) {
    return programme.units().stream()
        .filter(stay -> !stay.from().isAfter(day))
        .max(Comparator.comparing(UnitStay::from))
        .map(stay -> names.get(stay.unit()))
        .orElse(null);
  }
}

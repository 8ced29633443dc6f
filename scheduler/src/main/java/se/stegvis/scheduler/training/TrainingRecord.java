package se.stegvis.scheduler.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One programme together with the units and people it names: all that is needed to say what is due
 * for it. Units outside the roster are absent from {@code units}.
 */
public record TrainingRecord(
    Programme programme, Map<UnitId, Unit> units, Map<PersonId, Person> people) {

  public TrainingRecord {
    units = Map.copyOf(units);
    people = Map.copyOf(people);
  }

  /** The record of a programme, with what it and its units name out of all that is known. */
  public static TrainingRecord of(
      Programme programme, Map<UnitId, Unit> known, Map<PersonId, Person> everyone) {
    var units = picked(programme.unitsNamed(), known);
    var named = new HashSet<>(programme.peopleNamed());
    units.values().forEach(unit -> named.addAll(unit.peopleNamed()));
    return new TrainingRecord(programme, units, picked(named, everyone));
  }

  static <K, V> Map<K, V> picked(Set<K> keys, Map<K, V> from) {
    var picked = new HashMap<K, V>();
    for (var key : keys) {
      var value = from.get(key);
      if (value != null) {
        picked.put(key, value);
      }
    }
    return picked;
  }

  /** The unit that the programme belongs to on a day; before the first stay, the first. */
  public Optional<Unit> homeOn(LocalDate day) {
    return UnitStay.homeOn(day, programme.units()).map(units::get);
  }

  /** Who holds an assigned role on a day, in the programme or in its home unit. */
  public Stream<PersonId> holders(Role role, LocalDate day) {
    var unitRoles = homeOn(day).map(unit -> unit.roles().stream()).orElse(Stream.of());
    return Stream.concat(programme.roles().stream(), unitRoles)
        .filter(assigned -> assigned.role() == role && assigned.during().contains(day))
        .map(Assignment::person)
        .distinct();
  }

  /**
   * The role that a person has around the ST-läkare on a day, the nearest first: a part in the
   * programme, then in its home unit, then in a unit that receives it.
   */
  public Optional<Role> roleOf(PersonId person, LocalDate day) {
    if (person.equals(programme.trainee())) {
      return Optional.of(Role.ST);
    }
    var supervises =
        programme.placements().stream()
            .filter(placement -> placement.isSupervisedBy(person, day))
            .map(_ -> Role.H);
    var home = homeOn(day).stream();
    return Stream.of(
            roles(programme.roles(), person, day),
            supervises,
            home.flatMap(unit -> roles(unit.roles(), person, day)),
            units.values().stream().flatMap(unit -> roles(unit.roles(), person, day)))
        .flatMap(roles -> roles)
        .findFirst();
  }

  private static Stream<Role> roles(List<Assignment> assigned, PersonId person, LocalDate day) {
    return assigned.stream()
        .filter(each -> each.person().equals(person) && each.during().contains(day))
        .map(Assignment::role);
  }

  /** How much of the programme a person may look into on a day, for having a part in it; if any. */
  public Optional<Insight> insightOf(PersonId person, LocalDate day) {
    if (person.equals(programme.trainee()) || isMainSupervisor(person, day)) {
      return Optional.of(new Insight.Whole());
    }
    var supervised =
        programme.placements().stream()
            .filter(placement -> placement.isSupervisedBy(person, day))
            .map(Placement::id)
            .collect(toUnmodifiableSet());
    return supervised.isEmpty()
        ? Optional.empty()
        : Optional.of(new Insight.Placements(supervised));
  }

  private boolean isMainSupervisor(PersonId person, LocalDate day) {
    return programme.roles().stream()
        .anyMatch(
            assigned ->
                assigned.role() == Role.HH
                    && assigned.person().equals(person)
                    && assigned.during().contains(day));
  }
}

package se.stegvis.scheduler.training;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything a roster file holds: people, units and programmes. */
public record Roster(List<Person> people, List<Unit> units, List<Programme> programmes) {

  public Roster {
    people = List.copyOf(people);
    units = List.copyOf(units);
    programmes = List.copyOf(programmes);
  }

  /** A record of each programme, all sharing the roster's units and people. */
  public Stream<TrainingRecord> trainingRecords() {
    var unitsById = units.stream().collect(toUnmodifiableMap(Unit::id, identity()));
    var peopleById = peopleById();
    return programmes.stream()
        .map(programme -> new TrainingRecord(programme, unitsById, peopleById));
  }

  /** A record of each unit with the programmes that have belonged to it. */
  public Stream<UnitRecord> unitRecords() {
    var programmesByUnit = new HashMap<UnitId, List<Belonging>>();
    for (var programme : programmes) {
      programme.units().stream()
          .map(UnitStay::unit)
          .distinct()
          .forEach(
              unit ->
                  programmesByUnit
                      .computeIfAbsent(unit, _ -> new ArrayList<>())
                      .add(Belonging.of(programme)));
    }
    var peopleById = peopleById();
    return units.stream()
        .map(
            unit ->
                new UnitRecord(
                    unit, programmesByUnit.getOrDefault(unit.id(), List.of()), peopleById));
  }

  private Map<PersonId, Person> peopleById() {
    return people.stream().collect(toUnmodifiableMap(Person::id, identity()));
  }
}

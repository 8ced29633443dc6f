package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

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

  /** The unit that the programme belongs to on a day; before the first stay, the first. */
  public Optional<Unit> homeOn(LocalDate day) {
    var stays = programme.units().stream().sorted(Comparator.comparing(UnitStay::from)).toList();
    return stays.stream()
        .filter(stay -> !stay.from().isAfter(day))
        .reduce((first, second) -> second)
        .or(() -> stays.stream().findFirst())
        .map(stay -> units.get(stay.unit()));
  }
}

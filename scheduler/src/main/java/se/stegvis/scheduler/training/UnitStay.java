package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From when a programme belongs to a unit, until the next stay begins. */
public record UnitStay(UnitId unit, LocalDate from) {

  /**
   * The unit that a programme belongs to on a day; before the first stay, the first. Stays are in
   * order, as the roster demands.
   */
  static Optional<UnitId> homeOn(LocalDate day, List<UnitStay> stays) {
    return stays.stream()
        .filter(stay -> !stay.from().isAfter(day))
        .reduce((_, later) -> later)
        .or(() -> stays.stream().findFirst())
        .map(UnitStay::unit);
  }
}

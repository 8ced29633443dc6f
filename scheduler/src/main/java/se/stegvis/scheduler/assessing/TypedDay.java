package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.stegvis.scheduler.form.Fault;

/** A day as it stands in a field, empty if nothing does. */
record TypedDay(String typed) {

  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** What is wrong with it if it must be between the two, both among them. */
  Optional<Fault> fault(LocalDate earliest, LocalDate today) {
    if (typed.isEmpty()) {
      return Optional.of(Fault.MISSING);
    }
    var day = day().orElse(null);
    if (day == null) {
      return Optional.of(Fault.NOT_A_DAY);
    }
    if (day.isAfter(today)) {
      return Optional.of(Fault.IN_THE_FUTURE);
    }
    return day.isBefore(earliest) ? Optional.of(Fault.OUTSIDE_THE_LIMITS) : Optional.empty();
  }
}

package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.time.Period;

/**
 * One point at which an obligation is spoken of.
 *
 * @param period how long before the last on-time day, or how long after the first day overdue
 * @param sendDay the working day on which it is said
 */
public record Step(Kind kind, Period period, LocalDate sendDay) {

  /** Before the last on-time day, on the days after it, or to the studierektor as well. */
  public enum Kind {
    BEFORE,
    OVERDUE,
    ESCALATION
  }

  /** As it is kept of what was said: distinct over the kinds. */
  String name() {
    return switch (kind) {
      case BEFORE -> period.toString();
      case OVERDUE -> "+" + period;
      case ESCALATION -> "SR+" + period;
    };
  }
}

package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import se.stegvis.scheduler.due.ObligationKey;

/**
 * One step of reminding about one obligation: what is said to a person at most once. The last
 * on-time day is part of it, so that a moved date is reminded about anew.
 *
 * @param step such as {@code P14D} before, {@code +P7D} when overdue, {@code snooze 2026-08-04}
 */
public record Reminder(ObligationKey obligation, LocalDate lastOnTimeDay, String step) {

  boolean says(ObligationKey other, String otherStep) {
    return obligation.equals(other) && step.equals(otherStep);
  }
}

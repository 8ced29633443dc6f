package se.stegvis.scheduler.risk;

import java.time.LocalDate;

/** A fact that a signal stands on: a date, a count or the name of what is missing; no rating. */
public sealed interface SignalFact {

  /** What the date or the count is of. */
  Name name();

  record Day(Name name, LocalDate day) implements SignalFact {}

  record Count(Name name, int count) implements SignalFact {}

  /** Something that is missing, by its evidence name or {@code approval}, {@code signature.HH}. */
  record Missing(Name name, String what) implements SignalFact {}

  /** What facts are about. */
  enum Name {
    LAST_ON_TIME_DAY,
    DONE,
    REQUIRED,
    EXPECTED,
    MISSING
  }
}

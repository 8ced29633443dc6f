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
    /** The last day on which it was on time. */
    LAST_ON_TIME_DAY,
    DONE,
    REQUIRED,
    /** How many would keep the pace. */
    EXPECTED,
    MISSING,
    /** The last time that it was done. */
    LAST_DONE,
    /** Minutes of supervision in each period of the rule, as they are. */
    MINUTES,
    /** The same, as the rule wants them. */
    MINUTES_WANTED,
    /** How many assessments were asked for in the time. */
    ASKED,
    /** How many of them have not been answered. */
    UNANSWERED,
    /** The day of something that somebody should look at. */
    SEEN,
    /** The first day on which there is nobody, or nothing. */
    SINCE,
    /** The first day of a sidotjänstgöring. */
    STARTS,
    /** The last day of a sidotjänstgöring. */
    ENDS,
    PLANNED_END,
    PROJECTED_END,
    /** How many delmål something has been recorded for. */
    GOALS_TOUCHED,
    GOALS,
    /** The day on which somebody said it. */
    SAID,
    /** The day to have followed something up. */
    FOLLOW_UP
  }
}

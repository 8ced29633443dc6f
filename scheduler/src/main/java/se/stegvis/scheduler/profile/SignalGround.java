package se.stegvis.scheduler.profile;

import java.util.Locale;

/**
 * What signals can stand on without being about something that is due: a profile names the rule
 * whose sentence it is, where the region has one.
 */
public enum SignalGround {
  ASSESS_GAP,
  LOW_RATING,
  /** A specialistkollegium sees a risk. */
  KOLLEGIUM_RISK,
  /** A specialistkollegium is unsure. */
  KOLLEGIUM_UNSURE,
  PLACEMENT_NOT_PASSED,
  GOALS_AT_RISK,
  SUPERVISION,
  PLAN_ITEM_LATE,
  PLAN_NO_FOLLOWUP,
  END_PROJECTION;

  /** As profile files spell it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

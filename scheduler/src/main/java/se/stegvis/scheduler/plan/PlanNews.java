package se.stegvis.scheduler.plan;

/** Why somebody is told of a plan. */
public enum PlanNews {
  /** A plan is asked for; the huvudansvarig handledare begins it. */
  ASKED,
  TO_SIGN,
  ITEM_DUE,
  ITEM_LATE,
  FOLLOW_UP_DUE,
  CLOSED
}

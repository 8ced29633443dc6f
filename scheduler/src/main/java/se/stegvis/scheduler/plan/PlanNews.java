package se.stegvis.scheduler.plan;

/** Why somebody is told of a plan. */
public enum PlanNews {
  /** A plan is asked for; the huvudansvarig handledare begins it. */
  ASKED,
  TO_SIGN,
  ITEM_DUE,
  ITEM_LATE,
  FOLLOW_UP_DUE,
  FOLLOW_UP_LATE,
  /** The routine has the receiver told that a plan has been begun. */
  BEGUN,
  /** It could not be done for outer reasons; the routine draws the receiver in further. */
  HALTED,
  /** The plan runs: all have signed. */
  ACTIVE,
  /** A secondary plan has been begun. */
  SECONDARY,
  CLOSED;

  /** Whether it is still so when the message goes out. */
  public boolean holds(ActionPlan plan) {
    return switch (this) {
      case ASKED, TO_SIGN -> plan.isDraft();
      case ITEM_DUE, ITEM_LATE, FOLLOW_UP_DUE, FOLLOW_UP_LATE, HALTED, ACTIVE -> plan.isActive();
      case BEGUN, SECONDARY -> plan.isOpen();
      case CLOSED -> plan.state() == ActionPlan.State.CLOSED;
    };
  }
}

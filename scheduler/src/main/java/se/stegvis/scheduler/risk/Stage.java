package se.stegvis.scheduler.risk;

import se.stegvis.scheduler.plan.ActionPlan;

/** How far it has come when goals are at risk: what a ladder is asked about. */
public enum Stage {
  /** A risk is seen or said, and nothing has been done yet. */
  CONCERN,
  /** What is lacking has been mapped, or those concerned have met. */
  LOOKED_INTO,
  /** A plan has been begun. */
  PLAN_OPENED,
  /** The plan runs, or has helped. */
  PLAN_RUNS,
  /** The plan was not followed, or could not be for outer reasons. */
  PLAN_HALTED,
  /** Its follow-up saw no improvement. */
  NOT_IMPROVED,
  /** A secondary plan has been begun. */
  SECONDARY_PLAN,
  /** Nor did the secondary plan help: for people, outside Stegvis. */
  BEYOND;

  /** How far it has come with a plan, by its newest follow-ups. */
  public static Stage of(ActionPlan plan) {
    if (plan.state() == ActionPlan.State.HANDED_OVER) {
      return BEYOND;
    }
    if (plan.isDraft()) {
      return plan.isSecondary() ? SECONDARY_PLAN : PLAN_OPENED;
    }
    var seen = plan.outcome();
    if (seen.isEmpty()) {
      return PLAN_RUNS;
    }
    return switch (seen.get()) {
      case IMPROVED, PARTLY -> PLAN_RUNS;
      case BLOCKED_EXTERNAL -> plan.isSecondary() ? BEYOND : PLAN_HALTED;
      case NOT_IMPROVED -> plan.isSecondary() ? BEYOND : NOT_IMPROVED;
    };
  }
}

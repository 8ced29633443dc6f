package se.stegvis.scheduler.risk;

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
  BEYOND
}

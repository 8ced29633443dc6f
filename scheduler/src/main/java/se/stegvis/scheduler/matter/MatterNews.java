package se.stegvis.scheduler.matter;

/** Why somebody is told of a matter. */
public enum MatterNews {
  RAISED,
  /** Nobody has taken it in time, and it goes on to the next. */
  CLIMBED,
  /** Nobody has taken it in time, and it is theirs alone. */
  REMINDED,
  /** Taken but not done, or waited for long enough. */
  REOPENED,
  /** The studierektor asks for an action plan. */
  PLAN_ASKED,
  /** The ST-läkare has given their own view. */
  COMMENTED
}

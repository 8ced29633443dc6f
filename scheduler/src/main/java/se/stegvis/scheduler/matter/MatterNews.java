package se.stegvis.scheduler.matter;

/** Why somebody is told of a matter. */
public enum MatterNews {
  RAISED,
  /** Nobody has taken it in time, and it goes on to the next. */
  CLIMBED,
  /** Taken but not done, or waited for long enough. */
  REOPENED,
  /** The ST-läkare has given their own view. */
  COMMENTED
}

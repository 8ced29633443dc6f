package se.stegvis.scheduler.risk;

/** How grave a signal is. */
public enum Level {
  /** Something to look at. */
  NOTICE,
  /** The goals may be at risk; somebody must act. */
  RISK,
  /** The unit lacks something; says nothing about a person. */
  UNIT
}

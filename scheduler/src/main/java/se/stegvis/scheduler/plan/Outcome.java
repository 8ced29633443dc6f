package se.stegvis.scheduler.plan;

/** What a follow-up sees, the better first. */
public enum Outcome {
  IMPROVED,
  PARTLY,
  /** It could not be done, for reasons outside the ST-läkare's reach. */
  BLOCKED_EXTERNAL,
  NOT_IMPROVED
}

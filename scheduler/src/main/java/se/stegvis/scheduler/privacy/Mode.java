package se.stegvis.scheduler.privacy;

/** What becomes of an ST-läkare's own programmes when they are erased. */
public enum Mode {
  /** They go, with everything beneath them. */
  ERASE,
  /** They stay under a pseudonym, for statistics. */
  PSEUDONYMISE
}

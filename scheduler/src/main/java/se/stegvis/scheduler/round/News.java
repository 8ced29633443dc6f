package se.stegvis.scheduler.round;

/** Why somebody is told of a round, and whether there is still reason to. */
public enum News {
  /** So few can still answer that the receiver should choose somebody more. */
  SHORT,
  /** Enough have answered for the receiver to compile it. */
  READY,
  /** The receiver can read what was compiled. */
  RELEASED;

  /** Whether there is still reason to say it. */
  public boolean holds(Round round) {
    return switch (this) {
      case SHORT, READY -> round.isCollecting();
      case RELEASED -> !round.isLive();
    };
  }
}

package se.stegvis.scheduler.due;

/** How an obligation stands on a day. */
public enum State {
  OPEN,
  OVERDUE,
  DONE,
  DONE_LATE,
  /** No longer asked for: transferred to another profile, or its placement or programme is over. */
  WAIVED;

  public boolean isUndone() {
    return this == OPEN || this == OVERDUE;
  }
}

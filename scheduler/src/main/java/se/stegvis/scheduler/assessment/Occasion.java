package se.stegvis.scheduler.assessment;

import se.stegvis.scheduler.assessment.Assessment.State;

/** Why somebody is told of an assessment, and the state in which there is reason to. */
public enum Occasion {
  /** It waits for the receiver's answer. */
  ASKED(State.OPEN),
  /** It expires in a week. */
  WEEK_LEFT(State.OPEN),
  /** It expires tomorrow. */
  DAY_LEFT(State.OPEN),
  /** It has been answered, and the receiver can read it. */
  ANSWERED(State.SENT),
  /** It waits for the receiver's signature. */
  TO_SIGN(State.SENT),
  /** It waits for the receiver's approval. */
  TO_APPROVE(State.SENT),
  DECLINED(State.DECLINED),
  EXPIRED(State.EXPIRED),
  RECALLED(State.RECALLED);

  private final State state;

  Occasion(State state) {
    this.state = state;
  }

  /** Whether there is still reason to say it. */
  public boolean holds(Assessment assessment) {
    return assessment.state() == state;
  }
}

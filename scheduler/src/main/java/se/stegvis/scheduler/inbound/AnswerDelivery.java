package se.stegvis.scheduler.inbound;

import se.stegvis.scheduler.outbox.Outcome;

/** Carries answers to where they were asked for. */
public interface AnswerDelivery {

  /** Does not throw. */
  Outcome deliver(PendingAnswer answer);
}

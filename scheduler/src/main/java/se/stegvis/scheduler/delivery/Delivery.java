package se.stegvis.scheduler.delivery;

import se.stegvis.scheduler.outbox.Outcome;

/** The way out to people: carries one letter and says what came of it, without throwing. */
public interface Delivery {

  Outcome deliver(Letter letter);
}

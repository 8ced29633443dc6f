package se.stegvis.scheduler.delivery;

import se.stegvis.scheduler.outbox.Outcome;

/** The way out by e-mail: carries one letter and says what came of it, without throwing. */
public interface MailDelivery {

  Outcome deliver(MailLetter letter);
}

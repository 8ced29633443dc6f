package se.stegvis.scheduler.delivery;

import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.training.PersonId;

/** The way to people with whom no conversation is kept. */
public interface FirstContacts {

  /**
   * Has the personal chat made, or finds the one that there is; does not throw.
   *
   * @param entraId the person's Entra object id
   * @param attempt how many times it has been tried, this time included
   */
  Meeting meet(PersonId person, String entraId, int attempt);

  /** What came of it. */
  sealed interface Meeting {

    /** They can be written to. */
    record Met(Conversation conversation) implements Meeting {}

    /** They cannot, and this is what becomes of the message. */
    record Missed(Outcome outcome) implements Meeting {}
  }
}

package se.stegvis.scheduler.delivery;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.reminder.Digest;

/** A message with the words it needs, ready to be carried to where a person can be reached. */
public sealed interface Letter {

  Conversation to();

  /** How many times it has been tried, this time included. */
  int attempt();

  /**
   * A morning's digest.
   *
   * @param message the message whose id the card carries
   * @param replaces the activity that it is drawn over, null for a new one
   */
  record DigestLetter(
      MessageId message, Conversation to, Digest digest, @Nullable String replaces, int attempt)
      implements Letter {}
}

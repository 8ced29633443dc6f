package se.stegvis.scheduler.outbox;

import java.time.Instant;

/**
 * Somebody to whom nothing is sent for the time being: it ends when they write or have the app
 * installed.
 *
 * @param since when it was first seen
 */
public record Stop(Cause cause, Instant since) {

  /** Why; by Microsoft's table "Status codes from bot conversational APIs". */
  public enum Cause {
    /** The person has blocked the bot: until they write. */
    BLOCKED,
    /** The app has been taken away from them: until it is installed again. */
    REMOVED,
    /** The administrator has turned the bot off for them: until they write. */
    DISABLED,
    /** The app has not been installed for them; whether it is now is asked a day later. */
    NOT_INSTALLED
  }
}

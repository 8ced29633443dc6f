package se.stegvis.scheduler.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/**
 * A message to a person.
 *
 * @param notBefore not to be delivered earlier
 * @param state where it stands
 * @param attempt how many times it has been claimed; the fence of whoever holds it
 * @param activityId what the connector called it once delivered
 * @param unheard how many tries of it may have arrived without an answer being heard
 * @param way by which way it was delivered, null if it was not
 * @param cause why it was put off last or came to nothing, a code; null if it was not
 * @param lost whether it was begun to be sent before, and nobody has said what came of it, so that
 *     it may have been sent
 */
public record Message(
    MessageId id,
    PersonId to,
    Content content,
    Instant notBefore,
    MessageState state,
    int attempt,
    @Nullable String activityId,
    int unheard,
    @Nullable Way way,
    @Nullable String cause,
    boolean lost) {

  public static Message pending(PersonId to, Content content, Instant notBefore) {
    return new Message(
        MessageId.random(),
        to,
        content,
        notBefore,
        MessageState.PENDING,
        0,
        null,
        0,
        null,
        null,
        false);
  }
}

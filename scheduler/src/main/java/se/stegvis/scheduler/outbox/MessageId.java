package se.stegvis.scheduler.outbox;

import java.util.UUID;

/** Identity of a message; opaque, and all that a card carries. */
public record MessageId(UUID value) {

  public static MessageId random() {
    return new MessageId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

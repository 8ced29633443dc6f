package se.stegvis.scheduler.matter;

import java.util.UUID;

/** Identity of a matter. */
public record MatterId(UUID value) {

  public static MatterId random() {
    return new MatterId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

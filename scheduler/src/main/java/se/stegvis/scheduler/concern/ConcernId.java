package se.stegvis.scheduler.concern;

import java.util.UUID;

/** Identity of a concern. */
public record ConcernId(UUID value) {

  public static ConcernId random() {
    return new ConcernId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

package se.stegvis.scheduler.assessment;

import java.util.UUID;

/** Identity of a round, in which several people fill in a form about the same ST-läkare. */
public record RoundId(UUID value) {

  public static RoundId random() {
    return new RoundId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

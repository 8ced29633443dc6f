package se.stegvis.scheduler.assessment;

import java.util.UUID;

/** Identity of an assessment; opaque, and all that a card carries of it. */
public record AssessmentId(UUID value) {

  public static AssessmentId random() {
    return new AssessmentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

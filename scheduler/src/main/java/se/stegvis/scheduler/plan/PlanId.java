package se.stegvis.scheduler.plan;

import java.util.UUID;

/** Identity of an action plan. */
public record PlanId(UUID value) {

  public static PlanId random() {
    return new PlanId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

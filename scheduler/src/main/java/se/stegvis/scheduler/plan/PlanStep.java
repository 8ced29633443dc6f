package se.stegvis.scheduler.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/**
 * One step in the life of a plan, kept for good.
 *
 * @param item the number of the item that it was about, null for the plan itself
 * @param outcome what a follow-up saw, or had others told of; null for other steps
 */
public record PlanStep(
    What what, PersonId who, Instant at, @Nullable Integer item, @Nullable Outcome outcome) {

  /** What happened. */
  public enum What {
    BEGUN,
    ABOUT,
    ITEM_PUT,
    ITEM_REMOVED,
    VIEW_GIVEN,
    SIGNED,
    ITEM_DONE,
    FOLLOWED_UP,
    /** Those whom the routine has told, or offers to tell, were told of it. */
    TOLD,
    CLOSED,
    CARRIED_ON,
    HANDED_OVER
  }

  public static PlanStep of(What what, PersonId who, Instant at) {
    return new PlanStep(what, who, at, null, null);
  }

  public static PlanStep of(What what, PersonId who, Instant at, int item) {
    return new PlanStep(what, who, at, item, null);
  }
}

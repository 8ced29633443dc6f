package se.stegvis.scheduler.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/**
 * One step in the life of a matter, kept for good.
 *
 * @param who who took it, null for what came by itself
 * @param until the day that it waits until, null for other steps
 * @param reason why it was ended, null for other steps
 */
public record Step(
    What what,
    @Nullable PersonId who,
    Instant at,
    @Nullable LocalDate until,
    Matter.@Nullable Reason reason) {

  /** What happened. */
  public enum What {
    RAISED,
    /** The signal has become a risk. */
    GREW,
    TAKEN,
    PLAN_ASKED,
    PUT_OFF,
    ENDED,
    /** Nobody took it in time, and the next was told. */
    CLIMBED,
    REOPENED,
    COMMENTED,
    CLOSED,
    OUTSIDE
  }

  /** A step that came by itself. */
  public static Step of(What what, Instant at) {
    return new Step(what, null, at, null, null);
  }

  public static Step by(PersonId who, What what, Instant at) {
    return new Step(what, who, at, null, null);
  }
}

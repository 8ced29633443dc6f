package se.stegvis.scheduler.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of trying to deliver a message. Causes are codes, never texts or names. */
public sealed interface Outcome {

  /** It is there; the connector may have given an id. */
  record Delivered(@Nullable String activityId) implements Outcome {}

  /** Not now; not before {@code when}. */
  record TryLater(String cause, Instant when) implements Outcome {}

  /** Never. */
  record Impossible(String cause) implements Outcome {}

  /** Not needed any more. */
  record Withdrawn(String cause) implements Outcome {}
}

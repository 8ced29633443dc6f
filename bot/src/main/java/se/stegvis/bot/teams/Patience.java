package se.stegvis.bot.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.delivery.Backoff;

/** When to try again: when the connector says so, else by the backoff. */
final class Patience {

  private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(1);

  private final Clock clock;
  private final Backoff backoff;

  Patience(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.backoff = new Backoff(random);
  }

  /** Before what may have arrived is sent again: not at once, so that it is seen as another. */
  Instant inDoubt() {
    return clock.instant().plus(backoff.inDoubt());
  }

  /**
   * @param in when it is worth while, null if that is not known
   */
  Instant in(int attempt, @Nullable Duration in) {
    return clock.instant().plus(in == null ? backoff.after(attempt) : in);
  }

  /**
   * @param retryAfter the header of that name: seconds or a date
   */
  Instant after(int attempt, @Nullable String retryAfter) {
    var now = clock.instant();
    var asked = RetryAfter.in(retryAfter, now).orElseGet(() -> backoff.after(attempt));
    return now.plus(asked.compareTo(LONGEST_ASKED_FOR) < 0 ? asked : LONGEST_ASKED_FOR);
  }
}

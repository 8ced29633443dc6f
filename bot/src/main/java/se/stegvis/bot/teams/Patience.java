package se.stegvis.bot.teams;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
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
    var asked = retryAfter == null ? null : asked(retryAfter.strip(), now);
    if (asked == null || asked.isBefore(now)) {
      return now.plus(backoff.after(attempt));
    }
    var latest = now.plus(LONGEST_ASKED_FOR);
    return asked.isBefore(latest) ? asked : latest;
  }

  private static @Nullable Instant asked(String retryAfter, Instant now) {
    if (retryAfter.matches("\\d{1,9}")) {
      return now.plusSeconds(Long.parseLong(retryAfter));
    }
    try {
      return ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}

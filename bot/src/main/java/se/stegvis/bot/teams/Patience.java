package se.stegvis.bot.teams;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to try again: when the connector says so, else after half a minute, doubled at each attempt
 * up to half an hour, a fifth more or less so that not everybody comes back at once.
 */
final class Patience {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final Duration DOUBT = Duration.ofMinutes(10);
  private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;
  private static final double SPREAD = 0.2;

  private final Clock clock;
  private final RandomGenerator random;

  Patience(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** Before what may have arrived is sent again: not at once, so that it is seen as another. */
  Instant inDoubt() {
    return clock.instant().plus(spread(DOUBT, 1, 1 + SPREAD));
  }

  /**
   * @param in when it is worth while, null if that is not known
   */
  Instant in(int attempt, @Nullable Duration in) {
    return clock.instant().plus(in == null ? pause(attempt) : in);
  }

  /**
   * @param retryAfter the header of that name: seconds or a date
   */
  Instant after(int attempt, @Nullable String retryAfter) {
    var now = clock.instant();
    var asked = retryAfter == null ? null : asked(retryAfter.strip(), now);
    if (asked == null || asked.isBefore(now)) {
      return now.plus(pause(attempt));
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

  private Duration pause(int attempt) {
    var doubled = FIRST.multipliedBy(1L << Math.clamp(attempt - 1L, 0, DOUBLINGS));
    var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    return spread(pause, 1 - SPREAD, 1 + SPREAD);
  }

  private Duration spread(Duration length, double least, double most) {
    return Duration.ofMillis(Math.round(length.toMillis() * random.nextDouble(least, most)));
  }
}

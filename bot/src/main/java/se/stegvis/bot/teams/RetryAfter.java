package se.stegvis.bot.teams;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header of that name, RFC 9110: seconds or a date. */
final class RetryAfter {

  private RetryAfter() {}

  /** How long from now; empty where it says nothing that can be read, or nothing ahead. */
  static Optional<Duration> in(@Nullable String header, Instant now) {
    return Optional.ofNullable(header)
        .map(String::strip)
        .flatMap(text -> read(text, now))
        .filter(Duration::isPositive);
  }

  private static Optional<Duration> read(String text, Instant now) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(now, date.toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package se.stegvis.bot.demo;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the demo starts.
 *
 * @param roster the file of the people to show, null for the sample clinic
 * @param now where the clock starts, local time in Stockholm; null for the sample's morning
 */
@ConfigurationProperties("stegvis.demo")
record DemoSettings(@Nullable Path roster, @Nullable LocalDateTime now) {

  /** A minute before a Monday's messages go out, on a day when the sample has some. */
  private static final LocalDateTime SAMPLE_MORNING = LocalDateTime.of(2026, 7, 20, 7, 59);

  LocalDateTime start() {
    return now == null ? SAMPLE_MORNING : now;
  }
}

package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  private final Patience patience =
      new Patience(Clock.fixed(NOW, ZoneOffset.UTC), new SplittableRandom(1));

  @Test
  void waitsAsManySecondsAsAskedFor() {
    assertThat(patience.after(1, "7")).isEqualTo(NOW.plusSeconds(7));
  }

  @Test
  void waitsUntilTheDateAskedFor() {
    assertThat(patience.after(1, "Mon, 2 Mar 2026 07:05:00 GMT"))
        .isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void waitsAnHourAtMostWhateverIsAskedFor() {
    assertThat(patience.after(1, "999999999")).isEqualTo(NOW.plus(Duration.ofHours(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0", "-3", "", "1e9", "Mon, 2 Mar 2026 06:00:00 GMT"})
  void decidesItselfWhereNothingSensibleIsAskedFor(String retryAfter) {
    assertThat(patience.after(1, retryAfter)).isAfter(NOW).isBefore(NOW.plusSeconds(37));
  }

  @ParameterizedTest
  @CsvSource({"0, 30", "1, 30", "2, 60", "3, 120", "6, 960", "7, 1800", "1000, 1800"})
  void doublesThePauseUpToHalfAnHour(int attempt, long seconds) {
    assertThat(Duration.between(NOW, patience.after(attempt, null)))
        .isBetween(
            Duration.ofMillis(Math.round(seconds * 800.0)),
            Duration.ofMillis(Math.round(seconds * 1200.0)));
  }
}

package se.stegvis.bot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChaosTimeTest {

  private static final Instant BEGUN = Instant.parse("2026-11-27T07:07:30Z");
  private static final ChaosTime TIME =
      new ChaosTime(BEGUN, LocalDate.of(2026, 10, 21), Duration.ofSeconds(30), 10);

  @Test
  void aMorningBeforeAnyNodeWasUpIsNobodys() {
    assertThat(TIME.mornings(BEGUN.plusSeconds(58), 3))
        .containsExactly(LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 26));
  }

  @Test
  void dayNoughtHasNoMorning() {
    assertThat(TIME.mornings(BEGUN.plusSeconds(20), 1)).containsExactly(LocalDate.of(2026, 10, 22));
  }
}

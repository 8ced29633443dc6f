package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final MovableClock clock =
      new MovableClock(LocalDateTime.parse("2026-07-20T07:59"), STOCKHOLM);

  @Test
  void startsAtALocalTimeOfItsZone() {
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-07-20T05:59:00Z"));
    assertThat(clock.getZone()).isEqualTo(STOCKHOLM);
  }

  @Test
  void standsStillUntilItIsMoved() {
    var before = clock.instant();

    assertThat(clock.instant()).isEqualTo(before);

    clock.moveTo(LocalDateTime.parse("2026-12-01T08:00"));

    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-12-01T07:00:00Z"));
    assertThat(clock.localTime()).isEqualTo(LocalDateTime.parse("2026-12-01T08:00"));
  }

  @Test
  void tellsTheSameInstantInAnotherZone() {
    assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
  }
}

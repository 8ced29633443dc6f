package se.stegvis.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet hours by the clock in Stockholm, also over the nights in which it is changed. */
class QuietHoursTest {

  private final QuietHours quietHours = new QuietHours(new WorkingDays());

  @ParameterizedTest
  @CsvSource({
    // Summer time until 25 October 2026, from 29 March 2026; both are Sundays.
    "2026-10-23T15:59:59Z, false", // Friday 17:59:59
    "2026-10-23T16:00:00Z, true",
    "2026-10-26T05:59:59Z, true", // Monday 06:59:59
    "2026-10-26T06:00:00Z, false",
    "2026-03-27T16:59:59Z, false",
    "2026-03-27T17:00:00Z, true",
    "2026-03-30T04:59:59Z, true",
    "2026-03-30T05:00:00Z, false",
    "2026-10-25T00:30:00Z, true", // Half past two, twice
    "2026-10-25T01:30:00Z, true",
  })
  void goByTheWallClock(Instant now, boolean isQuiet) {
    assertThat(quietHours.isQuiet(now)).isEqualTo(isQuiet);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-23T17:00:00Z, 2026-10-26T07:00:00Z",
    "2026-10-25T00:30:00Z, 2026-10-26T07:00:00Z",
    "2026-10-25T01:30:00Z, 2026-10-26T07:00:00Z",
    "2026-03-27T18:00:00Z, 2026-03-30T06:00:00Z",
    "2026-10-26T06:59:59Z, 2026-10-26T07:00:00Z",
    "2026-10-26T07:00:00Z, 2026-10-27T07:00:00Z",
  })
  void endInTheMorningOfAWorkingDay(Instant now, Instant morning) {
    assertThat(quietHours.nextMorning(now)).isEqualTo(morning);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-24, 2026-10-24T06:00:00Z",
    "2026-10-25, 2026-10-25T07:00:00Z",
    "2026-03-28, 2026-03-28T07:00:00Z",
    "2026-03-29, 2026-03-29T06:00:00Z",
  })
  void morningIsAtEight(LocalDate day, Instant morning) {
    assertThat(QuietHours.morningOf(day)).isEqualTo(morning);
  }
}

package se.stegvis.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.profile.Bound.EXCLUSIVE;
import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.scheduler.calendar.DateSpan;

class ServiceClockTest {

  private static final LocalDate START = LocalDate.of(2026, 2, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, P6M, 2026-08-01",
    "2025-08-31, P6M, 2026-02-28",
    "2023-08-31, P6M, 2024-02-29",
    "2024-02-29, P1Y, 2025-02-28",
    "2026-01-31, P1M, 2026-02-28",
  })
  void countsMonthsFromTheAnchorAndClampsToTheMonthsEnd(
      LocalDate anchor, Period within, LocalDate last) {
    assertThat(unpaused().lastOnTimeDay(anchor, within, INCLUSIVE)).isEqualTo(last);
  }

  @Test
  void anExclusiveBoundEndsTheDayBefore() {
    assertThat(unpaused().lastOnTimeDay(START, Period.ofMonths(6), EXCLUSIVE))
        .isEqualTo("2026-07-31");
  }

  @Test
  void aPauseThatBeginsAfterTheDeadlineMovesNothing() {
    var clock = paused(span("2026-08-02", "2026-12-31"));
    assertThat(clock.lastOnTimeDay(START, Period.ofMonths(6), INCLUSIVE)).isEqualTo("2026-08-01");
  }

  @Test
  void aPauseReachedOnlyBecauseOfAnotherMovesTheDeadlineToo() {
    var clock = paused(span("2026-07-01", "2026-07-10"), span("2026-08-05", "2026-08-06"));
    assertThat(clock.lastOnTimeDay(START, Period.ofMonths(6), INCLUSIVE)).isEqualTo("2026-08-13");
  }

  @Test
  void anEndlessPauseKeepsTheDeadlineAhead() {
    var clock =
        new ServiceClock(
            List.of(DateSpan.from(LocalDate.of(2026, 3, 1))), LocalDate.of(2027, 3, 1));
    assertThat(clock.lastOnTimeDay(START, Period.ofMonths(6), INCLUSIVE)).isEqualTo("2027-08-02");
  }

  @Property
  void aPauseOfSoManyDaysMovesALaterDeadlineByThem(
      @ForAll @IntRange(max = 180) int pauseBegins,
      @ForAll @IntRange(min = 1, max = 700) int days) {
    var from = START.plusDays(pauseBegins);
    var clock = paused(new DateSpan(from, from.plusDays(days - 1L)));
    assertThat(clock.lastOnTimeDay(START, Period.ofMonths(6), INCLUSIVE))
        .isEqualTo(LocalDate.of(2026, 8, 1).plusDays(days));
  }

  @Property
  void activeAndPausedDaysMakeUpTheSpan(
      @ForAll @IntRange(max = 400) int begins, @ForAll @IntRange(min = 1, max = 400) int days) {
    var span = span("2026-07-01", "2026-12-31");
    var from = START.plusDays(begins);
    var pause = new DateSpan(from, from.plusDays(days - 1L));
    long within = pause.intersection(span).map(DateSpan::days).orElse(0L);
    assertThat(paused(pause).activeDays(span)).isEqualTo(184 - within);
  }

  private static ServiceClock unpaused() {
    return paused();
  }

  private static ServiceClock paused(DateSpan... pauses) {
    return new ServiceClock(List.of(pauses), LocalDate.of(2026, 7, 1));
  }

  private static DateSpan span(String from, String to) {
    return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
  }
}

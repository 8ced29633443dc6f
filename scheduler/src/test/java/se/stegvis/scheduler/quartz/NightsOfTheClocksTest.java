package se.stegvis.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quartz.Trigger;
import org.quartz.spi.OperableTrigger;
import se.stegvis.scheduler.calendar.QuietHours;

/**
 * The ticks over two years, and so over the nights in which the clocks are changed: once each day,
 * at its hour in Stockholm.
 */
class NightsOfTheClocksTest {

  private static final QuartzConfiguration TICKS = new QuartzConfiguration();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  static Stream<Trigger> mornings() {
    return Stream.of(
        TICKS.dailyTrigger(TICKS.dailyTick()),
        TICKS.requestsTrigger(TICKS.requestsTick()),
        TICKS.signalsTrigger(TICKS.signalsTick()),
        TICKS.plansTrigger(TICKS.plansTick()),
        TICKS.reachTrigger(TICKS.reachTick()));
  }

  static Stream<Trigger> nights() {
    return Stream.of(TICKS.retentionTrigger(TICKS.retentionTick()));
  }

  @ParameterizedTest
  @MethodSource("mornings")
  void comesOnceEachMorningAtSix(Trigger tick) {
    assertComesDaily(tick, LocalTime.of(6, 0));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void comesOnceEachNightAtHalfPastThree(Trigger tick) {
    assertComesDaily(tick, LocalTime.of(3, 30));
  }

  private static void assertComesDaily(Trigger tick, LocalTime hour) {
    assertThat(times(tick))
        .containsExactlyElementsOf(
            FIRST
                .datesUntil(LAST.plusDays(1))
                .map(day -> day.atTime(hour).atZone(QuietHours.STOCKHOLM))
                .toList());
  }

  private static Stream<ZonedDateTime> times(Trigger tick) {
    var end = LAST.plusDays(1).atStartOfDay(QuietHours.STOCKHOLM).toInstant();
    return Stream.iterate(
            next(tick, FIRST.atStartOfDay(QuietHours.STOCKHOLM).toInstant().minusMillis(1)),
            at -> at.isBefore(end),
            at -> next(tick, at))
        .map(at -> at.atZone(QuietHours.STOCKHOLM));
  }

  private static Instant next(Trigger tick, Instant after) {
    var trigger = (OperableTrigger) tick;
    trigger.setStartTime(Date.from(Instant.EPOCH));
    return trigger.getFireTimeAfter(Date.from(after)).toInstant();
  }
}

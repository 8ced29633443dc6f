package se.stegvis.bot.chaos;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;

/**
 * The time that the nodes live in: each span of real time is a working day from half a minute
 * before the messages go out, some times faster; then the clock jumps to the next working day.
 *
 * @param begun the real beginning of day 0
 * @param length the real length of a day
 * @param speed how many times faster the nodes' clocks go
 */
record ChaosTime(Instant begun, LocalDate first, Duration length, int speed) {

  private static final LocalTime BEGINNING = LocalTime.of(7, 59, 30);
  private static final WorkingDays WORKING_DAYS = new WorkingDays();
  private static final Map<LocalDate, LocalDate> NEXT = new ConcurrentHashMap<>();

  /** Days that begin where a cron trigger of that length fires. */
  static ChaosTime begunBy(Instant now, LocalDate first, Duration length, int speed) {
    var millis = length.toMillis();
    return new ChaosTime(
        Instant.ofEpochMilli(now.toEpochMilli() / millis * millis), first, length, speed);
  }

  static ChaosTime of(Properties properties) {
    return new ChaosTime(
        Instant.parse(properties.getProperty("chaos.begun")),
        LocalDate.parse(properties.getProperty("chaos.first")),
        Duration.parse(properties.getProperty("chaos.length")),
        Integer.parseInt(properties.getProperty("chaos.speed")));
  }

  List<String> properties() {
    return List.of(
        "-Dchaos.begun=" + begun,
        "-Dchaos.first=" + first,
        "-Dchaos.length=" + length,
        "-Dchaos.speed=" + speed);
  }

  /** Fires when a day begins. */
  String cron() {
    var seconds = length.toSeconds();
    return seconds < 60
        ? "0/%d * * ? * *".formatted(seconds)
        : "0 0/%d * ? * *".formatted(seconds / 60);
  }

  Instant at(Instant real) {
    return day(index(real))
        .atTime(BEGINNING)
        .atZone(QuietHours.STOCKHOLM)
        .toInstant()
        .plus(into(real).multipliedBy(speed));
  }

  long index(Instant real) {
    return Math.floorDiv(Duration.between(begun, real).toMillis(), length.toMillis());
  }

  /** How long a day has lasted, in real time. */
  Duration into(Instant real) {
    return Duration.ofMillis(
        Math.floorMod(Duration.between(begun, real).toMillis(), length.toMillis()));
  }

  /** How long the day still lasts, in real time. */
  Duration left(Instant real) {
    return length.minus(into(real));
  }

  /** The real beginning of a day. */
  Instant beginning(long index) {
    return begun.plus(length.multipliedBy(index));
  }

  LocalDate day(long index) {
    var day = WORKING_DAYS.onOrAfter(first);
    for (long passed = 0; passed < index; passed++) {
      day = NEXT.computeIfAbsent(day, each -> WORKING_DAYS.onOrAfter(each.plusDays(1)));
    }
    return day;
  }

  /** The days that began after the first node was up, to that one: each has a morning's tick. */
  List<LocalDate> mornings(Instant up, long last) {
    return LongStream.rangeClosed(index(up) + 1, last).mapToObj(this::day).toList();
  }
}

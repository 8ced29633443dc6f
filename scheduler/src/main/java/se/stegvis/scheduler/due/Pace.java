package se.stegvis.scheduler.due;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Event;

/**
 * How many would keep the pace of a quota by a day, and since when fewer are done: floor(min ×
 * elapsed days / days of the window), elapsed days counted before the day (contracts, 4: When a
 * thing is due).
 */
record Pace(int expected, @Nullable LocalDate behindSince) {

  static Pace of(
      int min, long days, DateSpan active, ServiceClock clock, List<Event> done, LocalDate today) {
    var counting = new Counting(min, days, active, clock);
    int expected = counting.expectedOn(today);
    return new Pace(expected, done.size() < expected ? counting.behindSince(done, today) : null);
  }

  private record Counting(int min, long days, DateSpan active, ServiceClock clock) {

    int expectedOn(LocalDate day) {
      long elapsed = active.until(day.minusDays(1)).map(clock::activeDays).orElse(0L);
      return (int) (min * elapsed / days);
    }

    LocalDate behindSince(List<Event> done, LocalDate today) {
      return Stretch.began(
          done.stream().map(Event::entered).sorted().toList(), number -> firstDayOf(number, today));
    }

    /** The first day on which so many are expected; they are expected today. */
    private LocalDate firstDayOf(int number, LocalDate today) {
      var early = active.from();
      var late = today;
      while (early.isBefore(late)) {
        var middle = early.plusDays(DAYS.between(early, late) / 2);
        if (expectedOn(middle) >= number) {
          late = middle;
        } else {
          early = middle.plusDays(1);
        }
      }
      return late;
    }
  }
}

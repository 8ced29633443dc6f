package se.stegvis.scheduler.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of local dates in Europe/Stockholm, both ends included; without an end it is open. An end
 * before the start is refused with an IllegalArgumentException.
 */
public record DateSpan(LocalDate from, @Nullable LocalDate to) {

  public DateSpan {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a span cannot end " + to + " before its start " + from);
    }
  }

  public static DateSpan from(LocalDate from) {
    return new DateSpan(from, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !endsBefore(day);
  }

  public boolean endsBefore(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  public boolean overlaps(DateSpan other) {
    return !endsBefore(other.from) && !other.endsBefore(from);
  }

  public Optional<DateSpan> intersection(DateSpan other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    return Optional.of(new DateSpan(later(from, other.from), earlier(to, other.to)));
  }

  /** The part of this span until {@code last}, if any day of it lies there. */
  public Optional<DateSpan> until(LocalDate last) {
    return from.isAfter(last)
        ? Optional.empty()
        : Optional.of(new DateSpan(from, earlier(to, last)));
  }

  /**
   * Number of days, both ends counted.
   *
   * @throws IllegalStateException if the span is open
   */
  public long days() {
    if (to == null) {
      throw new IllegalStateException("the span from " + from + " is open");
    }
    return DAYS.between(from, to) + 1;
  }

  /**
   * Whether the span exceeds a period. The last day is a day of service, so the span must reach
   * beyond {@code start + period} on the day after its end.
   */
  public boolean exceeds(Period period) {
    return to == null || to.plusDays(1).isAfter(from.plus(period));
  }

  /** The same days as sorted spans that neither overlap nor touch. */
  public static List<DateSpan> merged(List<DateSpan> spans) {
    var sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(DateSpan::from));
    var merged = new ArrayList<DateSpan>();
    for (var span : sorted) {
      if (!merged.isEmpty() && !merged.getLast().endsBefore(span.from.minusDays(1))) {
        var last = merged.removeLast();
        var to = last.to == null || span.to == null ? null : later(last.to, span.to);
        merged.add(new DateSpan(last.from, to));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}

package se.stegvis.scheduler.due;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Bound;

/**
 * Counts deadlines in time of service: a pause moves every later deadline by its length in days. A
 * pause without an end lasts, as far as is known, until today.
 */
record ServiceClock(List<DateSpan> pauses, LocalDate today) {

  ServiceClock {
    pauses = DateSpan.merged(pauses);
  }

  /** The last on-time day of something that is to be done within a period of an anchor. */
  LocalDate lastOnTimeDay(LocalDate anchor, Period within, Bound bound) {
    var last = anchor.plus(within);
    return shifted(anchor, bound == Bound.EXCLUSIVE ? last.minusDays(1) : last);
  }

  private LocalDate shifted(LocalDate anchor, LocalDate deadline) {
    var moved = deadline;
    for (var pause : pauses) {
      var from = pause.from().isBefore(anchor) ? anchor : pause.from();
      var to = knownEnd(pause);
      if (from.isAfter(moved)) {
        break;
      }
      if (!to.isBefore(from)) {
        moved = moved.plusDays(DAYS.between(from, to) + 1);
      }
    }
    return moved;
  }

  /** Days of a closed span on which the clock runs. */
  long activeDays(DateSpan span) {
    return span.days()
        - pauses.stream()
            .map(pause -> new DateSpan(pause.from(), knownEnd(pause)))
            .flatMap(pause -> pause.intersection(span).stream())
            .mapToLong(DateSpan::days)
            .sum();
  }

  private LocalDate knownEnd(DateSpan pause) {
    if (pause.to() != null) {
      return pause.to();
    }
    return today.isBefore(pause.from()) ? pause.from() : today;
  }
}

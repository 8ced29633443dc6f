package se.stegvis.scheduler.due;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Applies;
import se.stegvis.scheduler.profile.Bound;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Programme;

/**
 * Counts deadlines in time of service: a pause moves every later deadline by its length in days. A
 * pause without an end lasts, as far as is known, until today.
 */
public record ServiceClock(List<DateSpan> pauses, LocalDate today) {

  public ServiceClock {
    pauses = DateSpan.merged(pauses);
  }

  /** The clock of a rule: where it holds only at home, or only on sidotjänstgöring, it rests. */
  public static ServiceClock of(Programme programme, Rule rule, LocalDate today) {
    var whereabouts = rule.applies().service();
    return new ServiceClock(
        whereabouts == null
            ? programme.pauses()
            : Stream.concat(programme.pauses().stream(), outside(whereabouts, programme).stream())
                .toList(),
        today);
  }

  private static List<DateSpan> outside(Applies.Whereabouts whereabouts, Programme programme) {
    return switch (whereabouts) {
      case HOME ->
          programme.placements().stream()
              .filter(placement -> placement.percent() == 100)
              .map(Placement::dates)
              .toList();
      case PLACEMENT -> betweenPlacements(programme);
    };
  }

  private static List<DateSpan> betweenPlacements(Programme programme) {
    var gaps = new ArrayList<DateSpan>();
    var from = programme.start();
    for (var span :
        DateSpan.merged(programme.placements().stream().map(Placement::dates).toList())) {
      if (from.isBefore(span.from())) {
        gaps.add(new DateSpan(from, span.from().minusDays(1)));
      }
      from = Objects.requireNonNull(span.to()).plusDays(1);
    }
    gaps.add(DateSpan.from(from));
    return gaps;
  }

  /** The last on-time day of something that is to be done within a period of an anchor. */
  public LocalDate lastOnTimeDay(LocalDate anchor, Period within, Bound bound) {
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
  public long activeDays(DateSpan span) {
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

package se.stegvis.scheduler.due;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.WorkingTime;

/**
 * Service counted in months of full time, as the regulation does: every month from the start is
 * worth its share of served days times the percent of full time. Counted in whole numbers, so that
 * half time takes exactly twice as long.
 */
public final class ServiceTime {

  /** What a full-time month is worth: divisible by 28, 29, 30 and 31, and by percents. */
  private static final long MONTH = 377_580L * 100;

  /** Nobody serves longer than this; a programme that never gets there ends here. */
  private static final int MOST_MONTHS = 60 * 12;

  private final LocalDate start;
  private final int monthsRequired;
  private final List<DateSpan> pauses;
  private final List<WorkingTime> workingTimes;

  /** Kept once it is asked for: several rules go by it. */
  private @Nullable LocalDate fulfilled;

  public ServiceTime(Programme programme) {
    this(programme, programme.pauses(), programme.fte());
  }

  private ServiceTime(Programme programme, List<DateSpan> pauses, List<WorkingTime> fte) {
    start = programme.start();
    monthsRequired = (int) programme.regulation().leastService().toTotalMonths();
    this.pauses = DateSpan.merged(pauses);
    workingTimes = fte.stream().sorted(Comparator.comparing(WorkingTime::from)).toList();
  }

  /**
   * As it looked on a day: working times and pauses count from the day they begin, and a pause
   * without an end lasts until that day.
   */
  public static ServiceTime asOf(Programme programme, LocalDate day) {
    return new ServiceTime(
        programme,
        programme.pauses().stream()
            .filter(pause -> !pause.from().isAfter(day))
            .map(pause -> pause.to() == null ? new DateSpan(pause.from(), day) : pause)
            .toList(),
        programme.fte().stream().filter(time -> !time.from().isAfter(day)).toList());
  }

  public int monthsRequired() {
    return monthsRequired;
  }

  /** Whole full-time months served by the end of a day. */
  public int monthsServedBy(LocalDate day) {
    long worth = 0;
    for (int month = 0; !monthStart(month).isAfter(day) && month < MOST_MONTHS; month++) {
      worth +=
          monthStart(month + 1).isAfter(day)
              ? worth(month, DAYS.between(monthStart(month), day) + 1)
              : worth(month);
    }
    return (int) (worth / MONTH);
  }

  /** The last day of the least service, at the percent that is planned for the future. */
  public LocalDate fulfilledOn() {
    if (fulfilled == null) {
      fulfilled = computeFulfilled();
    }
    return fulfilled;
  }

  private LocalDate computeFulfilled() {
    long left = monthsRequired * MONTH;
    for (int month = 0; month < MOST_MONTHS; month++) {
      long worth = worth(month);
      if (worth >= left) {
        return dayWorth(month, left);
      }
      left -= worth;
    }
    return monthStart(MOST_MONTHS).minusDays(1);
  }

  private LocalDate dayWorth(int month, long worth) {
    long days = 1;
    while (worth(month, days) < worth) {
      days++;
    }
    return monthStart(month).plusDays(days - 1);
  }

  private LocalDate monthStart(int month) {
    return start.plusMonths(month);
  }

  private long worth(int month) {
    return worth(month, DAYS.between(monthStart(month), monthStart(month + 1)));
  }

  /** What the first so many days of a month from the start are worth. */
  private long worth(int month, long days) {
    var from = monthStart(month);
    long dayWorth = MONTH / 100 / DAYS.between(from, monthStart(month + 1));
    var span = new DateSpan(from, from.plusDays(days - 1));
    if (isUniform(span)) {
      return percentOn(from) * days * dayWorth;
    }
    return from.datesUntil(from.plusDays(days)).mapToLong(this::percentOn).sum() * dayWorth;
  }

  private boolean isUniform(DateSpan span) {
    for (var pause : pauses) {
      if (span.overlaps(pause)) {
        return false;
      }
    }
    for (var time : workingTimes) {
      if (time.from().isAfter(span.from()) && span.contains(time.from())) {
        return false;
      }
    }
    return true;
  }

  private int percentOn(LocalDate day) {
    for (var pause : pauses) {
      if (pause.contains(day)) {
        return 0;
      }
    }
    int percent = 100;
    for (var time : workingTimes) {
      if (time.from().isAfter(day)) {
        break;
      }
      percent = time.percent();
    }
    return percent;
  }
}

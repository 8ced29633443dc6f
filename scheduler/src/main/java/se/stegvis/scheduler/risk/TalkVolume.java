package se.stegvis.scheduler.risk;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.due.ServiceClock;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Programme;

/**
 * The time of supervision, averaged over the last eight weeks of any day (contracts, 4: When a
 * thing is due), against a part of what a rule wants.
 */
final class TalkVolume {

  private static final int DAYS_BACK = 8 * 7 - 1;

  private final Demand.VolumePerPeriod wanted;
  private final Programme programme;
  private final ServiceClock clock;
  private final int percent;

  /** Of each talk in numbers, since every day of years may be looked at. */
  private final long[] on;

  private final long[] entered;
  private final int[] minutes;

  /**
   * @param percent the part of what is wanted that it must reach
   */
  TalkVolume(
      Demand.VolumePerPeriod wanted,
      List<Event> talks,
      Programme programme,
      ServiceClock clock,
      int percent) {
    this.wanted = wanted;
    this.programme = programme;
    this.clock = clock;
    this.percent = percent;
    on = talks.stream().mapToLong(talk -> talk.on().toEpochDay()).toArray();
    entered = talks.stream().mapToLong(talk -> talk.entered().toEpochDay()).toArray();
    minutes =
        talks.stream().mapToInt(talk -> Objects.requireNonNullElse(talk.minutes(), 0)).toArray();
  }

  /** The first of the days, up to today and none left out, on which it was too little. */
  Optional<LocalDate> tooLittleSince(LocalDate today, LocalDate earliest) {
    @Nullable LocalDate since = null;
    for (var day = today; !day.isBefore(earliest) && isTooLittle(day); day = day.minusDays(1)) {
      since = day;
    }
    return Optional.ofNullable(since);
  }

  private boolean isTooLittle(LocalDate day) {
    long active = activeDays(day);
    if (active == 0) {
      return false;
    }
    long target = wanted.least().toMinutes() * fullTime(day) / 100;
    long average = minutes(day.toEpochDay()) * DAYS.between(day.minus(wanted.per()), day) / active;
    return average * 100 < target * percent;
  }

  private long activeDays(LocalDate day) {
    return clock.pauses().isEmpty()
        ? DAYS_BACK + 1
        : clock.activeDays(new DateSpan(day.minusDays(DAYS_BACK), day));
  }

  private int fullTime(LocalDate day) {
    return wanted.scaledByFte() ? programme.percentOn(day) : 100;
  }

  private long minutes(long day) {
    long sum = 0;
    for (int i = 0; i < on.length; i++) {
      if (on[i] <= day && on[i] >= day - DAYS_BACK && entered[i] <= day) {
        sum += minutes[i];
      }
    }
    return sum;
  }
}

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
 *
 * @param percent the part of what is wanted that it must reach
 */
record TalkVolume(
    Demand.VolumePerPeriod wanted,
    List<Event> talks,
    Programme programme,
    ServiceClock clock,
    int percent) {

  private static final int DAYS_BACK = 8 * 7 - 1;

  /** The first of the days, up to today and none left out, on which it was too little. */
  Optional<LocalDate> tooLittleSince(LocalDate today, LocalDate earliest) {
    @Nullable LocalDate since = null;
    for (var day = today; !day.isBefore(earliest) && isTooLittle(day); day = day.minusDays(1)) {
      since = day;
    }
    return Optional.ofNullable(since);
  }

  private boolean isTooLittle(LocalDate day) {
    var weeks = new DateSpan(day.minusDays(DAYS_BACK), day);
    long active = clock.activeDays(weeks);
    if (active == 0) {
      return false;
    }
    long minutes = 0;
    for (var talk : talks) {
      if (weeks.contains(talk.on()) && !talk.entered().isAfter(day)) {
        minutes += Objects.requireNonNullElse(talk.minutes(), 0);
      }
    }
    int fullTime = wanted.scaledByFte() ? programme.percentOn(day) : 100;
    long target = wanted.least().toMinutes() * fullTime / 100;
    long average = minutes * DAYS.between(day.minus(wanted.per()), day) / active;
    return average * 100 < target * percent;
  }
}

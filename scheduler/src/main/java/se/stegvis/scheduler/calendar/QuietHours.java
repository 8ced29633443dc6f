package se.stegvis.scheduler.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people are left in peace: from 18 to 07 local time, and on all days that are not working
 * days. Mornings begin at 08:00.
 */
public final class QuietHours {

  public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final LocalTime DAWN = LocalTime.of(7, 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final WorkingDays workingDays;

  public QuietHours(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  public boolean isQuiet(Instant now) {
    var local = now.atZone(STOCKHOLM);
    var time = local.toLocalTime();
    return time.isBefore(DAWN)
        || !time.isBefore(EVENING)
        || !workingDays.isWorkingDay(local.toLocalDate());
  }

  /** The next morning of a working day that lies after an instant. */
  public Instant nextMorning(Instant now) {
    var local = now.atZone(STOCKHOLM);
    var day = workingDays.onOrAfter(local.toLocalDate());
    var morning = morning(day);
    return morning.isAfter(local)
        ? morning.toInstant()
        : morning(workingDays.onOrAfter(day.plusDays(1))).toInstant();
  }

  /** The instant at which a day's messages go out. */
  public static Instant morningOf(LocalDate day) {
    return morning(day).toInstant();
  }

  private static ZonedDateTime morning(LocalDate day) {
    return day.atTime(MORNING).atZone(STOCKHOLM);
  }
}

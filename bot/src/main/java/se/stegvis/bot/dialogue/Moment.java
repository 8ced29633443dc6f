package se.stegvis.bot.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.stegvis.scheduler.calendar.QuietHours;

/** When something came in; read from the clock once. The day is Stockholm's. */
record Moment(Instant now, LocalDate today) {

  static Moment of(Clock clock) {
    var now = clock.instant();
    return new Moment(now, now.atZone(QuietHours.STOCKHOLM).toLocalDate());
  }
}

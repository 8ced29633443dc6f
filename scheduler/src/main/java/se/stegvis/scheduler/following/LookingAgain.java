package se.stegvis.scheduler.following;

import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TouchedProgrammes;

/**
 * Looks again, during the day, at the programmes about which something has been entered, so that a
 * matter closes when the facts change. One that fails waits for the morning.
 */
public final class LookingAgain {

  private static final Logger LOG = LoggerFactory.getLogger(LookingAgain.class);
  private static final int PAGE = 100;

  private final TouchedProgrammes touched;
  private final RaisingSignals raising;

  public LookingAgain(TouchedProgrammes touched, RaisingSignals raising) {
    this.touched = touched;
    this.raising = raising;
  }

  /** At all that have been touched until now. */
  public void at(Instant now) {
    var today = LocalDate.ofInstant(now, QuietHours.STOCKHOLM);
    for (var page = touched.take(PAGE); !page.isEmpty(); page = touched.take(PAGE)) {
      page.forEach(programme -> look(programme, today, now));
    }
  }

  private void look(ProgrammeId programme, LocalDate today, Instant now) {
    try {
      raising.about(programme, today, now);
    } catch (RuntimeException e) {
      LOG.error("programme {} could not be looked at again", programme, e);
    }
  }
}

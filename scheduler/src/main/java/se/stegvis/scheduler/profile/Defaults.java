package se.stegvis.scheduler.profile;

import java.time.Period;
import java.util.List;

/**
 * A profile's manners of reminding, where a rule has none of its own.
 *
 * @param leadTimes how long before the last on-time day
 * @param overdueRepeat how often when overdue
 * @param escalateAfter how long overdue before the studierektor is told
 */
public record Defaults(List<Period> leadTimes, Period overdueRepeat, Period escalateAfter) {

  public Defaults {
    leadTimes = List.copyOf(leadTimes);
  }
}

package se.stegvis.scheduler.statistics;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.calendar.Term;
import se.stegvis.scheduler.profile.Title;

/**
 * How a unit stands: no ratings, and no order between the ST-läkare but that of their names.
 *
 * @param from from how many ST-läkare there are figures of the unit
 * @param slips which rules slip, those of most ST-läkare first; none where they are fewer
 * @param trend how it has gone over the terminer, oldest first
 */
public record UnitOverview(
    String unit, int from, List<Standing> trainees, List<Slip> slips, List<TermShares> trend) {

  public UnitOverview {
    trainees = List.copyOf(trainees);
    slips = List.copyOf(slips);
    trend = List.copyOf(trend);
  }

  /** Whether there are ST-läkare enough for figures of the unit. */
  public boolean hasShares() {
    return trainees.size() >= from;
  }

  /**
   * One ST-läkare.
   *
   * @param matters how many open matters the reader follows about them; nothing said in confidence
   */
  public record Standing(String trainee, int overdue, int soon, int matters) {

    public boolean isOnTrack() {
      return overdue == 0 && matters == 0;
    }
  }

  /** A rule, and for how many ST-läkare something of it is overdue. */
  public record Slip(Title title, int trainees) {}

  /**
   * What was done on time of what was due in a termin.
   *
   * @param isGoing whether the termin still goes
   */
  public record TermShares(
      Term term, boolean isGoing, Optional<Share> quotas, Optional<Share> talks) {}

  /** So many on time, of so many due. */
  public record Share(int onTime, int due) {

    public int percent() {
      return Math.round(100f * onTime / due);
    }
  }
}

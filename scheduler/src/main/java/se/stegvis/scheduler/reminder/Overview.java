package se.stegvis.scheduler.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Title;

/** How the ST-läkare around somebody stand: counts and titles, never a rating. */
public record Overview(List<Group> groups) {

  public Overview {
    groups = List.copyOf(groups);
  }

  /**
   * Some ST-läkare.
   *
   * @param unit the unit they belong to, null for those whom the reader supervises
   */
  public record Group(@Nullable String unit, List<Standing> standings) {
    public Group {
      standings = List.copyOf(standings);
    }
  }

  /**
   * One ST-läkare.
   *
   * @param overdue how many things are overdue
   * @param soon how many are due within two weeks
   * @param overdueTitles what is overdue, each title once
   */
  public record Standing(String trainee, int overdue, int soon, List<Title> overdueTitles) {
    public Standing {
      overdueTitles = List.copyOf(overdueTitles);
    }
  }
}

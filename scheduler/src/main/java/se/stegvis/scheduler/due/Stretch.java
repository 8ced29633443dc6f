package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/** The stretch of days up to now on which fewer were done than were wanted. */
public final class Stretch {

  private Stretch() {}

  /**
   * The first day of the stretch, where one more is wanted now than is done. One that became known
   * only when the next was wanted already did not end it.
   *
   * @param known the days on which those that are done became known, in order
   * @param wantedFrom the first day on which so many are wanted
   */
  public static LocalDate began(List<LocalDate> known, IntFunction<LocalDate> wantedFrom) {
    int count = known.size();
    var since = wantedFrom.apply(count + 1);
    while (count > 0 && !since.isAfter(known.get(count - 1))) {
      since = wantedFrom.apply(count);
      count--;
    }
    return since;
  }
}

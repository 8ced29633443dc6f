package se.stegvis.scheduler.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a handledare answers requests, for their own eyes alone.
 *
 * @param answered how many requests they have answered in {@link ViewingStatistics#LOOKS_BACK}
 * @param median days from being asked to having answered
 * @param open how many requests wait for them now
 * @param longest how many days the one that waits longest has waited
 * @param units the units in which they are handledare
 */
public record OwnAnswers(
    int answered, OptionalDouble median, int open, int longest, List<UnitMiddle> units) {

  public OwnAnswers {
    units = List.copyOf(units);
  }

  public boolean isEmpty() {
    return answered == 0 && open == 0 && units.isEmpty();
  }

  /**
   * The middle of a unit's handledare, the reader among them; never one of them.
   *
   * @param from from how many of them there are figures
   * @param median of days; empty where too few have answered
   * @param open of requests that wait; empty where they are too few
   */
  public record UnitMiddle(String unit, int from, OptionalDouble median, OptionalDouble open) {}
}

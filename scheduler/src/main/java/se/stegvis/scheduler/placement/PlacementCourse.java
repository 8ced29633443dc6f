package se.stegvis.scheduler.placement;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.training.Placement;

/**
 * The steps of a sidotjänstgöring, from the contact before its start to the first talk at home, as
 * its region's rules have them. Pure.
 *
 * @param steps in the order of their days
 */
public record PlacementCourse(List<Step> steps) {

  public PlacementCourse {
    steps = List.copyOf(steps);
  }

  /** One step, and how it stands. */
  public record Step(Obligation obligation, Standing standing) {}

  /** How a step stands. */
  public enum Standing {
    DONE,
    LATE,
    /** The first that is to be done. */
    NEXT,
    LATER
  }

  /** Of what is due, what belongs to the placement; what is waived is no step of it. */
  public static PlacementCourse of(Placement placement, List<Obligation> due) {
    var steps = new ArrayList<Step>();
    boolean isNextFound = false;
    for (var obligation : ofPlacement(placement, due)) {
      var standing =
          switch (obligation.state()) {
            case DONE, DONE_LATE, WAIVED -> Standing.DONE;
            case OVERDUE -> Standing.LATE;
            case OPEN -> isNextFound ? Standing.LATER : Standing.NEXT;
          };
      isNextFound |= standing == Standing.NEXT;
      steps.add(new Step(obligation, standing));
    }
    return new PlacementCourse(steps);
  }

  private static List<Obligation> ofPlacement(Placement placement, List<Obligation> due) {
    return due.stream()
        .filter(each -> placement.id().equals(each.placement()))
        .filter(each -> each.state() != State.WAIVED)
        .filter(each -> each.ground().speaks())
        .sorted(comparing(PlacementCourse::day).thenComparing(each -> each.key().rule().value()))
        .toList();
  }

  private static LocalDate day(Obligation obligation) {
    return obligation.lastOnTimeDay();
  }
}

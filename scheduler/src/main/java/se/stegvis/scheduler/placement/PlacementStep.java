package se.stegvis.scheduler.placement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.PersonId;

/**
 * One step of a sidotjänstgöring. What comes again, such as a monthly talk, is one step: the time
 * that is to come, or that is late.
 *
 * @param obligation what is due, null for what begins only when something else has happened
 * @param day the last on-time day, null where it is not known yet
 * @param done how many times it is done
 * @param required how many are demanded, 0 where it is not a number of times
 * @param documents what is filled in for it beforehand, by evidence name
 * @param who whose step it is
 */
public record PlacementStep(
    Rule rule,
    @Nullable Obligation obligation,
    Standing standing,
    @Nullable LocalDate day,
    int done,
    int required,
    List<String> documents,
    List<PersonId> who) {

  public PlacementStep {
    documents = List.copyOf(documents);
    who = List.copyOf(who);
  }

  /** How a step stands. */
  public enum Standing {
    DONE,
    LATE,
    /** The first that is to be done. */
    NEXT,
    LATER,
    /** The source suggests it, and demands nothing. */
    SUGGESTED,
    /** It was not done while it could be. */
    MISSED
  }

  public boolean isDone() {
    return standing == Standing.DONE;
  }

  PlacementStep as(Standing other) {
    return new PlacementStep(rule, obligation, other, day, done, required, documents, who);
  }
}

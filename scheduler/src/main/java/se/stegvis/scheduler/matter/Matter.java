package se.stegvis.scheduler.matter;

import java.time.LocalDate;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.training.PersonId;

/**
 * What becomes of a signal once it has been told: who has taken it, how long it waits, how it
 * ended.
 *
 * @param signal the signal as it stood when it was last looked at
 */
public record Matter(MatterId id, Signal signal, State state) {

  /** Where it stands. */
  public sealed interface State {

    /** Nobody has taken it. */
    record New(LocalDate since) implements State {}

    record Taken(PersonId by, LocalDate on) implements State {}

    /** It rests until the end of a day. */
    record Waiting(PersonId by, LocalDate until) implements State {}

    /** An action plan has been asked for. */
    record PlanAsked(PersonId by, LocalDate on) implements State {}

    /** Ended by somebody, for a reason of a closed list. */
    record Ended(PersonId by, LocalDate on, Reason reason) implements State {}

    /** Closed by itself, since the facts have changed. */
    record Closed(LocalDate on) implements State {}

    /** Carried on outside Stegvis, which keeps nothing more. */
    record Outside(LocalDate on) implements State {}
  }

  /** Why somebody ends a matter. */
  public enum Reason {
    TALKED_THROUGH,
    PLANNED,
    NOT_A_RISK,
    WRONG_IN_THE_RECORD,
    HANDLED_ELSEWHERE
  }

  public boolean isOpen() {
    return !(state instanceof State.Ended
        || state instanceof State.Closed
        || state instanceof State.Outside);
  }
}

package se.stegvis.scheduler.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast Teams may be called, for all nodes together. Every call takes a turn first, whatever it
 * is for. Spans are counted from when the answer is given, so that no two clocks need to agree; one
 * that has passed by then is negative.
 */
public interface Pace {

  /**
   * Takes the next turn.
   *
   * @param conversation the conversation that is called, null for a call to none
   * @param patience a turn that is farther off is not taken
   */
  Turn next(@Nullable String conversation, Duration patience);

  /** Gives nobody a turn for a while. */
  void pause(Duration length);

  /** When a call may go. */
  sealed interface Turn {

    Duration in();

    /** It is the caller's, and is gone if it is not used then. */
    record Taken(Duration in) implements Turn {}

    /** None was taken; asking again is worth while then. */
    record NotYet(Duration in) implements Turn {}
  }
}

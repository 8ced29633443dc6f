package se.stegvis.scheduler.outbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of trying to deliver a message. Causes are codes, never texts or names. */
public sealed interface Outcome {

  /** It is there; the connector may have given an id. */
  record Delivered(@Nullable String activityId, Way way) implements Outcome {

    /** In Teams. */
    public Delivered(@Nullable String activityId) {
      this(activityId, Way.TEAMS);
    }
  }

  /** Not now; not before {@code when}. */
  record TryLater(String cause, Instant when) implements Outcome {

    private static final String IN_PEACE = "quiet-hours";

    /** People are left in peace until then, so that it is not late. */
    public static TryLater inPeace(Instant until) {
      return new TryLater(IN_PEACE, until);
    }

    public boolean isInPeace() {
      return cause.equals(IN_PEACE);
    }
  }

  /** Never. */
  record Impossible(String cause) implements Outcome {

    private static final String STOPPED = "stopped-";
    private static final String GONE = "gone-";
    private static final String NOT_INSTALLED = "not-installed";

    /** An e-mail is written to those alone whom Teams does not reach. */
    private static final String MAIL = "mail-";

    /** The causes, as a regular expression, after which nothing else reaches the person either. */
    public static final String UNREACHED =
        "^(%s$|%s|%s|%s)".formatted(NOT_INSTALLED, STOPPED, GONE, MAIL);

    /** Nothing is sent to the person. */
    public static Impossible stopped(String cause) {
      return new Impossible(STOPPED + cause);
    }

    /** The person's conversation is lost. */
    public static Impossible gone(String cause) {
      return new Impossible(GONE + cause);
    }

    /** They have no conversation, and nobody could be asked for one. */
    public static Impossible notInstalled() {
      return new Impossible(NOT_INSTALLED);
    }

    /** Whether the cause of a message is that its conversation was lost. */
    public static boolean isGone(@Nullable String cause) {
      return cause != null && cause.startsWith(GONE);
    }
  }

  /** Never, and nothing else to the same person either, until what is said of the stop. */
  record Stopped(Stop.Cause why, String cause) implements Outcome {}

  /** The connector knows the conversation no more, so its id is worth nothing. */
  record Gone(String cause) implements Outcome {}

  /**
   * It may be there: no answer was heard after it was written. Not to be sent again before {@code
   * again}, and never more than {@link #againAtMost} times.
   */
  record Uncertain(String cause, Instant again) implements Outcome {

    /** How many times a message is sent again that may be there already. */
    public static final int AGAIN_AT_MOST = 2;

    /**
     * How many times it is where our own end came between, most often before it was sent: fewer
     * would lose what is said while a node dies over and over, more would never end what kills it.
     */
    public static final int INTERRUPTED_AT_MOST = 10;

    private static final String INTERRUPTED = "interrupted";

    /** Before it is sent again: not at once, so that it is seen as another. */
    public static final Duration PAUSE = Duration.ofMinutes(10);

    /** We were stopped between beginning to send it and writing what came of it. */
    public static Uncertain interrupted(Instant now) {
      return new Uncertain(INTERRUPTED, now.plus(PAUSE));
    }

    public boolean isInterrupted() {
      return cause.equals(INTERRUPTED);
    }

    /** How many times a message is sent again in a doubt of this kind. */
    public int againAtMost() {
      return isInterrupted() ? INTERRUPTED_AT_MOST : AGAIN_AT_MOST;
    }
  }

  /** Not needed any more. */
  record Withdrawn(String cause) implements Outcome {}
}

package se.stegvis.bot.chaos;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the journal: what was seen from outside the nodes, in real time. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "what")
sealed interface Entry {

  Instant at();

  /** A run begins. */
  record Begun(
      Instant at,
      long seed,
      int programmes,
      int reserved,
      Instant begun,
      LocalDate first,
      long daySeconds,
      int speed)
      implements Entry {

    ChaosTime time() {
      return new ChaosTime(begun, first, java.time.Duration.ofSeconds(daySeconds), speed);
    }
  }

  /** What somebody does in their chat. */
  enum Kind {
    /** An ST-läkare asks for an assessment. */
    REQUEST,
    /** The assessor sends it. */
    SEND,
    /** The assessor corrects it. */
    CORRECT,
    /** Somebody asks for help in words. */
    WORDS
  }

  /**
   * An activity is sent to a node, perhaps again.
   *
   * @param person whose it is
   * @param assessment what it is about, null if nothing
   * @param words what is answered in the form, null if nothing; of a correction nobody else's
   */
  record Submitted(
      Instant at,
      String activity,
      Kind kind,
      String person,
      @Nullable String assessment,
      @Nullable String words,
      String node,
      int attempt)
      implements Entry {}

  /** What a node has answered in the response. */
  enum Told {
    /** That it has been taken. */
    TAKEN,
    /** That it did not work. */
    FAULT,
    /** That it is too late for it. */
    TOO_LATE
  }

  /** A node has answered an activity with a status of 2xx. */
  record Acknowledged(Instant at, String activity, Told told) implements Entry {}

  /** What the connector did with a call. */
  enum Answer {
    OK,
    /** 2xx and no JSON. */
    MALFORMED,
    /** Taken, and the connection closed. */
    DROPPED,
    /** Taken, and never answered. */
    HUNG,
    /** Taken, and the connection reset. */
    RESET,
    /** Taken, and the node killed before it was answered. */
    KILLED,
    /** An error that passes. */
    PASSING,
    /** 500. */
    FAILED;

    /** Whether the message stands in the chat. */
    boolean isTaken() {
      return switch (this) {
        case OK, MALFORMED, DROPPED, HUNG, RESET, KILLED -> true;
        case PASSING, FAILED -> false;
      };
    }

    /** Whether the node could hear that it was taken. */
    boolean isHeard() {
      return this == OK || this == MALFORMED;
    }
  }

  /** What a call was about. */
  enum About {
    MESSAGE,
    ANSWER,
    CHAT
  }

  /**
   * The connector was called.
   *
   * @param node the node that called, "?" if it could not be told
   * @param id the message, the activity that is answered, or the person whose chat is made
   * @param attempt which claim of it
   * @param isNew whether it stands beside what stands there already, not over it
   * @param isFault whether it tells that something did not work
   */
  record Called(
      Instant at,
      String node,
      About about,
      String id,
      int attempt,
      boolean isNew,
      boolean isFault,
      Answer answer)
      implements Entry {}

  /**
   * The connector has read half of a call and reset the connection, so that its caller cannot know
   * whether it was taken.
   *
   * @param person whose chat the call was for, "?" if one was to be made
   */
  record HalfRead(Instant at, String person) implements Entry {}

  /**
   * A node has committed what came of a claim.
   *
   * @param about a message or an answer
   * @param id as that of a call
   * @param isOurs false if another had claimed it meanwhile, and nothing was written
   */
  record Kept(
      Instant at, String node, About about, String id, int attempt, String outcome, boolean isOurs)
      implements Entry {
    boolean isOf(Called call) {
      return about == call.about() && id.equals(call.id()) && attempt == call.attempt();
    }
  }

  record Started(Instant at, String node, int port) implements Entry {}

  /**
   * A node was killed.
   *
   * @param where at which point, or at random
   */
  record Killed(Instant at, String node, String where) implements Entry {}

  record Frozen(Instant at, String node) implements Entry {}

  record Thawed(Instant at, String node) implements Entry {}

  /** The database has closed every connection, and lives on. */
  record ConnectionsCut(Instant at) implements Entry {}

  record DatabaseKilled(Instant at) implements Entry {}

  record DatabaseStarted(Instant at) implements Entry {}

  /**
   * The run is over.
   *
   * @param lastDay the number of the last day whose morning has been worked on
   */
  record Ended(Instant at, long lastDay) implements Entry {}
}

package se.stegvis.scheduler.form;

import java.util.List;
import se.stegvis.scheduler.profile.Title;

/**
 * One question of a form. Some ids mean something to the record that a sent form becomes an event
 * of: see {@link Form}.
 */
public record Field(String id, Title label, Kind kind, Need need, Face face, Ground ground) {

  /** What is answered. */
  public sealed interface Kind {

    /** A level of the form's scale, or that it was not seen. */
    record Rating() implements Kind {}

    /** One of some options. */
    record Choice(List<Option> options) implements Kind {
      public Choice {
        options = List.copyOf(options);
      }
    }

    /**
     * Any of some options; where {@code regional}, of those that the region's rules name, if any.
     */
    record Ticks(List<Option> options, boolean regional) implements Kind {
      public Ticks {
        options = List.copyOf(options);
      }
    }

    /** Title of one's own, at most so many characters. */
    record Text(int most) implements Kind {}

    /** A whole number, limits included. */
    record Count(int least, int most) implements Kind {}

    /** A day until today. */
    record PastDay() implements Kind {}

    /** A day after today. */
    record ComingDay() implements Kind {}

    /** Delmål of the ST-läkare's own regulation. */
    record Goals() implements Kind {}
  }

  /** An option: the value that is kept, and what it is called. */
  public record Option(String value, Title label) {}

  /** When a question must be answered. */
  public enum Need {
    ALWAYS,
    /** Only of somebody who has opened the whole form. */
    WHOLE,
    NEVER
  }
}

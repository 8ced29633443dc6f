package se.stegvis.scheduler.form;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.profile.Title;

/**
 * The levels that a rating chooses among, lowest first. Levels of different scales are never
 * converted into each other.
 *
 * @param notObserved what to call it that the thing was not seen, which is no level
 */
public record Scale(ScaleId id, Title name, Ground ground, List<Level> levels, Title notObserved) {

  /** The answer that a thing was not seen. */
  public static final String NOT_OBSERVED = "-";

  public Scale {
    levels = List.copyOf(levels);
  }

  /** One level; {@code value} counts up from 1 and is what an event of the record carries. */
  public record Level(int value, Title name, Standing standing) {}

  /** How a level stands to what may be expected; no threshold where the scale has none. */
  public enum Standing {
    BELOW,
    WATCH,
    FINE
  }

  public Optional<Level> level(String answer) {
    return levels.stream()
        .filter(level -> String.valueOf(level.value()).equals(answer))
        .findFirst();
  }

  public int highest() {
    return levels.getLast().value();
  }
}

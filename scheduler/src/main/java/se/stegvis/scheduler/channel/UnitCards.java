package se.stegvis.scheduler.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cards of the units whose alert channel the bot was added to, one a unit. */
public interface UnitCards {

  /** Those that may be drawn now and that nobody holds, by unit. */
  List<UnitCard> ready(Instant now);

  /**
   * Claims one for the length of the lease, which goes by the keeper's own clock, and counts its
   * attempt up by one; empty if somebody else holds it, or has drawn it since it was read.
   */
  Optional<UnitCard> claim(UnitCard card, Instant now, Duration lease);

  /**
   * Writes that a claimed card was drawn; nothing if somebody else has claimed it since.
   *
   * @param activity what the connector calls the card, null if it gave no name
   * @param drawn the mark of what now stands on it
   * @param rest not to be drawn again earlier
   */
  void drawn(UnitCard claimed, @Nullable String activity, String drawn, Instant rest);

  /**
   * Writes that a claimed card may have been drawn, one time more, and is not to be tried again
   * earlier.
   */
  void doubt(UnitCard claimed, Instant again);

  /** Writes that a claimed card was not drawn, and is not to be tried again earlier. */
  void putOff(UnitCard claimed, Instant rest);
}

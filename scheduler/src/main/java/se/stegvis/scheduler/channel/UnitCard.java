package se.stegvis.scheduler.channel;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.UnitId;

/**
 * The one card of a unit whose alert channel the bot was added to.
 *
 * @param leaders who has or had a leading role in the unit, by which matters are its channel's
 * @param activity what the connector calls the card, null while there is none in the channel
 * @param drawn the mark of what stands on it, null while nothing does
 * @param unheard how many tries since then may have arrived without an answer being heard
 * @param attempt how many times it has been claimed; the fence of whoever holds it
 */
public record UnitCard(
    UnitId unit,
    String unitName,
    Channel channel,
    Set<PersonId> leaders,
    @Nullable String activity,
    @Nullable String drawn,
    int unheard,
    int attempt) {

  public UnitCard {
    leaders = Set.copyOf(leaders);
  }
}

package se.stegvis.scheduler.profile;

import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.UnitId;

/**
 * What a unit has chosen for the card in its alert channel.
 *
 * @param initials whether it tells, beside the counts, the ST-läkare's initials and the kind of
 *     each signal
 * @param language in which it is written
 */
public record ChannelChoice(UnitId unit, boolean initials, Language language) {

  /** What holds where a unit has chosen nothing: counts alone. */
  public static ChannelChoice usual(UnitId unit) {
    return new ChannelChoice(unit, false, Language.SV);
  }
}

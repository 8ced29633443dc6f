package se.stegvis.scheduler.profile;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Regulation;

/**
 * The conditions under which a rule holds; null where it holds always.
 *
 * @param regulation only for programmes under it
 * @param placementLongerThan only for placements that exceed it
 * @param service only while the ST-läkare is at home or on a full-time sidotjänstgöring
 */
public record Applies(
    @Nullable Regulation regulation,
    @Nullable Period placementLongerThan,
    @Nullable Whereabouts service) {

  /** Where the ST-läkare serves. */
  public enum Whereabouts {
    HOME,
    PLACEMENT
  }

  public static final Applies ALWAYS = new Applies(null, null, null);
}

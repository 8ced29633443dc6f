package se.stegvis.scheduler.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a programme a person may look into: the ST-läkare and the huvudansvarig handledare
 * into all of it, the handledare of a sidotjänstgöring into that placement alone (domain, part
 * 2.4).
 */
public sealed interface Insight {

  /** Whether something belongs to what may be seen; null for what belongs to no placement. */
  boolean covers(@Nullable PlacementId placement);

  /** All of it. */
  record Whole() implements Insight {
    @Override
    public boolean covers(@Nullable PlacementId placement) {
      return true;
    }
  }

  /** These placements alone; with none of them, nothing. */
  record Placements(Set<PlacementId> placements) implements Insight {
    public Placements {
      placements = Set.copyOf(placements);
    }

    @Override
    public boolean covers(@Nullable PlacementId placement) {
      return placement != null && placements.contains(placement);
    }
  }
}

package se.stegvis.scheduler.concern;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * What a concern is about. A person has one open concern about a topic at most.
 *
 * @param placement the sidotjänstgöring, null for what is about none
 */
public record Topic(Concern.Kind kind, ProgrammeId programme, @Nullable PlacementId placement) {

  /**
   * @throws IllegalArgumentException if it is about a placement and names none, or the reverse
   */
  public Topic {
    if ((kind == Concern.Kind.PLACEMENT) != (placement != null)) {
      throw new IllegalArgumentException(kind + " with the placement " + placement);
    }
  }
}

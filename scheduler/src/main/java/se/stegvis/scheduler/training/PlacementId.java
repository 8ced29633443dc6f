package se.stegvis.scheduler.training;

/** Identity of a sidotjänstgöring, as the roster names it. */
public record PlacementId(String value) {

  @Override
  public String toString() {
    return value;
  }
}

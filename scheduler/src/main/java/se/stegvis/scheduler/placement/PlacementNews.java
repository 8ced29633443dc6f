package se.stegvis.scheduler.placement;

/** Why somebody is told of a sidotjänstgöring. */
public enum PlacementNews {
  REGISTERED,
  /** Its dates or its handledare are others now. */
  CHANGED,
  CANCELLED
}

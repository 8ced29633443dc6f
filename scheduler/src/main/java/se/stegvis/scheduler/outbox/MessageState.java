package se.stegvis.scheduler.outbox;

/** Where a message stands; all but {@link #PENDING} are final. */
public enum MessageState {
  PENDING,
  DELIVERED,
  /** It could not be delivered and never will be. */
  IMPOSSIBLE,
  /** What it was about had been settled before it was delivered. */
  WITHDRAWN
}

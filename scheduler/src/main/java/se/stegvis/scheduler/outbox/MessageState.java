package se.stegvis.scheduler.outbox;

/** Where a message stands; all but {@link #PENDING} are final. */
public enum MessageState {
  PENDING,
  DELIVERED,
  /** It could not be delivered and never will be. */
  IMPOSSIBLE,
  /** It may be there: no answer was heard, however often it was sent. */
  UNCERTAIN,
  /** What it was about had been settled before it was delivered. */
  WITHDRAWN
}

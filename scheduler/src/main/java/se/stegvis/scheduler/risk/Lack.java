package se.stegvis.scheduler.risk;

/** What is lacking behind a signal, told apart so that nobody is blamed for another's part. */
public enum Lack {
  /** The ST-läkare has not asked. */
  NOT_ASKED,
  /** Somebody who was asked has not answered. */
  NOT_ANSWERED,
  /** The unit lacks something: a handledare, a training, talks in the schedule. */
  UNIT,
  /** Stegvis could not reach somebody. */
  NOT_DELIVERED,
  /** Nothing of this can be told from what is known. */
  UNKNOWN
}

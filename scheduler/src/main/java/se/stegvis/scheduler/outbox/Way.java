package se.stegvis.scheduler.outbox;

/** By which way a message got to a person. */
public enum Way {
  TEAMS,
  /** E-mail, to somebody whom Teams does not reach. */
  MAIL
}

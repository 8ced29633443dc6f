package se.stegvis.scheduler.profile;

/**
 * Whom a rule addresses: the roles of the roster and a few that the sources name besides. Resolved
 * to people on the day of the message; a role that nobody holds falls to SR, then VC.
 */
public enum Recipient {
  ST,
  HH,
  H,
  SR,
  KSR,
  OSR,
  ORSR,
  VC,
  CH,
  /** Mottagande verksamhet: the receiving unit's studierektor, else its verksamhetschef. */
  MV,
  /** The unit's handledare without handledarutbildning. */
  UNTRAINED_SUPERVISORS,
  /** Every huvudansvarig handledare of the unit's ST-läkare. */
  SUPERVISORS
}

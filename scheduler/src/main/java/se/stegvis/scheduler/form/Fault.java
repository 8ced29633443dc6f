package se.stegvis.scheduler.form;

/** Why an answer does not fit its field. */
public enum Fault {
  MISSING,
  /** None of several questions of which one must be answered is. */
  ONE_OF_SEVERAL,
  NO_SUCH_CHOICE,
  NOT_A_NUMBER,
  OUTSIDE_THE_LIMITS,
  TOO_LONG,
  NOT_A_DAY,
  IN_THE_FUTURE,
  NOT_IN_THE_FUTURE,
  BEFORE_THE_START,
  /** A delmål of another regulation than the ST-läkare's. */
  OTHER_REGULATION,
  NO_SUCH_GOAL,
  /** A personnummer or the like; it has been taken out of the text. */
  IDENTITY_NUMBER
}

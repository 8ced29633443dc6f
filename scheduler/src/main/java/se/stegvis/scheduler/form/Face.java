package se.stegvis.scheduler.form;

/** How much of a form is shown. */
public enum Face {
  /** What takes half a minute: a comment, one overall choice, the delmål. */
  QUICK,
  /** All of it. */
  WHOLE
}

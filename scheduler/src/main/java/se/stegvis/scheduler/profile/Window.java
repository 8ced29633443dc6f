package se.stegvis.scheduler.profile;

/** The window of a quota: a termin, or a year from an anniversary of the start. */
public enum Window {
  TERMIN,
  ST_YEAR
}

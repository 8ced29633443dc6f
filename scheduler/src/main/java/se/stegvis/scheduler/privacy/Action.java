package se.stegvis.scheduler.privacy;

/** What the trail keeps. */
public enum Action {
  EXPORT,
  ERASE,
  PSEUDONYMISE,
  HOLD,
  RELEASE,
  RETENTION,
  IMPORT,
  OUTGOING_HOLD,
  OUTGOING_RELEASE
}

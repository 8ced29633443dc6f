package se.stegvis.scheduler.reading;

/** What kind of thing was read; that is all the ST-läkare is told, never what stood in it. */
public enum Thing {
  /** A risk signal, and what is done about it. */
  SIGNAL,
  /** An action plan. */
  PLAN,
  /** A filled in form about the ST-läkare. */
  ASSESSMENT,
  /** How the ST-läkare has come along over time. */
  DEVELOPMENT,
  /** A sidotjänstgöring, and how its steps stand. */
  PLACEMENT,
  /** What is open in a unit; concerns no single ST-läkare, so that only attempts are kept of it. */
  UNIT_OVERVIEW
}

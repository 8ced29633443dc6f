package se.stegvis.scheduler.training;

/**
 * The roles around an ST-läkare. {@link #ST} is implied by being the trainee of a programme, {@link
 * #H} by supervising a placement; the others are assigned for a span of dates.
 */
public enum Role {
  /** ST-läkare. */
  ST,
  /** Huvudansvarig handledare. */
  HH,
  /** Handledare on a sidotjänstgöring. */
  H,
  /** Studierektor (klinik- or ST-studierektor). */
  SR,
  /** Klinikstudierektor, where the region tells it apart from SR. */
  KSR,
  /** Övergripande studierektor. */
  OSR,
  /** Övergripande regional studierektor. */
  ORSR,
  /** Verksamhetschef. */
  VC,
  /** Läkarchef, närmaste chef. */
  CH
}

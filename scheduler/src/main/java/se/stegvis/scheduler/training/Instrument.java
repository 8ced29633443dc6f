package se.stegvis.scheduler.training;

/** The assessment instruments that an event of evidence {@code assessment} may name. */
public enum Instrument {
  MINI_CEX,
  DOPS,
  CBD,
  MEDSITTNING,
  MSF360,
  SPECIALISTKOLLEGIUM,
  MITT_I_ST
}

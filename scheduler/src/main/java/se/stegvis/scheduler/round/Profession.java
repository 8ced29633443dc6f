package se.stegvis.scheduler.round;

import java.util.Locale;

/** What a rater works as; the names are the options of the 360° form's question. */
public enum Profession {
  SPECIALIST,
  DOCTOR_IN_TRAINING,
  NURSE,
  ASSISTANT_NURSE,
  SECRETARY,
  OTHER;

  /** Whether it is another profession than the ST-läkare's own. */
  public boolean isOther() {
    return this != SPECIALIST && this != DOCTOR_IN_TRAINING;
  }

  /** As the form's option spells it. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}

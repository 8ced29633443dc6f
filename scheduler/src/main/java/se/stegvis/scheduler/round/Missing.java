package se.stegvis.scheduler.round;

/** Why a round cannot go on yet: how many there are of something, and how many it takes. */
public record Missing(What what, int has, int needs) {

  /** Of what there are too few. */
  public enum What {
    RATERS,
    RATERS_OF_OTHER_PROFESSIONS,
    OWN_RATING,
    ANSWERS,
    ANSWERS_OF_OTHER_PROFESSIONS
  }
}

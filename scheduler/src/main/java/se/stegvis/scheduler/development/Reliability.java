package se.stegvis.scheduler.development;

/**
 * How much a picture of an ST-läkare rests on: assessments by others, of how many different tasks
 * (moment), by how many different people. How much is enough is Stegvis's proposal, of a kind with
 * what is published about small assessments at work (Mini-CEX: ten to fifteen occasions, several
 * assessors); no region demands it, so it is never reminded about.
 */
public record Reliability(int assessments, int moments, int assessors) {

  public static final int ENOUGH_ASSESSMENTS = 12;
  public static final int ENOUGH_MOMENTS = 3;
  public static final int ENOUGH_ASSESSORS = 4;

  public int missingAssessments() {
    return Math.max(0, ENOUGH_ASSESSMENTS - assessments);
  }

  public int missingMoments() {
    return Math.max(0, ENOUGH_MOMENTS - moments);
  }

  public int missingAssessors() {
    return Math.max(0, ENOUGH_ASSESSORS - assessors);
  }

  public boolean isEnough() {
    return missingAssessments() + missingMoments() + missingAssessors() == 0;
  }
}

package se.stegvis.scheduler.assessment;

import java.time.Instant;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.training.PersonId;

/**
 * One step in the life of an assessment, kept for good.
 *
 * @param answers what was sent, or what stood there before it was corrected or recalled
 */
public record Step(What what, PersonId who, Instant at, Answers answers) {

  /** What was done. */
  public enum What {
    ASKED,
    HANDED_OVER,
    SENT,
    CORRECTED,
    RECALLED,
    DECLINED,
    EXPIRED,
    RENEWED,
    READ,
    SIGNED
  }

  public static Step of(What what, PersonId who, Instant at) {
    return new Step(what, who, at, Answers.NONE);
  }
}

package se.stegvis.scheduler.planning;

import java.util.Optional;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.discretion.SensitiveWords;

/**
 * Words of one's own in a plan.
 *
 * @param meant whether delicate words have been asked about, and are meant
 */
public record Spoken(String words, boolean meant) {

  public static final int LONGEST = 500;

  public Spoken {
    words = words.strip();
  }

  /** Why they cannot be kept. */
  Optional<PlanResult> refusal() {
    if (words.length() > LONGEST) {
      return Optional.of(new PlanResult.TooLong(LONGEST));
    }
    if (!IdentityNumbers.masked(words).equals(words)) {
      return Optional.of(new PlanResult.IdentityNumber());
    }
    var delicate = SensitiveWords.in(words);
    return meant || delicate.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlanResult.Delicate(delicate));
  }
}

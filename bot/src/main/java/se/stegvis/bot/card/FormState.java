package se.stegvis.bot.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Fault;

/**
 * How a form's card is opened.
 *
 * @param onDigest whether it stands where a digest stood, to which one can go back
 * @param typed what stood in the fields when a button was pressed, null to show what is kept
 * @param faults what does not fit, by field
 * @param delicate words to ask about before sending, by field
 */
public record FormState(
    Manner manner,
    boolean onDigest,
    @Nullable Answers typed,
    Map<String, Fault> faults,
    Map<String, List<String>> delicate,
    Optional<Notice> notice) {

  public FormState {
    faults = Map.copyOf(faults);
    delicate = Map.copyOf(delicate);
  }

  /** What the card is opened for. */
  public enum Manner {
    PLAIN,
    /** Choosing somebody else instead of the assessor. */
    DECLINING,
    /** Correcting what is sent already. */
    CORRECTING
  }

  public static FormState plain() {
    return of(Manner.PLAIN);
  }

  public static FormState of(Manner manner) {
    return new FormState(manner, false, null, Map.of(), Map.of(), Optional.empty());
  }

  /** Whether a field is remarked upon; that is said by the button, where the assessor looks. */
  boolean hasRemarks() {
    return !(faults.isEmpty() && delicate.isEmpty());
  }

  public FormState saying(Notice said) {
    return new FormState(manner, onDigest, typed, faults, delicate, Optional.of(said));
  }

  public FormState standingOnDigest(boolean stands) {
    return new FormState(manner, stands, typed, faults, delicate, notice);
  }
}

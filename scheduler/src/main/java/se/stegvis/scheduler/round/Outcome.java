package se.stegvis.scheduler.round;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a kollegium comes to (Region Västmanland, Handlingsplan); the names are the regulation's.
 */
public enum Outcome {
  I_FAS,
  OSAKER,
  RISK;

  /** As the form's option and the record spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Outcome> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}

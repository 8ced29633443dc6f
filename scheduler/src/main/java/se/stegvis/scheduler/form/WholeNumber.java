package se.stegvis.scheduler.form;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a whole number, which a client may send as 60 or as 60.0. */
public final class WholeNumber {

  private static final int LONGEST = 10;

  private WholeNumber() {}

  public static Optional<Integer> read(String text) {
    try {
      return text.length() > LONGEST
          ? Optional.empty()
          : Optional.of(new BigDecimal(text).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}

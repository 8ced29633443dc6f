package se.stegvis.scheduler.discretion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the numbers by which a patient can be known in free text: personnummer, samordningsnummer
 * and reserve numbers ({@link PersonalNumber}, {@link ReserveNumber}), however they are spaced and
 * whatever digits they are written with ({@link Layout}, {@link PlainText}). Time is linear in the
 * text.
 *
 * <p>A run of other than ten or twelve digits is never taken apart: a number inside an OCR number
 * is not looked for. Ten digits in a row that happen to be a day and to have the right check digit
 * are found whatever they were meant to be, a bare mobile number among them; of random ones that is
 * less than one in a hundred.
 */
public final class IdentityNumbers {

  private static final String MASK = "[…]";

  private IdentityNumbers() {}

  /** Where they stand, from left to right; those that touch or overlap count as one. */
  public static List<Found> in(String text) {
    var plain = PlainText.of(text);
    var merged = new ArrayList<Found>();
    Layout.numbersIn(plain.toString())
        .filter(IdentityNumbers::isIdentity)
        .map(number -> plain.origin(number.start(), number.end()))
        .sorted(Comparator.comparingInt(Found::start))
        .forEach(found -> append(merged, found));
    return List.copyOf(merged);
  }

  /** The text with {@code […]} in their place; the very text if there are none. */
  public static String masked(String text) {
    var masked = new StringBuilder(text);
    for (var found : in(text).reversed()) {
      masked.replace(found.start(), found.end(), MASK);
    }
    return masked.toString();
  }

  private static boolean isIdentity(WrittenNumber number) {
    return PersonalNumber.isOne(number.characters())
        || ReserveNumber.isChecked(number.characters())
        || (number.isOfOneKind() && ReserveNumber.isLocal(number.characters()));
  }

  private static void append(List<Found> merged, Found next) {
    if (!merged.isEmpty() && next.start() <= merged.getLast().end()) {
      var last = merged.removeLast();
      merged.add(new Found(last.start(), Math.max(last.end(), next.end())));
    } else {
      merged.add(next);
    }
  }

  /**
   * A place in a text.
   *
   * @param start index of its first char
   * @param end index after its last char
   */
  public record Found(int start, int end) {}
}

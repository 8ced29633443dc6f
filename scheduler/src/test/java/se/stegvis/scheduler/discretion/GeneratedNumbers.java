package se.stegvis.scheduler.discretion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Valid identity numbers, without separators and with their century. Check digits are worked out.
 */
final class GeneratedNumbers {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int DAYS = 150 * 366;

  private GeneratedNumbers() {}

  /** Personnummer and samordningsnummer of those born in 1850 or up to 150 years after. */
  static Arbitrary<String> personal() {
    return Combinators.combine(
            days(), Arbitraries.integers().between(1, 999), Arbitraries.of(0, 60))
        .as((day, serial, added) -> closed(day(day, added) + padded(serial, 3), 2));
  }

  /** Reserve numbers of every form with a check digit. */
  static Arbitrary<String> checkedReserve() {
    return Arbitraries.oneOf(
        Combinators.combine(days(), Arbitraries.integers().between(1, 26), letters(2), sex())
            .as(
                (day, series, letters, sex) ->
                    closed(
                        (day.getYear() / 100 + 3 * series)
                            + day(day, 0).substring(2)
                            + letters
                            + sex,
                        0))
            .filter(number -> number.compareTo("22") > 0),
        Combinators.combine(
                Arbitraries.integers().between(1980, 2299),
                Arbitraries.integers().between(0, 99_999))
            .as((year, serial) -> closed("99" + year + padded(serial, 5), 4)),
        Combinators.combine(
                days(),
                Arbitraries.integers().between(32, 59),
                Arbitraries.integers().between(0, 999))
            .as(
                (day, none, serial) ->
                    closed(day(day, 0).substring(0, 6) + none + padded(serial, 3), 2)),
        Combinators.combine(
                days(), Arbitraries.of("K5", "M7", "X8"), Arbitraries.integers().between(10, 89))
            .as(
                (day, sex, serial) -> {
                  var counted = closed(day(day, 0) + sex.charAt(1) + serial, 2);
                  return counted.substring(0, 8) + sex.charAt(0) + counted.substring(9);
                }));
  }

  /** Reserve numbers of the forms without a check digit. */
  static Arbitrary<String> localReserve() {
    return Combinators.combine(
            days(),
            letters(1),
            Arbitraries.of("A123", "SF2B", "TB1F", "DA0B", "AB1C", "TF10", "T123", "123R", "12M3"))
        .as(
            (day, letter, end) ->
                day(day, 0) + (end.equals("A123") ? letter + end.substring(1) : end));
  }

  /**
   * With the check digit by the modulus-10 method over what follows the first {@code from} chars.
   */
  static String closed(String number, int from) {
    int sum = 0;
    for (int at = from; at < number.length(); at++) {
      char character = number.charAt(at);
      int value = Character.isDigit(character) ? character - '0' : character;
      int weighed = (number.length() - at) % 2 == 1 ? 2 * value : value;
      sum += String.valueOf(weighed).chars().map(digit -> digit - '0').sum();
    }
    return number + (10 - sum % 10) % 10;
  }

  private static String day(LocalDate day, int added) {
    return DAY.format(day).substring(0, 6) + padded(day.getDayOfMonth() + added, 2);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(LocalDate.of(1850, 1, 1)::plusDays);
  }

  private static Arbitrary<String> letters(int count) {
    return Arbitraries.strings().withChars("ABCDEFGHJKLMNPRSTUXYZ").ofLength(count);
  }

  private static Arbitrary<String> sex() {
    return Arbitraries.of(List.of("0", "1", "2", "9", "A", "D", "Z"));
  }

  private static String padded(int number, int digits) {
    var written = String.valueOf(number);
    return "0".repeat(digits - written.length()) + written;
  }
}

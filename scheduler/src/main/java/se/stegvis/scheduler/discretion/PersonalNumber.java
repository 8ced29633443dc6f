package se.stegvis.scheduler.discretion;

import java.util.regex.Pattern;

/**
 * Personnummer (folkbokföringslagen 1991:481, 18 §) and samordningsnummer (18 a §: 60 added to the
 * day): {@code yymmddnnnc}, or with the century, which is 18, 19 or 20 (Skatteverket, SKV 704). The
 * check digit is that of the ten last digits.
 *
 * <p>The library dev.personnummer was looked at: it reads the clock, takes 31 February for a day
 * and writes the number into its exceptions.
 */
final class PersonalNumber {

  private static final Pattern FORM = Pattern.compile("(?:18|19|20)?[0-9]{10}");

  private PersonalNumber() {}

  static boolean isOne(String number) {
    return FORM.matcher(number).matches()
        && BirthDay.existsOrIsCoordinated(number.substring(0, number.length() - 4))
        && CheckDigit.holds(number.substring(number.length() - 10));
  }
}

package se.stegvis.scheduler.discretion;

import java.util.regex.Pattern;

/**
 * The numbers that care gives to a patient without a personal number. The forms are those of Inera
 * (Nationellt Reservidformat; Lokala Reservidn 1.2), HL7 Sweden (basprofiler R4, patient identifier
 * invariants) and, for those with T, IVO (reporting a person without a personal number). Regions
 * without a form there follow Socialstyrelsen's advice, a date and four characters with a letter
 * among them, and mostly one of these.
 */
final class ReserveNumber {

  /** The century is that of birth plus 3, 6, 9 …; a third letter stands for an unknown sex. */
  private static final Pattern NATIONAL =
      Pattern.compile("(?:2[2-9]|[3-9][0-9])[0-9]{6}[A-Z&&[^IOQVW]]{2}[0-9A-Z&&[^IOQVW]][0-9]");

  private static final Pattern NATIONAL_UNKNOWN_DAY =
      Pattern.compile("00[0-9]{2}[2-9][0-9][45][0-9][A-Z&&[^IOQVW]]{2}[0-9A-Z&&[^IOQVW]][0-9]");

  private static final Pattern STOCKHOLM = Pattern.compile("99(?:19|2[0-2])[0-9]{8}");

  /** Inera Carelink and Halland: a day between 32 and 59. */
  private static final Pattern NO_DAY =
      Pattern.compile("(?:1[7-9]|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:3[2-9]|[45][0-9])[0-9]{4}");

  private static final Pattern VASTRA_GOTALAND =
      Pattern.compile("(?:1[89]|2[01])?[0-9]{6}[KMX][0-9]{3}");

  /**
   * In turn: Dalarna, Västerbotten, Sörmland, older ones of Västra Götaland, IVO; Blekinge, Skåne,
   * Sörmland, Värmland, Örebro; IVO; Västernorrland; Gävleborg.
   */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?:1[89]|2[01])[0-9]{6}"
              + "(?:[A-Z][0-9]{3}|[A-Z]{2}[0-9][A-Z]|TF[0-9]{2}|[0-9]{3}R|[0-9]{2}[KMX][0-9])");

  /** Skåne and IVO, which are written without the century too. */
  private static final Pattern SHORT_LOCAL =
      Pattern.compile("[0-9]{6}(?:[DEF][A-Z][01][A-Z]|T[0-9]{3}|TF[0-9]{2})");

  private ReserveNumber() {}

  /** Whether it is of a form that has a check digit, and has the right one. */
  static boolean isChecked(String number) {
    return isNational(number)
        || (STOCKHOLM.matcher(number).matches() && CheckDigit.holds(number.substring(4)))
        || (NO_DAY.matcher(number).matches() && CheckDigit.holds(number.substring(2)))
        || isOfVastraGotaland(number);
  }

  /** Whether it is of a form without a check digit: a day, and four characters. */
  static boolean isLocal(String number) {
    return (LOCAL.matcher(number).matches() || SHORT_LOCAL.matcher(number).matches())
        && BirthDay.exists(day(number));
  }

  private static boolean isNational(String number) {
    boolean formed =
        NATIONAL.matcher(number).matches()
            ? BirthDay.exists(number.substring(2, 8))
            : NATIONAL_UNKNOWN_DAY.matcher(number).matches();
    return formed && CheckDigit.holds(number);
  }

  /** Its letters count as digits of their own. */
  private static boolean isOfVastraGotaland(String number) {
    return VASTRA_GOTALAND.matcher(number).matches()
        && BirthDay.exists(day(number))
        && CheckDigit.holds(
            number
                .substring(number.length() - 10)
                .replace('K', '5')
                .replace('M', '7')
                .replace('X', '8'));
  }

  private static String day(String number) {
    return number.substring(0, number.length() - 4);
  }
}

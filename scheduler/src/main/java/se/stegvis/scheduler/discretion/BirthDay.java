package se.stegvis.scheduler.discretion;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day that an identity number begins with: {@code yyyymmdd}, or {@code yymmdd}. */
final class BirthDay {

  private static final int COORDINATION = 60;

  private BirthDay() {}

  /** Whether there is such a day; of a year without its century, in any century. */
  static boolean exists(String digits) {
    return exists(digits, 0);
  }

  /** The same where 60 may have been added to the day, as in a samordningsnummer. */
  static boolean existsOrIsCoordinated(String digits) {
    return exists(digits, 0) || exists(digits, COORDINATION);
  }

  private static boolean exists(String digits, int added) {
    // 2000 is a leap year, and so is every year that ends as a leap year of that century does.
    var date = digits.length() == 6 ? "20" + digits : digits;
    try {
      LocalDate.of(
          Integer.parseInt(date, 0, 4, 10),
          Integer.parseInt(date, 4, 6, 10),
          Integer.parseInt(date, 6, 8, 10) - added);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

package se.stegvis.scheduler.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, and refuses those that nobody's training can have. */
final class Days {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private Days() {}

  static @Nullable LocalDate read(String text, Place place, Mistakes mistakes) {
    if (!FORM.matcher(text).matches()) {
      mistakes.add(place, Mistakes.quote(text) + " is not a date: write it like 2026-02-01");
      return null;
    }
    try {
      var day = LocalDate.parse(text);
      if (day.isBefore(FIRST) || day.isAfter(LAST)) {
        mistakes.add(place, text + " lies outside 1990 to 2100: check the year");
        return null;
      }
      return day;
    } catch (DateTimeException e) {
      mistakes.add(place, "there is no day " + text + " in the calendar: check month and day");
      return null;
    }
  }
}

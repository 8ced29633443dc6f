package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.calendar.Term;
import se.stegvis.scheduler.profile.Window;

/**
 * One window of a quota. Years are counted from the start of ST: the n-th begins on the start plus
 * n − 1 years, not on the last one plus a year.
 */
record QuotaWindow(String label, DateSpan days) {

  /** The windows that have a day in a closed span. */
  static List<QuotaWindow> between(Window kind, LocalDate start, DateSpan span) {
    var windows = new ArrayList<QuotaWindow>();
    var day = span.from();
    var last = Objects.requireNonNull(span.to());
    while (!day.isAfter(last)) {
      var window = at(kind, start, day);
      windows.add(window);
      day = Objects.requireNonNull(window.days.to()).plusDays(1);
    }
    return windows;
  }

  static QuotaWindow at(Window kind, LocalDate start, LocalDate day) {
    return switch (kind) {
      case TERMIN -> {
        var term = Term.of(day);
        yield new QuotaWindow(term.toString(), term.days());
      }
      case ST_YEAR -> year(start, day);
    };
  }

  private static QuotaWindow year(LocalDate start, LocalDate day) {
    int year = Math.max(0, day.getYear() - start.getYear());
    if (year > 0 && start.plusYears(year).isAfter(day)) {
      year--;
    }
    var days = new DateSpan(start.plusYears(year), start.plusYears(year + 1L).minusDays(1));
    return new QuotaWindow("Y" + (year + 1), days);
  }
}

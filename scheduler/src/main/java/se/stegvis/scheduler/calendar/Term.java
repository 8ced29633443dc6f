package se.stegvis.scheduler.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A termin: VT from 1 January to 30 June, HT from 1 July to 31 December. The sources never define
 * it; these dates are the product's.
 */
public record Term(int year, Half half) {

  /** Vårtermin or hösttermin. */
  public enum Half {
    VT,
    HT
  }

  public static Term of(LocalDate day) {
    return new Term(day.getYear(), day.getMonthValue() <= 6 ? Half.VT : Half.HT);
  }

  public Term next() {
    return half == Half.VT ? new Term(year, Half.HT) : new Term(year + 1, Half.VT);
  }

  public DateSpan days() {
    return half == Half.VT
        ? new DateSpan(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.JUNE, 30))
        : new DateSpan(LocalDate.of(year, Month.JULY, 1), LocalDate.of(year, Month.DECEMBER, 31));
  }

  /** As in an obligation's occurrence: {@code 2026VT}. */
  @Override
  public String toString() {
    return year + half.name();
  }
}

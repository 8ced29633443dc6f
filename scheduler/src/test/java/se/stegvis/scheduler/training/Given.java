package se.stegvis.scheduler.training;

import java.time.LocalDate;
import se.stegvis.scheduler.calendar.DateSpan;

/** Where tests begin to say what is given, in the words of the domain. Dates are ISO texts. */
public final class Given {

  private Given() {}

  /** A programme of the trainee {@code st}, in no unit yet, from 2026-02-01. */
  public static GivenProgramme programme(String id) {
    return new GivenProgramme(id);
  }

  /** A unit without profile and without anybody. */
  public static GivenUnit unit(String id) {
    return new GivenUnit(id);
  }

  public static PersonId person(String id) {
    return new PersonId(id);
  }

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  public static DateSpan days(String from, String to) {
    return new DateSpan(day(from), day(to));
  }
}

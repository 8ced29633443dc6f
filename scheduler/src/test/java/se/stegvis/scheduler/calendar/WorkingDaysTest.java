package se.stegvis.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private final WorkingDays workingDays = new WorkingDays();

  @ParameterizedTest
  @CsvSource({
    "2026-07-18, 2026-07-20, a Saturday",
    "2026-07-19, 2026-07-20, a Sunday",
    "2026-07-20, 2026-07-20, a Monday",
    "2026-06-19, 2026-06-22, Midsummer Eve and Midsummer",
    "2026-04-03, 2026-04-07, Good Friday to Easter Monday",
    "2026-12-24, 2026-12-28, Christmas and the weekend after it",
    "2026-01-06, 2026-01-07, Epiphany",
  })
  void movesToTheNextWorkingDay(LocalDate day, LocalDate working, String why) {
    assertThat(workingDays.onOrAfter(day)).as(why).isEqualTo(working);
  }

  @Test
  void findsTheWorkingDayBeforeAHoliday() {
    assertThat(workingDays.before(LocalDate.of(2026, 6, 20))).isEqualTo("2026-06-18");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-20T05:59:00Z, false, 07:59 in summer",
    "2026-07-20T04:59:00Z, true, 06:59 in summer",
    "2026-01-20T06:30:00Z, false, 07:30 in winter",
    "2026-07-20T16:00:00Z, true, 18:00 in summer",
    "2026-07-18T10:00:00Z, true, a Saturday",
  })
  void leavesPeopleInPeaceAtNightAndOnFreeDays(Instant now, boolean quiet, String why) {
    assertThat(new QuietHours(workingDays).isQuiet(now)).as(why).isEqualTo(quiet);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-17T17:00:00Z, 2026-07-20T06:00:00Z, from Friday evening to Monday",
    "2026-07-20T03:00:00Z, 2026-07-20T06:00:00Z, from the small hours to the same morning",
    "2026-03-28T20:00:00Z, 2026-03-30T06:00:00Z, over the night the clocks go forward",
    "2026-10-24T20:00:00Z, 2026-10-26T07:00:00Z, over the night the clocks go back",
  })
  void beginsTheNextMorningAtEight(Instant now, Instant morning, String why) {
    assertThat(new QuietHours(workingDays).nextMorning(now)).as(why).isEqualTo(morning);
  }
}

package se.stegvis.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.WorkingTime;

class ServiceTimeTest {

  private static final LocalDate START = LocalDate.of(2026, 2, 1);

  @ParameterizedTest
  @CsvSource({
    "SOSFS_2015_8, 100, 2031-01-31",
    "HSLF_FS_2021_8, 100, 2031-07-31",
    "SOSFS_2015_8, 50, 2036-01-31",
    "SOSFS_2015_8, 75, 2032-09-30",
  })
  void lastsTheRegulationsMonthsOfFullTime(Regulation regulation, int percent, LocalDate end) {
    assertThat(time(regulation, List.of(), new WorkingTime(percent, START)).fulfilledOn())
        .isEqualTo(end);
  }

  @Test
  void aWholeMonthsPauseMovesTheEndByAMonth() {
    var pause = new DateSpan(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
    assertThat(time(Regulation.SOSFS_2015_8, List.of(pause)).fulfilledOn()).isEqualTo("2031-02-28");
  }

  @Test
  void countsWhatHasBeenServed() {
    var time =
        time(
            Regulation.SOSFS_2015_8,
            List.of(),
            new WorkingTime(100, START),
            new WorkingTime(50, LocalDate.of(2027, 2, 1)));
    assertThat(time.monthsServedBy(LocalDate.of(2027, 1, 31))).isEqualTo(12);
    assertThat(time.monthsServedBy(LocalDate.of(2027, 3, 31))).isEqualTo(13);
  }

  @Property(tries = 200)
  void neverEndsEarlierForALongerPause(
      @ForAll @IntRange(max = 1500) int begins, @ForAll @IntRange(min = 1, max = 400) int days) {
    var from = START.plusDays(begins);
    var shorter =
        time(Regulation.SOSFS_2015_8, List.of(new DateSpan(from, from.plusDays(days - 1L))));
    var longer = time(Regulation.SOSFS_2015_8, List.of(new DateSpan(from, from.plusDays(days))));
    assertThat(longer.fulfilledOn()).isAfterOrEqualTo(shorter.fulfilledOn());
  }

  private static ServiceTime time(
      Regulation regulation, List<DateSpan> pauses, WorkingTime... workingTimes) {
    return new ServiceTime(
        new Programme(
            new ProgrammeId("p1"),
            new PersonId("anna"),
            "Onkologi",
            regulation,
            START,
            null,
            List.of(),
            List.of(workingTimes),
            List.of(),
            pauses,
            List.of(),
            List.of()));
  }
}

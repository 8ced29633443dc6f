package se.stegvis.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

  @Test
  void countsBothEnds() {
    assertThat(span("2026-02-01", "2026-02-28").days()).isEqualTo(28);
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatThrownBy(() -> span("2026-02-02", "2026-02-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-02-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2026-04-14, P3M, false",
    "2026-01-15, 2026-04-15, P3M, true",
    "2026-02-02, 2026-03-01, P4W, false",
    "2026-02-02, 2026-03-02, P4W, true",
    "2026-01-31, 2026-02-28, P1M, true",
    "2026-01-31, 2026-02-27, P1M, false",
  })
  void exceedsAPeriodWhenTheDayAfterItsEndLiesBeyond(
      LocalDate from, LocalDate to, Period period, boolean exceeds) {
    assertThat(new DateSpan(from, to).exceeds(period)).isEqualTo(exceeds);
  }

  @Test
  void mergesSpansThatOverlapOrTouch() {
    assertThat(
            DateSpan.merged(
                List.of(
                    span("2026-03-01", "2026-03-31"),
                    span("2026-01-01", "2026-01-31"),
                    span("2026-02-01", "2026-02-10"),
                    span("2026-03-10", "2026-04-02"))))
        .containsExactly(span("2026-01-01", "2026-02-10"), span("2026-03-01", "2026-04-02"));
  }

  @Test
  void anOpenSpanSwallowsWhatFollows() {
    assertThat(
            DateSpan.merged(
                List.of(DateSpan.from(LocalDate.of(2026, 1, 1)), span("2026-03-01", "2026-03-31"))))
        .containsExactly(DateSpan.from(LocalDate.of(2026, 1, 1)));
  }

  private static DateSpan span(String from, String to) {
    return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
  }
}

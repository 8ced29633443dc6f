package se.stegvis.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Window;

class QuotaWindowTest {

  @Test
  void aTerminIsHalfACalendarYear() {
    var window = QuotaWindow.at(Window.TERMIN, LocalDate.of(2024, 5, 1), LocalDate.of(2026, 7, 1));
    assertThat(window.label()).isEqualTo("2026HT");
    assertThat(window.days()).isEqualTo(span("2026-07-01", "2026-12-31"));
  }

  @Test
  void yearsAreAnniversariesOfTheStartAndNotOfEachOther() {
    var leapDay = LocalDate.of(2024, 2, 29);
    assertThat(QuotaWindow.at(Window.ST_YEAR, leapDay, LocalDate.of(2028, 2, 28)).days())
        .isEqualTo(span("2027-02-28", "2028-02-28"));
    assertThat(QuotaWindow.at(Window.ST_YEAR, leapDay, LocalDate.of(2028, 2, 29)).label())
        .isEqualTo("Y5");
  }

  @Property
  void windowsCoverAProgrammeWithoutGapOrOverlap(
      @ForAll Window kind,
      @ForAll @IntRange(max = 4000) int startDay,
      @ForAll @IntRange(min = 1, max = 2500) int length) {
    var start = LocalDate.of(2020, 1, 1).plusDays(startDay);
    var programme = new DateSpan(start, start.plusDays(length - 1L));
    var windows = QuotaWindow.between(kind, start, programme);
    long covered =
        windows.stream()
            .mapToLong(window -> window.days().intersection(programme).orElseThrow().days())
            .sum();
    assertThat(covered).isEqualTo(length);
    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i).days().from())
          .isEqualTo(Objects.requireNonNull(windows.get(i - 1).days().to()).plusDays(1));
    }
    assertThat(windows.stream().map(QuotaWindow::label)).doesNotHaveDuplicates();
  }

  private static DateSpan span(String from, String to) {
    return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
  }
}

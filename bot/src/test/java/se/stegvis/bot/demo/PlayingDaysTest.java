package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayingDaysTest {

  private static final LocalDateTime START = LocalDateTime.parse("2026-07-20T07:59");

  private final MovableClock clock = new MovableClock(START, ZoneId.of("Europe/Stockholm"));
  private final List<LocalDate> ticks = new ArrayList<>();
  private final List<LocalDateTime> comeTo = new ArrayList<>();
  private final List<Instant> relayed = new ArrayList<>();

  private PlayingDays days(boolean mayGoBack) {
    return new PlayingDays(clock, mayGoBack, ticks::add, relayed::add, comeTo::add);
  }

  @Test
  void playsEachMorningInBetweenOnce() {
    days(false).until(LocalDateTime.parse("2026-07-22T12:00"));

    assertThat(ticks)
        .containsExactly(
            LocalDate.parse("2026-07-20"),
            LocalDate.parse("2026-07-21"),
            LocalDate.parse("2026-07-22"));
  }

  @Test
  void playsAMorningThatItStopsAtAndNotAgainAfterwards() {
    var days = days(false);

    days.until(LocalDateTime.parse("2026-07-20T08:00"));
    days.until(LocalDateTime.parse("2026-07-21T07:59"));

    assertThat(ticks).containsExactly(LocalDate.parse("2026-07-20"));
  }

  @Test
  void deliversAfterEachMorningsTickAndWhereItStops() {
    days(false).until(LocalDateTime.parse("2026-07-20T12:00"));

    assertThat(relayed)
        .containsExactly(
            Instant.parse("2026-07-20T06:00:00Z"), Instant.parse("2026-07-20T10:00:00Z"));
  }

  @Test
  void tellsEachTimeThatItComesTo() {
    days(false).until(LocalDateTime.parse("2026-07-21T09:30"));

    assertThat(comeTo)
        .containsExactly(
            LocalDateTime.parse("2026-07-20T08:00"),
            LocalDateTime.parse("2026-07-21T08:00"),
            LocalDateTime.parse("2026-07-21T09:30"));
  }

  @Test
  void doesNotGoBack() {
    assertThat(days(false).until(START.minusMinutes(1)))
        .isEqualTo(new PlayingDays.Outcome.Backwards(START));
    assertThat(clock.localTime()).isEqualTo(START);
  }

  @Test
  void goesBackOnlyWhereThatIsAllowedAndBeforeAnythingWasPlayed() {
    var days = days(true);
    var spring = LocalDateTime.parse("2026-03-02T08:00");

    assertThat(days.until(spring)).isEqualTo(new PlayingDays.Outcome.Played(spring));
    assertThat(days.until(spring.minusDays(1)))
        .isEqualTo(new PlayingDays.Outcome.Backwards(spring));
    assertThat(ticks).containsExactly(LocalDate.parse("2026-03-02"));
  }

  @Test
  void goesNoMoreThanFiveYearsAtOnce() {
    var latest = START.plusYears(5);

    assertThat(days(false).until(latest.plusMinutes(1)))
        .isEqualTo(new PlayingDays.Outcome.TooFar(latest));
    assertThat(ticks).isEmpty();
  }
}

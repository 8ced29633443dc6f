package se.stegvis.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;

/** Four assessments an ST year: proposed while there is time, so that none heap up at its end. */
final class KeepingThePaceTest {

  private static final String FOUR_A_YEAR = "JKP-13";
  private static final PersonId ANNA = new PersonId("anna");

  @Test
  void theTraineeHearsOfItOnTheDayThePaceIsLost() {
    var office = new Office(withTwo().toRoster());
    office.tick("2026-10-12");
    assertThat(spokenOf(office, "anna")).isZero();
    office.tick("2026-10-13");
    assertThat(spokenOf(office, "anna")).isOne();
  }

  @Test
  void itIsSaidOnceForEachThatIsMissing() {
    var office = new Office(withTwo().toRoster());
    LocalDate.of(2026, 10, 13)
        .datesUntil(LocalDate.of(2026, 12, 24))
        .forEach(day -> office.tick(day.toString()));
    assertThat(spokenOf(office, "anna")).isOne();
  }

  @Test
  void whoKeepsThePaceHearsNothing() {
    var office =
        new Office(
            withTwo()
                .happened(GivenEvent.assessment(Instrument.DOPS, "2026-09-01", "bo"))
                .toRoster());
    office.tick("2026-10-13");
    assertThat(spokenOf(office, "anna")).isZero();
  }

  @Test
  void nobodyElseIsToldYet() {
    var office = new Office(withTwo().toRoster());
    office.tick("2026-10-12");
    office.tick("2026-10-13");
    for (var other : List.of("bo", "cia", "dag")) {
      assertThat(spokenOf(office, other)).isZero();
    }
  }

  @Test
  void whatIsToBeCaughtUpStandsOnTheTraineesCardThoughItsDayIsFarOff() {
    var office = new Office(withTwo().toRoster());
    assertThat(later(office, "2026-10-12")).doesNotContain(FOUR_A_YEAR);
    assertThat(later(office, "2026-10-13")).contains(FOUR_A_YEAR);
  }

  private static GivenProgramme withTwo() {
    return Given.programme("p1")
        .of("anna")
        .under("jonkoping")
        .startingOn("2026-01-12")
        .withMainSupervisor("bo")
        .happened(GivenEvent.assessment(Instrument.MINI_CEX, "2026-03-02", "bo"))
        .happened(GivenEvent.assessment(Instrument.CBD, "2026-05-04", "bo"));
  }

  private static long spokenOf(Office office, String person) {
    return office.writtenTo(person).stream().filter(rules -> rules.contains(FOUR_A_YEAR)).count();
  }

  private static List<String> later(Office office, String day) {
    return office.digesting.of(ANNA, LocalDate.parse(day), List.of()).orElseThrow().later().stream()
        .map(item -> item.obligation().key().rule().value())
        .toList();
  }
}

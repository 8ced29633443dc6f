package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Looking.told;
import static se.stegvis.scheduler.training.GivenEvent.assessment;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;

/** Low ratings go to the huvudansvarig handledare for judgement, and to nobody else. */
class RatingsTest {

  @Test
  @DisplayName("42: two mini-CEX in a row below what is expected, to HH only")
  void twoInARowAreForTheMainSupervisorToJudge() {
    var low = looking(miniCex("2026-04-01").rated(2), miniCex("2026-04-20").rated(2));
    low.isSilentOn("2026-04-19");
    var signal = low.on("2026-04-20");
    assertThat(told(signal)).containsExactly("bo");
    assertThat(signal.level()).isEqualTo(Level.NOTICE);
    assertThat(signal.raised()).isEqualTo("2026-04-20");
    assertThat(low.on("2027-04-20").raised()).isEqualTo("2026-04-20");
  }

  @Test
  @DisplayName("42: three of six is to watch, and no signal")
  void whatIsToWatchIsNone() {
    looking(miniCex("2026-04-01").rated(2), miniCex("2026-04-20").rated(3))
        .isSilentOn("2026-05-01");
  }

  @Test
  @DisplayName("42: different instruments, or scales, do not make a row")
  void onlyTheSameInstrumentOnTheSameScaleMakesARow() {
    looking(miniCex("2026-04-01").rated(2), assessment(Instrument.CBD, "2026-04-20", "bo").rated(2))
        .isSilentOn("2026-05-01");
    looking(miniCex("2026-04-01").rated(2), miniCex("2026-04-20").ratedOn("abim9", 2))
        .isSilentOn("2026-05-01");
  }

  @Test
  void anotherInstrumentBetweenDoesNotBreakTheRow() {
    looking(
            miniCex("2026-04-01").rated(2),
            assessment(Instrument.CBD, "2026-04-10", "bo").rated(5),
            miniCex("2026-04-20").rated(1))
        .on("2026-04-20");
  }

  @Test
  void aBetterOneEndsIt() {
    var mended =
        looking(
            miniCex("2026-04-01").rated(2),
            miniCex("2026-04-20").rated(2),
            miniCex("2026-06-01").rated(4));
    assertThat(mended.on("2026-06-01").closed()).isEqualTo("2026-06-01");
    mended.isSilentOn("2026-06-02");
  }

  @Test
  void itStandsFromTheDayTheSecondIsKnown() {
    assertThat(
            looking(
                    miniCex("2026-04-01").rated(2),
                    miniCex("2026-04-20").rated(2).entered("2026-05-02"))
                .on("2026-05-20")
                .raised())
        .isEqualTo("2026-05-02");
  }

  @Test
  void oneOnTheLowestLevelIsEnoughLateInSt() {
    var early = looking(miniCex("2029-01-31").rated(1));
    early.isSilentOn("2029-02-20");
    looking(miniCex("2030-02-01").rated(2)).isSilentOn("2030-02-20");
    assertThat(told(looking(miniCex("2030-02-01").rated(1)).on("2030-02-01")))
        .containsExactly("bo");
  }

  @Test
  void nothingOfTheRatingIsInItsFacts() {
    var signal =
        looking(miniCex("2026-04-01").rated(1), miniCex("2026-04-20").rated(2)).on("2026-04-20");
    assertThat(signal.facts())
        .containsExactly(
            new SignalFact.Day(SignalFact.Name.SEEN, LocalDate.of(2026, 4, 1)),
            new SignalFact.Day(SignalFact.Name.SEEN, LocalDate.of(2026, 4, 20)));
  }

  @Test
  void withoutAMainSupervisorItIsToldToNobodyInTheirPlace() {
    var programme = Given.programme("p1").under("halland");
    programme.happened(miniCex("2026-04-01").rated(2)).happened(miniCex("2026-04-20").rated(2));
    assertThat(told(Looking.at(programme, SignalKind.LOW_RATING).on("2026-04-20"))).isEmpty();
  }

  private static GivenEvent miniCex(String on) {
    return assessment(Instrument.MINI_CEX, on, "bo");
  }

  private static Looking looking(GivenEvent... events) {
    GivenProgramme programme = Given.programme("p1").under("halland").withMainSupervisor("bo");
    for (var event : events) {
      programme.happened(event);
    }
    return Looking.at(programme, SignalKind.LOW_RATING);
  }
}

package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.profile.Threshold;

class LadderTest {

  @Test
  @DisplayName("39: Halland tells the studierektor when a plan is opened, Västmanland offers to")
  void tellsTheStudierektorByRuleOrByChoice() {
    assertThat(ladder("halland").next(Stage.PLAN_OPENED))
        .singleElement()
        .satisfies(
            rung -> {
              assertThat(rung.rule().id()).hasToString("HAL-R4");
              assertThat(rung.tells()).containsExactly(Recipient.SR);
              assertThat(rung.isByRule()).isTrue();
              assertThat(rung.rule().source().quote())
                  .isEqualTo("Studierektorn ska engageras för diskussion och stöd.");
            });
    assertThat(ladder("vastmanland").next(Stage.PLAN_OPENED))
        .singleElement()
        .satisfies(
            rung -> {
              assertThat(rung.rule().id()).hasToString("VML-R12");
              assertThat(rung.tells()).containsExactly(Recipient.SR);
              assertThat(rung.isByRule()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "halland,     CONCERN,        HAL-R2",
    "halland,     LOOKED_INTO,    HAL-R3",
    "halland,     PLAN_RUNS,      ''",
    "halland,     PLAN_HALTED,    HAL-R7",
    "halland,     NOT_IMPROVED,   HAL-R8",
    "halland,     SECONDARY_PLAN, HAL-R8",
    "halland,     BEYOND,         HAL-R10 HAL-R11 HAL-R12 HAL-R13",
    "jonkoping,   CONCERN,        JKP-52",
    "jonkoping,   LOOKED_INTO,    JKP-43 JKP-53 JKP-R1",
    "jonkoping,   PLAN_OPENED,    ''",
    "jonkoping,   PLAN_HALTED,    ''",
    "orebro,      CONCERN,        ORE-R1",
    "orebro,      LOOKED_INTO,    ORE-R2",
    "orebro,      PLAN_OPENED,    ORE-R3",
    "vastmanland, CONCERN,        VML-R6 VML-R8",
    "vastmanland, LOOKED_INTO,    VML-R2 VML-R4 VML-R9",
    "vastmanland, PLAN_HALTED,    VML-R13",
    "vastmanland, NOT_IMPROVED,   VML-R14",
    "vastmanland, BEYOND,         VML-R17 VML-R18 VML-R19",
    "sas-boras,   CONCERN,        SAS-R1",
    "sas-boras,   NOT_IMPROVED,   ''",
    "sas-boras,   BEYOND,         ''",
  })
  void saysWhatTheRegionsRoutineHasNext(String region, Stage stage, String rules) {
    assertThat(ladder(region).next(stage))
        .extracting(rung -> rung.rule().id().toString())
        .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
  }

  @Test
  void hasStAndHandledareMeetFirstInOrebroAndThenTellsBothUnits() {
    var orebro = ladder("orebro");

    assertThat(orebro.next(Stage.CONCERN))
        .singleElement()
        .satisfies(
            rung -> {
              assertThat(rung.move()).isEqualTo(Move.MEET);
              assertThat(rung.acts()).containsExactly(Recipient.ST, Recipient.H);
            });
    assertThat(orebro.next(Stage.PLAN_OPENED))
        .singleElement()
        .satisfies(
            rung -> {
              assertThat(rung.tells()).containsExactly(Recipient.HH, Recipient.KSR, Recipient.MV);
              assertThat(rung.isByRule()).isTrue();
            });
  }

  @Test
  void contactsTheOverordnadeStudierektorWithTheSecondaryPlanInHalland() {
    assertThat(ladder("halland").next(Stage.SECONDARY_PLAN))
        .singleElement()
        .satisfies(rung -> assertThat(rung.tells()).containsExactly(Recipient.OSR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"halland", "jonkoping", "orebro", "vastmanland", "sas-boras"})
  void leavesToPeopleWhatLiesBeyondTheSecondaryPlan(String region) {
    var steps = ladder(region).rungs().stream().filter(rung -> rung.step() != null).toList();

    assertThat(steps).isNotEmpty();
    assertThat(steps)
        .filteredOn(rung -> number(rung) > Demand.RiskStep.LAST)
        .allMatch(rung -> rung.move() == Move.OUTSIDE);
    assertThat(steps)
        .filteredOn(rung -> rung.move() == Move.SECONDARY_PLAN)
        .allMatch(rung -> number(rung) == Demand.RiskStep.LAST);
  }

  @Test
  void marksEveryWaitingTimeAsAProposalSinceNoSourceHasOne() {
    var waits =
        Stream.of("halland", "jonkoping", "orebro", "vastmanland", "sas-boras")
            .flatMap(region -> ladder(region).rungs().stream())
            .flatMap(rung -> Stream.ofNullable(rung.waits()))
            .toList();

    assertThat(waits).isNotEmpty().allMatch(wait -> wait.mark() == Threshold.Mark.PROPOSAL);
  }

  @Test
  void countsAWaitingTimeFromTheDayItBegan() {
    var mapping = ladder("halland").next(Stage.CONCERN).getFirst();

    assertThat(mapping.until(LocalDate.parse("2026-03-02")))
        .contains(LocalDate.parse("2026-04-01"));
    assertThat(ladder("halland").next(Stage.PLAN_OPENED).getFirst().until(LocalDate.EPOCH))
        .isEmpty();
  }

  private static int number(Rung rung) {
    var step = rung.step();
    return step == null ? -1 : step;
  }

  private static Ladder ladder(String region) {
    return Ladder.of(profile(region));
  }

  private static RuleProfile profile(String region) {
    return ProductProfiles.load().versions(region).getLast();
  }
}

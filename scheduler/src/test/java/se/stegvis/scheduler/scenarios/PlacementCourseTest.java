package se.stegvis.scheduler.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.placement.PlacementStep.Standing.DONE;
import static se.stegvis.scheduler.placement.PlacementStep.Standing.LATE;
import static se.stegvis.scheduler.placement.PlacementStep.Standing.LATER;
import static se.stegvis.scheduler.placement.PlacementStep.Standing.MISSED;
import static se.stegvis.scheduler.placement.PlacementStep.Standing.NEXT;
import static se.stegvis.scheduler.placement.PlacementStep.Standing.SUGGESTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.placement.PlacementCourse;
import se.stegvis.scheduler.placement.PlacementStep;
import se.stegvis.scheduler.training.PersonId;

/** The steps of a sidotjänstgöring under each region's routine (scenarios/cases.md, 17 to 37). */
final class PlacementCourseTest {

  private static final String AT_PL1 = "\"placement\": \"pl1\"";
  private static final String SET = "\"registered\": \"2026-06-01\"";

  @Nested
  class InOrebro {

    private final Clinic half =
        Clinic.under("orebro", "2025-09-01").placement("pl1", "2026-09-01", "2027-02-28", SET);

    @Test
    void goesFromTheContactBeforeItToTheFirstTalkAtHome() {
      assertThat(drawn(half, "2026-06-02"))
          .containsExactly(
              "ORE-01 NEXT 2026-08-04",
              "ORE-02 LATER 2026-08-04",
              "ORE-03 DONE 2026-09-01",
              "ORE-06 LATER 2026-09-14",
              "ORE-09 LATER 2026-11-30",
              "ORE-11 SUGGESTED 2026-11-30",
              "ORE-12 LATER 2027-02-28",
              "ORE-15 LATER 2027-02-28",
              "ORE-14 LATER -",
              "ORE-16 LATER -");
    }

    @Test
    void saysWhoseEachStepIs() {
      assertThat(step(half, "ORE-06", "2026-06-02").orElseThrow().who())
          .extracting(PersonId::value)
          .containsExactly("eva", "anna");
      assertThat(step(half, "ORE-16", "2026-06-02").orElseThrow().who())
          .extracting(PersonId::value)
          .containsExactly("anna", "bo");
    }

    @Test
    void hasNoMidReviewAtThreeMonthsAndALateStartTalkOnTheFifteenthDay() {
      var three = Clinic.under("orebro", "2025-01-15").placement("pl1", "2026-01-15", "2026-04-14");
      assertThat(standing(three, "ORE-06", "2026-01-28")).isNotEqualTo(Optional.of(LATE));
      assertThat(standing(three, "ORE-06", "2026-01-29")).hasValue(LATE);
      assertThat(standing(three, "ORE-09", "2026-01-29")).isEmpty();
    }

    @Test
    void namesTheDocumentsOfBothWaysAtTheMiddleAndTheThreeOfTheEnd() {
      assertThat(step(half, "ORE-09", "2026-10-01").orElseThrow().documents())
          .containsExactly("feedback_till_st", "feedback_fran_st");
      assertThat(step(half, "ORE-12", "2026-10-01").orElseThrow().documents())
          .containsExactly("feedback_fran_st", "feedback_till_st", "sjalvvardering_st");
    }

    @Test
    void asksForTheDocumentsAnewAtTheEndWhenTheyWereFilledInForTheMiddle() {
      half.event("feedback_till_st", "2026-11-20", AT_PL1)
          .event("feedback_fran_st", "2026-11-20", AT_PL1)
          .event("mittutvardering", "2026-11-25", AT_PL1)
          .event("sjalvvardering_st", "2027-02-20", AT_PL1)
          .event("avslutningssamtal", "2027-02-26", AT_PL1);
      assertThat(half.due("ORE-12", "2027-02-27").missing())
          .containsExactly("feedback_fran_st", "feedback_till_st");
      half.event("feedback_till_st", "2027-02-27", AT_PL1)
          .event("feedback_fran_st", "2027-02-27", AT_PL1);
      assertThat(standing(half, "ORE-12", "2027-02-27")).hasValue(DONE);
    }

    @Test
    void wantsCopiesAWeekAfterTheEndTalkAndTheTalkAtHome() {
      var after =
          Clinic.under("orebro", "2025-01-15")
              .placement("pl1", "2026-01-15", "2026-04-14")
              .event("avslutningssamtal", "2026-04-10", AT_PL1)
              .event("feedback_till_st", "2026-04-09", AT_PL1)
              .event("feedback_fran_st", "2026-04-09", AT_PL1);
      assertThat(drawn(after, "2026-04-14"))
          .contains("ORE-12 NEXT 2026-04-14", "ORE-14 LATER 2026-04-17", "ORE-16 LATER -");
      assertThat(standing(after, "ORE-12", "2026-04-15")).hasValue(LATE);
      assertThat(step(after, "ORE-16", "2026-04-15").orElseThrow().obligation()).isNotNull();
      after
          .event("copies.sent", "2026-04-16", AT_PL1)
          .event(
              "handledarsamtal", "2026-04-20", "\"with\": \"bo\"", "\"topics\": [\"placement\"]");
      assertThat(standing(after, "ORE-14", "2026-04-21")).hasValue(DONE);
      assertThat(standing(after, "ORE-16", "2026-04-21")).hasValue(DONE);
    }

    @Test
    void saysThatATalkDidNotComeAboutAndSuggestsNothingAfterwards() {
      assertThat(standing(half, "ORE-06", "2027-03-01")).hasValue(MISSED);
      assertThat(standing(half, "ORE-11", "2027-02-28")).hasValue(SUGGESTED);
      assertThat(standing(half, "ORE-11", "2027-03-01")).isEmpty();
    }
  }

  @Nested
  class InJonkoping {

    @Test
    void hasNoFinalAssessmentAtExactlyFourWeeks() {
      var four =
          Clinic.under("jonkoping", "2025-02-02").placement("pl1", "2026-02-02", "2026-03-01");
      assertThat(standing(four, "JKP-31", "2026-02-20")).isEmpty();
      assertThat(standing(four, "JKP-32", "2026-02-20")).isEmpty();
      assertThat(standing(four, "JKP-14", "2026-02-20")).isPresent();
    }

    @Test
    void hasOneADayLaterAndHandsItOver() {
      var longer =
          Clinic.under("jonkoping", "2025-02-02").placement("pl1", "2026-02-02", "2026-03-02");
      assertThat(drawn(longer, "2026-02-20"))
          .contains("JKP-31 LATER 2026-03-02", "JKP-32 LATER 2026-03-02");
      longer.event("slutbedomning", "2026-02-27", AT_PL1);
      assertThat(standing(longer, "JKP-31", "2026-02-28")).hasValue(DONE);
      assertThat(standing(longer, "JKP-32", "2026-03-03")).hasValue(LATE);
    }

    @Test
    void showsTheMonthlyTalksAsOneStepBeforeItBeginsAndWhileItLasts() {
      var long6 =
          Clinic.under("jonkoping", "2025-02-02").placement("pl1", "2026-09-01", "2027-02-28", SET);
      assertThat(step(long6, "JKP-06", "2026-06-02").orElseThrow().day()).isEqualTo("2026-10-01");
      long6.event("handledarsamtal", "2026-09-20", AT_PL1, "\"with\": \"eva\"");
      var talk = step(long6, "JKP-06", "2026-09-25").orElseThrow();
      assertThat(talk.day()).isEqualTo("2026-10-20");
      assertThat(talk.done()).isOne();
    }
  }

  @Nested
  class InHalland {

    @Test
    void asksForAHandledareBeyondAMonthAndTalksOfTheGoalsBeforeIt() {
      var month =
          Clinic.under("halland", "2025-02-01").placement("pl1", "2026-01-31", "2026-02-28");
      assertThat(standing(month, "HAL-11", "2026-02-10")).isPresent();
      assertThat(step(month, "HAL-26", "2025-12-01").orElseThrow().day()).isEqualTo("2026-01-03");
      assertThat(drawn(month, "2026-02-10"))
          .contains("HAL-22 NEXT 2026-02-28", "HAL-27 LATER 2026-02-28", "HAL-28 LATER 2026-02-28");
      var shorter =
          Clinic.under("halland", "2025-02-01").placement("pl1", "2026-01-31", "2026-02-27");
      assertThat(standing(shorter, "HAL-11", "2026-02-10")).isEmpty();
    }
  }

  @Nested
  class InVastmanland {

    @Test
    void hasNoStepsOfItsOwn() {
      assertThat(
              drawn(
                  Clinic.under("vastmanland", "2025-02-01")
                      .placement("pl1", "2026-09-01", "2027-02-28"),
                  "2026-10-01"))
          .isEmpty();
    }
  }

  /** HH twice a termin, and the receiving unit monthly in the months without HH. */
  @Nested
  class AtSasBothClocks {

    private final Clinic clinic =
        Clinic.under("sas-boras", "2025-07-01").placement("pl1", "2026-09-01", "2027-02-28", SET);

    @Test
    void areShownBeforeItBegins() {
      assertThat(drawn(clinic, "2026-06-02")).contains("SAS-03 LATER 2027-02-28");
      assertThat(step(clinic, "SAS-04", "2026-06-02").orElseThrow().day()).isEqualTo("2026-10-01");
    }

    @Test
    void countTheHandledareMonthlyAndBeginAnewWithEachTalkWhoeverItWasWith() {
      assertThat(step(clinic, "SAS-04", "2026-09-02").orElseThrow().day()).isEqualTo("2026-10-01");
      clinic.event("handledarsamtal", "2026-09-20", AT_PL1, "\"with\": \"eva\"");
      assertThat(step(clinic, "SAS-04", "2026-09-21").orElseThrow().day()).isEqualTo("2026-10-20");
      clinic.event("handledarsamtal", "2026-10-12", "\"with\": \"bo\"");
      var afterHh = step(clinic, "SAS-04", "2026-10-13").orElseThrow();
      assertThat(afterHh.day()).isEqualTo("2026-11-12");
      assertThat(afterHh.done()).isEqualTo(2);
      assertThat(standing(clinic, "SAS-04", "2026-11-13")).hasValue(LATE);
    }

    @Test
    void countTheMainSupervisorsTalksOnSidotjanstgoringAlone() {
      clinic.event("handledarsamtal", "2026-08-15", "\"with\": \"bo\"");
      var term = step(clinic, "SAS-03", "2026-09-10").orElseThrow();
      assertThat(term.required()).isEqualTo(2);
      assertThat(term.done()).isZero();
      clinic.event("handledarsamtal", "2026-09-20", AT_PL1, "\"with\": \"eva\"");
      clinic.event("handledarsamtal", "2026-10-12", "\"with\": \"bo\"");
      assertThat(step(clinic, "SAS-03", "2026-10-13").orElseThrow().done()).isOne();
      clinic.event("handledarsamtal", "2026-12-01", "\"with\": \"bo\"");
      assertThat(standing(clinic, "SAS-03", "2026-12-02")).hasValue(DONE);
    }

    @Test
    void restTheMonthlyTalkAtHomeMeanwhile() {
      clinic.event("handledarsamtal", "2026-08-20", "\"with\": \"bo\"");
      assertThat(clinic.due("SAS-01", "2027-01-10").lastOnTimeDay()).isEqualTo("2027-03-20");
    }
  }

  @Test
  void whatItsHandledareLacksIsNoStep() {
    var halland =
        Clinic.under("halland", "2025-02-01").placement("pl1", "2026-09-01", "2026-11-30");
    assertThat(halland.due("2026-09-02"))
        .anyMatch(each -> "HAL-17".equals(each.key().rule().value()));
    assertThat(standing(halland, "HAL-17", "2026-09-02")).isEmpty();
  }

  @Test
  void whatComesNextIsOneStepAndWhatIsLateIsNone() {
    var clinic =
        Clinic.under("orebro", "2025-09-01").placement("pl1", "2026-09-01", "2027-02-28", SET);
    assertThat(course(clinic, "2026-09-20").steps())
        .filteredOn(step -> step.standing() == NEXT)
        .extracting(step -> step.rule().id().value())
        .containsExactly("ORE-09");
    assertThat(course(clinic, "2026-09-20").steps())
        .filteredOn(step -> step.standing() == LATER)
        .isNotEmpty();
  }

  private static List<String> drawn(Clinic clinic, String on) {
    return course(clinic, on).steps().stream()
        .map(
            step ->
                step.rule().id()
                    + " "
                    + step.standing()
                    + " "
                    + (step.day() == null ? "-" : step.day()))
        .toList();
  }

  private static Optional<PlacementStep> step(Clinic clinic, String rule, String on) {
    return course(clinic, on).steps().stream()
        .filter(step -> step.rule().id().value().equals(rule))
        .findFirst();
  }

  private static Optional<PlacementStep.Standing> standing(Clinic clinic, String rule, String on) {
    return step(clinic, rule, on).map(PlacementStep::standing);
  }

  private static PlacementCourse course(Clinic clinic, String on) {
    var record = clinic.roster().trainingRecords().findFirst().orElseThrow();
    return PlacementCourse.of(
        Clinic.PROFILES, record, record.programme().placements().getFirst(), LocalDate.parse(on));
  }
}

package se.stegvis.scheduler.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.due.State.DONE;
import static se.stegvis.scheduler.due.State.DONE_LATE;
import static se.stegvis.scheduler.due.State.OPEN;
import static se.stegvis.scheduler.due.State.OVERDUE;
import static se.stegvis.scheduler.due.State.WAIVED;
import static se.stegvis.scheduler.scenarios.Clinic.under;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.GivenDesk;
import se.stegvis.scheduler.planning.PlanPress;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.SampleRoster;

/** Numbers in the names are those of the dated cases. */
class DatedCasesTest {

  private static final String SIGNED = "\"signedBy\": [\"anna\", \"bo\"]";
  private static final String APPROVED = "\"approvedBy\": [\"cia\"]";
  private static final String AT_PL1 = "\"placement\": \"pl1\"";

  @Nested
  class ThePlan {

    private static final LocalDate BEGUN = LocalDate.parse("2026-09-01");

    private final InMemoryActionPlans plans = new InMemoryActionPlans();
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Test
    @DisplayName("39: in Halland the studierektor is told when a plan is begun, by rule")
    void isToldOfByRuleInHalland() {
      begin("halland");
      assertThat(told()).containsExactly("cia BEGUN");
    }

    @Test
    @DisplayName("39: in Västmanland the handledare is offered to tell the studierektor")
    void isToldOfInVastmanlandIfTheHandledareWants() {
      var press = begin("vastmanland");
      assertThat(told()).isEmpty();
      new BeginningPlans(GivenDesk.under("vastmanland", plans, outbox)).tellOffered(press);
      assertThat(told()).containsExactly("cia BEGUN");
    }

    private PlanPress begin(String region) {
      var at = BEGUN.atTime(9, 0).toInstant(ZoneOffset.UTC);
      var press = new PlanPress(SampleRoster.BO, PlanId.random(), null, BEGUN, at);
      new BeginningPlans(GivenDesk.under(region, plans, outbox))
          .begin(press, SampleRoster.P1, null);
      return press;
    }

    private List<String> told() {
      return outbox.all().stream()
          .map(
              message ->
                  message.content() instanceof Content.OfPlan about
                      ? message.to().value() + " " + about.news()
                      : "something else")
          .toList();
    }
  }

  @Nested
  class TheFirstIup {

    @Test
    @DisplayName("1: reminded on the Monday, since the fourteenth day before is a Saturday")
    void isRemindedOnTheNextWorkingDay() {
      var clinic = under("halland", "2026-02-01");
      var iup = clinic.due("HAL-01", "2026-07-18");
      assertThat(iup.lastOnTimeDay()).isEqualTo("2026-08-01");
      assertThat(iup.state()).isEqualTo(OPEN);
      assertThat(people(iup)).containsExactly("anna", "bo");
      assertThat(clinic.said("HAL-01", "2026-07-01", "2026-08-20"))
          .containsExactly(
              "2026-07-20 BEFORE P14D [anna, bo]",
              "2026-07-29 BEFORE P3D [anna, bo]",
              "2026-08-03 OVERDUE P0D [anna, bo]",
              "2026-08-10 OVERDUE P7D [anna, bo]",
              "2026-08-17 OVERDUE P14D [anna, bo]");
    }

    @Test
    @DisplayName("2: signed and approved on the last day is on time, a day later is late")
    void isOnTimeOnTheLastDay() {
      assertThat(
              under("halland", "2026-02-01")
                  .event("iup.version", "2026-08-01", SIGNED, APPROVED)
                  .due("HAL-01", "2026-08-02")
                  .state())
          .isEqualTo(DONE);
      assertThat(
              under("halland", "2026-02-01")
                  .event("iup.version", "2026-08-02", SIGNED, APPROVED)
                  .due("HAL-01", "2026-08-02")
                  .state())
          .isEqualTo(DONE_LATE);
    }

    @Test
    @DisplayName("2: what happened in time but was entered late was overdue until it was known")
    void countsWhenItHappenedOnceItIsKnown() {
      var clinic =
          under("halland", "2026-02-01")
              .event("iup.version", "2026-07-31", "\"entered\": \"2026-08-05\"", SIGNED, APPROVED);
      assertThat(clinic.due("HAL-01", "2026-08-04").state()).isEqualTo(OVERDUE);
      assertThat(clinic.due("HAL-01", "2026-08-05").state()).isEqualTo(DONE);
    }

    @Test
    @DisplayName("3: signed but not approved is still open, and those who approve are reminded")
    void staysOpenUntilItIsApproved() {
      var clinic = under("halland", "2026-02-01").event("iup.version", "2026-08-01", SIGNED);
      var iup = clinic.due("HAL-01", "2026-08-02");
      assertThat(iup.state()).isEqualTo(OVERDUE);
      assertThat(iup.missing()).containsExactly("approval");
      var approval = clinic.due("HAL-02", "2026-08-02");
      assertThat(approval.isUndone()).isTrue();
      assertThat(people(approval)).containsExactlyInAnyOrder("dag", "cia");
    }

    @Test
    @DisplayName("4: Jönköping says innan, so the same day is late there")
    void isLateADayEarlierWhereTheSourceSaysBefore() {
      var clinic = under("jonkoping", "2026-02-01").event("iup.version", "2026-08-01", SIGNED);
      var iup = clinic.due("JKP-12", "2026-08-01");
      assertThat(iup.lastOnTimeDay()).isEqualTo("2026-07-31");
      assertThat(iup.state()).isEqualTo(DONE_LATE);
    }

    @Test
    @DisplayName("6: six months from the last of August end with February")
    void clampsToTheEndOfAShorterMonth() {
      assertThat(under("halland", "2025-08-31").due("HAL-01", "2026-01-01").lastOnTimeDay())
          .isEqualTo("2026-02-28");
    }

    @Test
    @DisplayName("8: revised a year after the version was complete; a first version is no revision")
    void isRevisedAYearLater() {
      var clinic =
          under("halland", "2026-02-01").event("iup.version", "2026-07-31", SIGNED, APPROVED);
      var revision = clinic.due("HAL-04", "2027-08-01");
      assertThat(revision.lastOnTimeDay()).isEqualTo("2027-07-31");
      assertThat(revision.state()).isEqualTo(OVERDUE);
      assertThat(people(revision)).containsExactly("anna", "bo");
    }
  }

  @Nested
  class Assessments {

    @Test
    @DisplayName("10: three of four on the last day is open, and missed the day after")
    void areMissedTheDayAfterTheWindow() {
      var clinic =
          under("sas-boras", "2026-01-01").assessments("2026-02-10", "2026-03-05", "2026-05-20");
      var lastDay = clinic.due("SAS-05", "2026-06-30");
      assertThat(lastDay.state()).isEqualTo(OPEN);
      assertThat(lastDay.done()).isEqualTo(3);
      assertThat(lastDay.required()).isEqualTo(4);
      assertThat(lastDay.key().occurrence()).isEqualTo("2026VT");
      assertThat(
              clinic.all("SAS-05", "2026-07-01").stream()
                  .filter(each -> each.key().occurrence().equals("2026VT"))
                  .findFirst()
                  .orElseThrow()
                  .state())
          .isEqualTo(OVERDUE);
      var plan = clinic.due("SAS-07", "2026-07-01");
      assertThat(plan.opens()).isEqualTo("2026-07-01");
      assertThat(people(plan)).containsExactlyInAnyOrder("bo", "cia");
      assertThat(clinic.all("SAS-07", "2026-06-30")).isEmpty();
    }

    @Test
    @DisplayName("10: a missed quota is withdrawn when an assessment within it is entered later")
    void areNoLongerMissedWhenOneIsEnteredLate() {
      var clinic =
          under("sas-boras", "2026-01-01")
              .assessments("2026-02-10", "2026-03-05", "2026-05-20")
              .event(
                  "assessment",
                  "2026-06-15",
                  "\"entered\": \"2026-07-10\"",
                  "\"instrument\": \"CBD\"");
      assertThat(clinic.all("SAS-05", "2026-07-09")).anyMatch(each -> each.state() == OVERDUE);
      assertThat(clinic.all("SAS-05", "2026-07-10")).noneMatch(each -> each.state() == OVERDUE);
    }

    @Test
    @DisplayName("12: one on the first of July counts for the autumn")
    void countByTheDayTheyWereSeen() {
      var clinic = under("sas-boras", "2026-01-01").assessments("2026-07-01");
      assertThat(clinic.all("SAS-05", "2026-07-01"))
          .extracting(each -> each.key().occurrence(), Obligation::done)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("2026VT", 0),
              org.assertj.core.groups.Tuple.tuple("2026HT", 1));
    }

    @Test
    @DisplayName("13: half a termin of leave halves the quota")
    void areFewerInATerminWithLeave() {
      var clinic = under("sas-boras", "2026-01-01").pause("2026-10-01", "2026-12-31");
      assertThat(
              clinic.all("SAS-05", "2026-09-01").stream()
                  .filter(each -> each.key().occurrence().equals("2026HT"))
                  .findFirst()
                  .orElseThrow()
                  .required())
          .isEqualTo(2);
    }

    @Test
    @DisplayName("15: behind the pace from the day that the third should have been made")
    void haveAPace() {
      var clinic = under("jonkoping", "2026-01-12").assessments("2026-03-01", "2026-04-01");
      assertThat(clinic.due("JKP-13", "2026-10-12").expected()).isEqualTo(2);
      assertThat(clinic.due("JKP-13", "2026-10-13").expected()).isEqualTo(3);
      assertThat(clinic.due("JKP-13", "2026-10-13").done()).isEqualTo(2);
      assertThat(people(clinic.due("JKP-13", "2026-10-13"))).containsExactly("anna", "bo");
    }
  }

  @Nested
  class APlacement {

    @Test
    @DisplayName(
        "17: the start talk is overdue on the fifteenth day; no mid-review at three months")
    void beginsWithATalkWithinTwoWeeks() {
      var clinic = under("orebro", "2025-01-15").placement("pl1", "2026-01-15", "2026-04-14");
      var talk = clinic.due("ORE-06", "2026-01-29");
      assertThat(talk.key().subject()).isEqualTo("pl1");
      assertThat(talk.lastOnTimeDay()).isEqualTo("2026-01-28");
      assertThat(talk.state()).isEqualTo(OVERDUE);
      assertThat(people(talk)).containsExactlyInAnyOrder("anna", "eva");
      assertThat(clinic.all("ORE-09", "2026-03-15")).isEmpty();
    }

    @Test
    @DisplayName("19: half a year has a mid-review on its middle day and an end talk on its last")
    void hasItsMiddleAndItsEnd() {
      var clinic = under("orebro", "2025-09-01").placement("pl1", "2026-09-01", "2027-02-28");
      assertThat(clinic.due("ORE-06", "2026-09-02").lastOnTimeDay()).isEqualTo("2026-09-14");
      assertThat(clinic.due("ORE-09", "2026-09-02").lastOnTimeDay()).isEqualTo("2026-11-30");
      assertThat(clinic.due("ORE-12", "2026-09-02").lastOnTimeDay()).isEqualTo("2027-02-28");
      assertThat(clinic.due("ORE-15", "2026-09-02").isUndone()).isTrue();
    }

    @Test
    @DisplayName("20: an end talk with two of three documents is open, and names the third")
    void endsWithAllThreeDocuments() {
      var clinic =
          under("orebro", "2025-01-15")
              .placement("pl1", "2026-01-15", "2026-04-14")
              .event("avslutningssamtal", "2026-04-10", AT_PL1)
              .event("feedback_till_st", "2026-04-09", AT_PL1)
              .event("feedback_fran_st", "2026-04-09", AT_PL1);
      var end = clinic.due("ORE-12", "2026-04-14");
      assertThat(end.state()).isEqualTo(OPEN);
      assertThat(end.missing()).containsExactly("sjalvvardering_st");
      assertThat(clinic.due("ORE-14", "2026-04-14").lastOnTimeDay()).isEqualTo("2026-04-17");
    }

    @Test
    @DisplayName("23: exactly four weeks has an evaluation but no slutbedömning")
    void needsNoFinalAssessmentAtFourWeeks() {
      var clinic = under("jonkoping", "2025-02-02").placement("pl1", "2026-02-02", "2026-03-01");
      assertThat(clinic.all("JKP-31", "2026-02-20")).isEmpty();
      assertThat(clinic.due("JKP-14", "2026-02-20").lastOnTimeDay()).isEqualTo("2026-03-01");
      assertThat(
              under("jonkoping", "2025-02-02")
                  .placement("pl1", "2026-02-02", "2026-03-02")
                  .all("JKP-31", "2026-02-20"))
          .hasSize(1);
    }

    @Test
    @DisplayName(
        "26: a month from the last of January ends with February; a day less does not exceed")
    void exceedsAMonthAtTheClampedEdge() {
      assertThat(
              under("halland", "2025-02-01")
                  .placement("pl1", "2026-01-31", "2026-02-28")
                  .all("HAL-11", "2026-02-10"))
          .hasSize(1);
      assertThat(
              under("halland", "2025-02-01")
                  .placement("pl1", "2026-01-31", "2026-02-27")
                  .all("HAL-11", "2026-02-10"))
          .isEmpty();
    }

    @Test
    @DisplayName("37: cancelled before its start it leaves nothing behind")
    void leavesNothingWhenCancelled() {
      assertThat(under("orebro", "2025-01-15").due("2026-01-29"))
          .noneMatch(each -> each.placement() != null);
    }

    @Test
    void givesTwoWeeksWhenItsDatesAreSetTooLate() {
      var clinic =
          under("orebro", "2025-01-15")
              .placement("pl1", "2026-01-15", "2026-07-14", "\"registered\": \"2026-02-10\"");
      assertThat(clinic.due("ORE-06", "2026-02-10").lastOnTimeDay()).isEqualTo("2026-02-24");
      assertThat(clinic.all("ORE-06", "2026-02-09")).isEmpty();
    }

    @Test
    void isTalkedAboutAtTheFirstTalkAtHome() {
      var clinic = under("orebro", "2025-01-15").placement("pl1", "2026-01-15", "2026-04-14");
      assertThat(clinic.all("ORE-16", "2026-04-14")).isEmpty();
      assertThat(clinic.due("ORE-16", "2026-04-15").state()).isEqualTo(OPEN);
      clinic.event("handledarsamtal", "2026-04-20", "\"with\": \"bo\"", "\"topics\": []");
      var afterwards = clinic.due("ORE-16", "2026-04-21");
      assertThat(afterwards.lastOnTimeDay()).isEqualTo("2026-04-20");
      assertThat(afterwards.state()).isEqualTo(OVERDUE);
    }
  }

  @Nested
  class TalksAndTime {

    @Test
    @DisplayName("28: monthly from the last talk, clamped to February")
    void areCountedFromTheLastTalk() {
      var clinic =
          under("sas-boras", "2026-01-01")
              .event("handledarsamtal", "2026-01-31", "\"with\": \"bo\"", "\"minutes\": 60");
      assertThat(clinic.due("SAS-01", "2026-02-10").lastOnTimeDay()).isEqualTo("2026-02-28");
      assertThat(clinic.due("SAS-01", "2026-03-01").state()).isEqualTo(OVERDUE);
    }

    @Test
    @DisplayName("29: half time halves the volume and doubles the length, and nothing else")
    void goByThePercentOfFullTime() {
      var clinic = under("halland", "2026-02-01").percent(50);
      assertThat(clinic.due("HAL-09", "2026-06-01").required()).isEqualTo(30);
      assertThat(clinic.due("HAL-01", "2026-06-01").lastOnTimeDay()).isEqualTo("2026-08-01");
      assertThat(clinic.due("HAL-24", "2026-06-01").lastOnTimeDay()).isEqualTo("2036-01-31");
    }

    @Test
    @DisplayName("32: between two handledare there is a gap, and SR gets what was meant for HH")
    void goOnWhenTheMainSupervisorChanges() {
      var clinic =
          under("halland", "2026-02-01")
              .mainSupervisor("bo", "2026-02-01", "2026-05-15")
              .mainSupervisor("bea", "2026-06-01", null);
      assertThat(clinic.all("HAL-10", "2026-05-15")).noneMatch(Obligation::isUndone);
      assertThat(clinic.due("HAL-10", "2026-05-16").state()).isEqualTo(OVERDUE);
      assertThat(clinic.due("HAL-10", "2026-05-31").state()).isEqualTo(OVERDUE);
      assertThat(clinic.all("HAL-10", "2026-06-01")).noneMatch(Obligation::isUndone);
      assertThat(people(clinic.due("HAL-01", "2026-05-20"))).containsExactly("anna", "cia");
      assertThat(people(clinic.due("HAL-01", "2026-06-01"))).containsExactly("anna", "bea");
    }

    @Test
    @DisplayName("33: an untrained handledare is a matter for HH, VC and SR, not for the ST-läkare")
    void askForATrainedSupervisor() {
      var qualification =
          under("halland", "2026-02-01").untrainedMainSupervisor().due("HAL-16", "2026-03-01");
      assertThat(qualification.key().subject()).isEqualTo("bo");
      assertThat(qualification.missing()).containsExactly("SUPERVISOR_TRAINING");
      assertThat(qualification.trainee()).isNull();
      assertThat(people(qualification)).containsExactlyInAnyOrder("bo", "dag", "cia");
    }

    @Test
    void areNotRemindedAboutDuringALeave() {
      var clinic = under("halland", "2026-02-01").pause("2026-03-01", "2026-05-31");
      var iup = clinic.due("HAL-01", "2026-04-01");
      assertThat(iup.lastOnTimeDay()).isEqualTo("2026-11-01");
      assertThat(iup.remind()).isEmpty();
      assertThat(people(clinic.due("HAL-01", "2026-06-01"))).containsExactly("anna", "bo");
    }

    @Test
    void tellTheDirectorOfStudiesAfterThirtyDaysOverdue() {
      assertThat(under("halland", "2026-02-01").said("HAL-01", "2026-08-25", "2026-09-08"))
          .containsExactly(
              "2026-08-31 OVERDUE P28D [anna, bo]",
              "2026-09-01 ESCALATION P30D [cia]",
              "2026-09-07 OVERDUE P35D [anna, bo]");
    }
  }

  @Nested
  class TheUnit {

    @Test
    @DisplayName(
        "44: a late point of the plan goes to the untrained; its follow-up opens in December")
    void followsItsActionPlan() {
      var clinic = under("sas-boras", "2025-01-01").untrainedMainSupervisor();
      var point = clinic.all("SAS-A1", "2025-10-29").getFirst();
      assertThat(point.lastOnTimeDay()).isEqualTo("2025-10-28");
      assertThat(point.state()).isEqualTo(OVERDUE);
      assertThat(people(point)).containsExactlyInAnyOrder("bo", "cia");
      assertThat(clinic.all("SAS-A1", "2025-11-30")).hasSize(1);
      assertThat(clinic.all("SAS-A1", "2025-12-01").getLast().state()).isEqualTo(OPEN);
      assertThat(clinic.all("SAS-A1", "2025-12-31").getLast().state()).isEqualTo(OPEN);
      assertThat(clinic.all("SAS-A1", "2026-01-01").getLast().state()).isEqualTo(OVERDUE);
    }

    @Test
    @DisplayName("46: inspected every five years, first within two, asked every two")
    void isInspected() {
      var inspected = under("halland", "2022-02-01").fact("spur.inspection", "2021-10-15");
      assertThat(inspected.due("HAL-52", "2026-06-01").lastOnTimeDay()).isEqualTo("2026-10-15");
      assertThat(under("halland", "2025-03-01").due("HAL-53", "2026-06-01").lastOnTimeDay())
          .isEqualTo("2027-03-01");
      assertThat(
              under("halland", "2025-03-01")
                  .fact("st_enkat", "2024-10-01")
                  .due("HAL-55", "2026-06-01")
                  .lastOnTimeDay())
          .isEqualTo("2026-10-01");
    }
  }

  @Nested
  class TheKollegium {

    private static final String RISK = "\"outcome\": \"risk\"";

    @Test
    @DisplayName("HAL-46: the source sets no date for the own rating, so no date is made up")
    void hasNoDateForTheOwnRating() {
      assertThat(
              under("halland", "2026-02-01")
                  .event("specialistkollegium.scheduled", "2026-11-01")
                  .all("HAL-46", "2026-11-02"))
          .isEmpty();
    }

    @Test
    @DisplayName("HAL-45, HAL-47: held once a year, given back by the handledare within a month")
    void isGivenBack() {
      var held =
          under("halland", "2026-02-01")
              .event("specialistkollegium", "2026-11-15", "\"outcome\": \"i_fas\"");
      assertThat(held.due("HAL-45", "2026-11-16").state()).isEqualTo(DONE);
      assertThat(held.due("HAL-47", "2026-11-16").lastOnTimeDay()).isEqualTo("2026-12-15");
      assertThat(people(held.due("HAL-47", "2026-11-16"))).containsExactly("bo");
      assertThat(held.event("kollegium.feedback", "2026-12-01").due("HAL-47", "2026-12-02").state())
          .isEqualTo(DONE);
    }

    @Test
    @DisplayName("VML-R5: taken up at the next talk if it comes to risk, and not else")
    void isTakenUpWhenItComesToRisk() {
      assertThat(
              under("vastmanland", "2026-02-01")
                  .event("specialistkollegium", "2026-11-15", "\"outcome\": \"i_fas\"")
                  .all("VML-R5", "2026-11-16"))
          .isEmpty();
      assertThat(
              under("vastmanland", "2026-02-01")
                  .event("specialistkollegium", "2026-11-15", RISK)
                  .due("VML-R5", "2026-11-16")
                  .state())
          .isEqualTo(OPEN);
    }
  }

  @Nested
  class The360 {

    @Test
    @DisplayName("HAL-44: when enough have answered, it is given back within a month")
    void isGivenBack() {
      var complete = under("halland", "2026-02-01").event("msf.complete", "2026-10-15");
      assertThat(complete.due("HAL-44", "2026-10-17").lastOnTimeDay()).isEqualTo("2026-11-15");
      assertThat(people(complete.due("HAL-44", "2026-10-17"))).containsExactly("bo");
      assertThat(complete.event("msf.summary", "2026-10-20").due("HAL-44", "2026-10-21").state())
          .isEqualTo(DONE);
    }

    @Test
    @DisplayName("a 360° is one of the year's four assessments, whatever the number of raters")
    void isOneAssessment() {
      var compiled =
          under("jonkoping", "2026-01-12")
              .event("assessment", "2026-10-16", "\"instrument\": \"MSF360\"");
      assertThat(compiled.due("JKP-13", "2026-10-17").done()).isEqualTo(1);
    }
  }

  @Nested
  class AChangeOfRegion {

    @Test
    void startsNothingAnewThatWasFulfilled() {
      var clinic =
          under("jonkoping", "2026-01-01")
              .event("iup.version", "2026-04-01", SIGNED, APPROVED)
              .movedToHalland("2026-10-01");
      assertThat(clinic.due("HAL-01", "2026-10-02").state()).isEqualTo(DONE);
    }

    @Test
    void proratesTheQuotaAndClosesWhatIsOpen() {
      var clinic = under("sas-boras", "2026-01-01").movedToHalland("2026-10-01");
      var autumn =
          clinic.all("SAS-05", "2026-09-30").stream()
              .filter(each -> each.key().occurrence().equals("2026HT"))
              .findFirst()
              .orElseThrow();
      assertThat(autumn.required()).isEqualTo(2);
      assertThat(clinic.all("SAS-05", "2026-10-01")).allMatch(each -> each.state() == WAIVED);
    }

    @Test
    void asksForNothingThatFellDueBeforeTheUnitTookTheProfile() {
      var clinic = under("halland", "2024-02-01").profileFrom("2026-07-01");
      assertThat(clinic.due("2026-06-30")).allMatch(each -> each.programme() == null);
      assertThat(clinic.due("HAL-01", "2026-07-01").lastOnTimeDay()).isEqualTo("2026-07-15");
      assertThat(clinic.all("HAL-45", "2026-07-01"))
          .extracting(each -> each.key().occurrence())
          .containsExactly("Y3");
    }

    @Test
    void isLateForNothingOnItsFirstDay() {
      var clinic = under("vastmanland", "2025-01-01").movedToHalland("2026-10-01");
      assertThat(clinic.due("HAL-01", "2026-10-01").lastOnTimeDay()).isEqualTo("2026-10-15");
    }
  }

  private static List<String> people(Obligation obligation) {
    return obligation.remind().stream().map(PersonId::value).toList();
  }
}

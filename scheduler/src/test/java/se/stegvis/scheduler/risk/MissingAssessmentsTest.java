package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Looking.told;
import static se.stegvis.scheduler.training.GivenEvent.assessment;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.ProgrammeId;

/** That assessments are missing is the process's lack, and whose part it is is told apart. */
class MissingAssessmentsTest {

  @Test
  void fourMonthsWithoutOneAreNoticedWhereTheRegionHasNoNumber() {
    var gap =
        looking(
            SignalKind.ASSESS_GAP,
            under("halland").happened(assessment(Instrument.CBD, "2026-03-10", "bo")));
    gap.isSilentOn("2026-07-10");
    var signal = gap.on("2026-07-11");
    assertThat(signal.level()).isEqualTo(Level.NOTICE);
    assertThat(told(signal)).containsExactly("st", "bo");
    assertThat(signal.backing().rule()).isEqualTo(new RuleId("HAL-37"));
    assertThat(signal.backing().mark()).isEqualTo(Threshold.Mark.PROPOSAL);
    assertThat(gap.on("2026-09-10").level()).isEqualTo(Level.NOTICE);
    var risk = gap.on("2026-09-11");
    assertThat(risk.level()).isEqualTo(Level.RISK);
    assertThat(risk.raised()).isEqualTo("2026-07-11");
    assertThat(told(risk)).containsExactly("st", "bo", "cia");
  }

  @Test
  void aLeaveIsNoTimeWithoutAssessments() {
    looking(SignalKind.ASSESS_GAP, under("halland").pausedBetween("2026-04-01", "2026-04-30"))
        .isSilentOn("2026-07-01");
    assertThat(
            looking(
                    SignalKind.ASSESS_GAP,
                    under("halland").pausedBetween("2026-04-01", "2026-04-30"))
                .on("2026-07-02")
                .raised())
        .isEqualTo("2026-07-02");
  }

  @Test
  void whereTheRegionHasAQuotaThereIsNoOtherGap() {
    looking(SignalKind.ASSESS_GAP, under("sas-boras")).isSilentOn("2026-12-31");
    looking(SignalKind.ASSESS_GAP, under("jonkoping")).isSilentOn("2026-12-31");
  }

  @Test
  void ofTheWindowsThatWereMissedTheNewestIsTold() {
    var never = looking(SignalKind.ASSESS_MISSED, under("sas-boras"));
    assertThat(never.on("2026-12-31").key().occurrence()).isEqualTo("2026VT");
    assertThat(never.on("2027-01-01").key().occurrence()).isEqualTo("2026HT");
  }

  @Test
  void withNoneAskedForTheStLakareHasNotAsked() {
    var signal = looking(SignalKind.ASSESS_PACE, under("sas-boras")).on("2026-05-20");
    assertThat(signal.lack()).isEqualTo(Lack.NOT_ASKED);
  }

  @Test
  void whatIsAskedForAndNotAnsweredIsAnothersPart() {
    var signal =
        looking(SignalKind.ASSESS_PACE, under("sas-boras"))
            .withRequests(
                asked("2026-03-01T10:00:00Z", Assessment.State.EXPIRED),
                asked("2026-04-01T10:00:00Z", Assessment.State.OPEN),
                asked("2026-04-02T10:00:00Z", Assessment.State.SENT))
            .on("2026-05-20");
    assertThat(signal.lack()).isEqualTo(Lack.NOT_ANSWERED);
    assertThat(signal.facts())
        .contains(
            new SignalFact.Count(SignalFact.Name.ASKED, 3),
            new SignalFact.Count(SignalFact.Name.UNANSWERED, 2));
  }

  @Test
  void whatWasAskedForInAnotherWindowDoesNotCount() {
    assertThat(
            looking(SignalKind.ASSESS_PACE, under("sas-boras"))
                .withRequests(asked("2025-12-01T10:00:00Z", Assessment.State.EXPIRED))
                .on("2026-05-20")
                .lack())
        .isEqualTo(Lack.NOT_ASKED);
  }

  /** One that came too late for the pace did not end the stretch, it only shortened the lack. */
  @Test
  void thePaceIsLostOnTheFirstDayOfThePresentStretch() {
    var looking =
        looking(
            SignalKind.ASSESS_PACE,
            under("sas-boras")
                .startingOn("2026-01-01")
                .happened(assessment(Instrument.CBD, "2026-02-01", "bo"))
                .happened(assessment(Instrument.CBD, "2026-05-25", "bo")));
    // 2 of 4 are wanted after 91 of 181 days, and 3 after 136.
    var first = looking.on("2026-05-20").raised();
    assertThat(first).isEqualTo("2026-04-02");
    assertThat(looking.on("2026-05-26").raised()).isEqualTo(first);
  }

  private static GivenProgramme under(String profile) {
    return Given.programme("p1").under(profile).withMainSupervisor("bo");
  }

  private static Looking looking(SignalKind kind, GivenProgramme programme) {
    return Looking.at(programme, kind);
  }

  private static Assessment asked(String when, Assessment.State state) {
    return GivenAssessment.of(new ProgrammeId("p1")).asked(Instant.parse(when)).in(state).build();
  }
}

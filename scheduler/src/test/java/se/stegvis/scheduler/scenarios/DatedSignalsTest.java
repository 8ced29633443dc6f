package se.stegvis.scheduler.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.scenarios.Clinic.under;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalFact;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.PersonId;

/** The signals of the dated cases; numbers in the names are those of the cases. */
class DatedSignalsTest {

  private static final String SIGNED = "\"signedBy\": [\"anna\", \"bo\"]";
  private static final String APPROVED = "\"approvedBy\": [\"cia\"]";
  private static final String AT_PL1 = "\"placement\": \"pl1\"";

  @Test
  @DisplayName(
      "2: complete on the last day raises nothing; a day later, raised and closed that day")
  void aLateIupIsRaisedAndClosedOnTheDayItIsComplete() {
    assertThat(
            under("halland", "2026-02-01")
                .event("iup.version", "2026-08-01", SIGNED, APPROVED)
                .signals(SignalKind.IUP_LATE, "2026-08-02"))
        .isEmpty();
    var late = under("halland", "2026-02-01").event("iup.version", "2026-08-02", SIGNED, APPROVED);
    assertThat(late.signals(SignalKind.IUP_LATE, "2026-08-02"))
        .singleElement()
        .satisfies(
            signal -> {
              assertThat(signal.raised()).isEqualTo("2026-08-02");
              assertThat(signal.closed()).isEqualTo("2026-08-02");
            });
    assertThat(late.signals(SignalKind.IUP_LATE, "2026-08-03")).isEmpty();
    assertThat(late.signalled(SignalKind.IUP_LATE, "2026-07-01", "2026-08-31"))
        .containsExactly("2026-08-03 RISK [anna, bo, cia, dag]", "2026-08-03 closed");
  }

  @Test
  @DisplayName("3: signed but not approved, it names the approval that is missing")
  void aLateIupNamesWhatIsMissing() {
    var clinic = under("halland", "2026-02-01").event("iup.version", "2026-08-01", SIGNED);
    var signal = only(clinic.signals(SignalKind.IUP_LATE, "2026-08-02"));
    assertThat(signal.level()).isEqualTo(Level.RISK);
    assertThat(signal.raised()).isEqualTo("2026-08-02");
    assertThat(missing(signal)).containsExactly("approval");
    assertThat(told(signal)).containsExactly("anna", "bo", "cia", "dag");
    assertThat(signal.backing().source()).isNotNull();
  }

  @Test
  @DisplayName("4: in Jönköping the same day is late, and closes what was raised that day")
  void aBoundThatIsExclusiveIsPassedADayEarlier() {
    var clinic = under("jonkoping", "2026-02-01").event("iup.version", "2026-08-01");
    assertThat(only(clinic.signals(SignalKind.IUP_LATE, "2026-08-01")))
        .satisfies(signal -> assertThat(signal.raised()).isEqualTo("2026-08-01"))
        .satisfies(signal -> assertThat(signal.closed()).isEqualTo("2026-08-01"));
  }

  @Test
  @DisplayName("8: a revision that is overdue is noticed, and a risk after thirty days")
  void anOldIupGrowsIntoARisk() {
    var clinic =
        under("halland", "2026-02-01").event("iup.version", "2026-07-31", SIGNED, APPROVED);
    assertThat(clinic.signalled(SignalKind.IUP_REVISION, "2027-07-01", "2027-09-30"))
        .containsExactly("2027-08-02 NOTICE [anna, bo, cia]", "2027-08-31 RISK [anna, bo, cia]");
    assertThat(only(clinic.signals(SignalKind.IUP_REVISION, "2027-08-31")).raised())
        .isEqualTo("2027-08-01");
  }

  @Test
  @DisplayName("10: three of four is no signal on the last day, and missed on the day after")
  void assessmentsAreMissedTheDayAfterTheWindow() {
    var clinic =
        under("sas-boras", "2026-01-01").assessments("2026-02-10", "2026-03-05", "2026-05-20");
    assertThat(clinic.signals(SignalKind.ASSESS_MISSED, "2026-06-30")).isEmpty();
    var signal = only(clinic.signals(SignalKind.ASSESS_MISSED, "2026-07-01"));
    assertThat(signal.raised()).isEqualTo("2026-07-01");
    assertThat(signal.key().occurrence()).isEqualTo("2026VT");
    assertThat(told(signal)).containsExactly("anna", "bo", "cia");
    assertThat(signal.facts())
        .contains(
            new SignalFact.Count(SignalFact.Name.DONE, 3),
            new SignalFact.Count(SignalFact.Name.REQUIRED, 4));
  }

  @Test
  @DisplayName("10: withdrawn on the day that one of the window is entered late")
  void aMissedQuotaIsWithdrawn() {
    var clinic =
        under("sas-boras", "2026-01-01")
            .assessments("2026-02-10", "2026-03-05", "2026-05-20")
            .event("assessment", "2026-06-15", "\"entered\": \"2026-07-10\"");
    assertThat(clinic.signalled(SignalKind.ASSESS_MISSED, "2026-06-01", "2026-08-01"))
        .containsExactly("2026-07-01 RISK [anna, bo, cia]", "2026-07-10 closed");
  }

  @Test
  @DisplayName("15: behind the pace from 13 October, told to ST and HH and not to SR")
  void assessmentsFallBehindThePace() {
    var clinic = under("jonkoping", "2026-01-12").assessments("2026-03-01", "2026-04-01");
    assertThat(clinic.signals(SignalKind.ASSESS_PACE, "2026-10-12")).isEmpty();
    var signal = only(clinic.signals(SignalKind.ASSESS_PACE, "2026-10-13"));
    assertThat(told(signal)).containsExactly("anna", "bo");
    assertThat(signal.level()).isEqualTo(Level.NOTICE);
    assertThat(only(clinic.signals(SignalKind.ASSESS_PACE, "2026-12-01")).raised())
        .isEqualTo("2026-10-13");
  }

  @Test
  @DisplayName("17: no start talk after two weeks; no mid-review is asked for at three months")
  void aPlacementWithoutAStartTalk() {
    var clinic = under("orebro", "2025-01-15").placement("pl1", "2026-01-15", "2026-04-14");
    assertThat(clinic.signals(SignalKind.PLACEMENT_NO_START, "2026-01-28")).isEmpty();
    var signal = only(clinic.signals(SignalKind.PLACEMENT_NO_START, "2026-02-20"));
    assertThat(signal.raised()).isEqualTo("2026-01-29");
    assertThat(told(signal)).containsExactly("anna", "eva");
    assertThat(clinic.signals(SignalKind.PLACEMENT_NO_MID, "2026-04-10")).isEmpty();
  }

  @Test
  void aLongPlacementWithoutAMidReviewIsNoticedTwoWeeksAfterItsMiddle() {
    var clinic = under("orebro", "2025-09-01").placement("pl1", "2026-09-01", "2027-02-28");
    assertThat(clinic.signals(SignalKind.PLACEMENT_NO_MID, "2026-12-14")).isEmpty();
    var signal = only(clinic.signals(SignalKind.PLACEMENT_NO_MID, "2026-12-15"));
    assertThat(told(signal)).containsExactly("anna", "eva", "bo");
  }

  @Test
  @DisplayName("20: an end with two of three documents names the third, from a week after the end")
  void aPlacementWithoutItsEnd() {
    var clinic =
        under("orebro", "2025-01-15")
            .placement("pl1", "2026-01-15", "2026-04-14")
            .event("avslutningssamtal", "2026-04-10", AT_PL1)
            .event("tjanstgoringsintyg", "2026-04-10", AT_PL1)
            .event("feedback_till_st", "2026-04-09", AT_PL1)
            .event("feedback_fran_st", "2026-04-09", AT_PL1);
    assertThat(clinic.signals(SignalKind.PLACEMENT_NO_END, "2026-04-21")).isEmpty();
    var signal = only(clinic.signals(SignalKind.PLACEMENT_NO_END, "2026-04-22"));
    assertThat(missing(signal)).containsExactly("sjalvvardering_st");
    assertThat(told(signal)).containsExactly("anna", "eva", "bo");
    var risk = only(clinic.signals(SignalKind.PLACEMENT_NO_END, "2026-05-15"));
    assertThat(risk.raised()).isEqualTo("2026-04-22");
    assertThat(risk.level()).isEqualTo(Level.RISK);
    assertThat(told(risk)).containsExactly("anna", "eva", "bo", "cia");
  }

  @Test
  @DisplayName("28: monthly talks are too far between two weeks after the last on-time day")
  void talksAreTooFarBetween() {
    var clinic =
        under("sas-boras", "2026-01-01")
            .event("handledarsamtal", "2026-01-31", "\"with\": \"bo\"", "\"minutes\": 60");
    assertThat(clinic.signals(SignalKind.TALK_OVERDUE, "2026-03-14")).isEmpty();
    var signal = only(clinic.signals(SignalKind.TALK_OVERDUE, "2026-03-15"));
    assertThat(signal.raised()).isEqualTo("2026-03-15");
    assertThat(told(signal)).containsExactly("anna", "bo");
    assertThat(only(clinic.signals(SignalKind.TALK_OVERDUE, "2026-03-31")).level())
        .isEqualTo(Level.NOTICE);
    var risk = only(clinic.signals(SignalKind.TALK_OVERDUE, "2026-04-01"));
    assertThat(risk.level()).isEqualTo(Level.RISK);
    assertThat(told(risk)).containsExactly("anna", "bo", "cia");
  }

  @Test
  @DisplayName("32: between two handledare the unit lacks one, and VC and SR are told")
  void aGapBetweenMainSupervisors() {
    var clinic =
        under("halland", "2026-02-01")
            .mainSupervisor("bo", "2026-02-01", "2026-05-15")
            .mainSupervisor("bea", "2026-06-01", null);
    assertThat(clinic.signals(SignalKind.NO_HH, "2026-05-15")).isEmpty();
    var signal = only(clinic.signals(SignalKind.NO_HH, "2026-05-31"));
    assertThat(signal.raised()).isEqualTo("2026-05-16");
    assertThat(signal.level()).isEqualTo(Level.UNIT);
    assertThat(signal.trainee()).isNull();
    assertThat(told(signal)).containsExactly("dag", "cia");
    assertThat(clinic.signals(SignalKind.NO_HH, "2026-06-01")).isEmpty();
    assertThat(clinic.signalled(SignalKind.NO_HH, "2026-05-01", "2026-06-30"))
        .containsExactly("2026-05-18 UNIT [dag, cia]", "2026-06-01 closed");
  }

  @Test
  @DisplayName(
      "33: an untrained handledare is told to HH, VC and SR, and is not about the ST-läkare")
  void anUntrainedMainSupervisor() {
    var signal =
        only(
            under("halland", "2026-02-01")
                .untrainedMainSupervisor()
                .signals(SignalKind.HH_UNQUALIFIED, "2026-03-01"));
    assertThat(signal.key().subject()).isEqualTo("bo");
    assertThat(signal.trainee()).isNull();
    assertThat(signal.level()).isEqualTo(Level.UNIT);
    assertThat(told(signal)).containsExactly("bo", "cia", "dag");
    assertThat(missing(signal)).containsExactly("SUPERVISOR_TRAINING");
  }

  @Test
  @DisplayName("37: a placement that was cancelled leaves no signal")
  void aCancelledPlacement() {
    assertThat(under("orebro", "2025-01-15").signals("2026-02-20"))
        .noneMatch(signal -> signal.placement() != null);
  }

  @Test
  @DisplayName("44: a late point of the unit's plan goes to those who own it and to SR")
  void aLatePointOfThePlan() {
    var clinic = under("sas-boras", "2025-01-01").untrainedMainSupervisor();
    assertThat(points(clinic, "2025-10-28")).isEmpty();
    var signal = only(points(clinic, "2025-10-29"));
    assertThat(signal.raised()).isEqualTo("2025-10-29");
    assertThat(told(signal)).containsExactly("bo", "cia");
    assertThat(signal.level()).isEqualTo(Level.NOTICE);
    assertThat(only(points(clinic, "2025-11-28")).level()).isEqualTo(Level.RISK);
    assertThat(points(clinic, "2026-01-01"))
        .extracting(Signal::raised)
        .containsExactly(LocalDate.of(2025, 10, 29), LocalDate.of(2026, 1, 1));
  }

  private static List<Signal> points(Clinic clinic, String on) {
    return clinic.signals(SignalKind.PLAN_ITEM_LATE, on).stream()
        .filter(signal -> signal.key().occurrence().startsWith("SAS-A1"))
        .toList();
  }

  private static Signal only(List<Signal> signals) {
    assertThat(signals).hasSize(1);
    return signals.getFirst();
  }

  private static List<String> told(Signal signal) {
    return signal.tell().stream().map(PersonId::value).toList();
  }

  private static List<String> missing(Signal signal) {
    return signal.facts().stream()
        .filter(SignalFact.Missing.class::isInstance)
        .map(fact -> ((SignalFact.Missing) fact).what())
        .toList();
  }
}

package se.stegvis.scheduler.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.profile.Thresholds;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenUnit;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.UnitId;

/** A risk goes on after seven days, a matter in somebody's hands is new again after thirty. */
class ClimbingTest {

  private static final LocalDate RAISED = day("2026-08-03");

  private final GivenUnit whole =
      Given.unit("onk").with(Role.SR, "cia").with(Role.VC, "dag").with(Role.OSR, "eva");

  @Test
  void fromTheHandledareToTheStudierektorTheChefAndTheOvergripandeOneAtATime() {
    var matter = told(SignalKind.TALK_OVERDUE, Level.RISK, "st", "bo");
    assertThat(next(matter, whole, 7)).isEmpty();
    assertThat(next(matter, whole, 8)).containsExactly("cia");
    assertThat(next(told(SignalKind.TALK_OVERDUE, Level.RISK, "bo", "cia"), whole, 8))
        .containsExactly("dag");
    assertThat(next(told(SignalKind.TALK_OVERDUE, Level.RISK, "cia", "dag"), whole, 8))
        .containsExactly("eva");
    assertThat(next(told(SignalKind.TALK_OVERDUE, Level.RISK, "dag", "eva"), whole, 8)).isEmpty();
  }

  @Test
  void whereNobodyIsStudierektorTheChefIsNext() {
    var matter = told(SignalKind.TALK_OVERDUE, Level.RISK, "bo");
    var unit = Given.unit("onk").with(Role.VC, "dag").with(Role.OSR, "eva");
    assertThat(next(matter, unit, 8)).containsExactly("dag");
    assertThat(next(matter, Given.unit("onk").with(Role.OSR, "eva"), 8)).containsExactly("eva");
    assertThat(next(matter, Given.unit("onk"), 8)).isEmpty();
  }

  @Test
  void whatAStudierektorWhoHasLeftWasToldIsToldToTheirSuccessor() {
    var matter = told(SignalKind.TALK_OVERDUE, Level.RISK, "bo", "cia");
    var unit = Given.unit("onk").with(Role.SR, "noa").with(Role.VC, "dag");
    assertThat(next(matter, unit, 8)).containsExactly("noa");
  }

  @Test
  void eachStepWaitsFromWhenTheLastWasTold() {
    var matter =
        told(SignalKind.TALK_OVERDUE, Level.RISK, "bo")
            .told(List.of(person("cia")), RAISED.plusDays(8));
    assertThat(next(matter, whole, 15)).isEmpty();
    assertThat(next(matter, whole, 16)).containsExactly("dag");
  }

  @Test
  void whatIsSaidInConfidenceStaysWithTheStudierektorWhoIsRemindedEveryWeek() {
    var matter = told(SignalKind.SUPERVISION, Level.RISK, "cia");
    assertThat(next(matter, whole, 60)).isEmpty();
    assertThat(reminds(matter, 7)).isEmpty();
    assertThat(reminds(matter, 8)).contains(RAISED.plusDays(8));
    assertThat(reminds(matter, 14)).contains(RAISED.plusDays(8));
    assertThat(reminds(matter, 15)).contains(RAISED.plusDays(15));
    assertThat(reminds(in(matter, new State.Taken(person("cia"), RAISED)), 15)).isEmpty();
  }

  @Test
  void aWorryAboutAPlacementIsRemindedOfUntilItIsAnswered() {
    var unanswered = told(signal(SignalKind.PLACEMENT_NOT_PASSED, "ulla"), "st", "ulla");
    assertThat(next(unanswered, whole, 60)).isEmpty();
    assertThat(reminds(unanswered, 8)).contains(RAISED.plusDays(8));
    var answered = told(signal(SignalKind.PLACEMENT_NOT_PASSED, "ulla", "bo"), "st", "ulla", "bo");
    assertThat(reminds(answered, 8)).isEmpty();
    assertThat(next(answered, whole, 8)).containsExactly("cia");
  }

  @Test
  void whatClimbsRemindsNobodyBesides() {
    assertThat(reminds(told(SignalKind.TALK_OVERDUE, Level.RISK, "bo"), 60)).isEmpty();
  }

  @Test
  void onlyARiskInNobodysHandsThatMayBeSpokenOfClimbs() {
    var taken = new State.Taken(person("bo"), RAISED);
    Stream.of(
            told(SignalKind.TALK_OVERDUE, Level.NOTICE, "bo"),
            told(SignalKind.NO_HH, Level.UNIT, "cia"),
            in(told(SignalKind.TALK_OVERDUE, Level.RISK, "bo"), taken),
            told(signal(SignalKind.TALK_OVERDUE, Level.RISK, true), "bo"))
        .forEach(matter -> assertThat(next(matter, whole, 60)).isEmpty());
  }

  @Test
  void isNewAgainAfterThirtyDaysInSomebodysHands() {
    assertReopens(new State.Taken(person("cia"), RAISED), false, 31);
    assertReopens(new State.PlanAsked(person("cia"), RAISED), false, 31);
    assertReopens(new State.Waiting(person("cia"), RAISED.plusDays(12)), true, 13);
  }

  @Test
  void aPlanThatRunsLetsItRest() {
    var asked = new State.PlanAsked(person("cia"), RAISED);
    assertThat(reopens(asked, true, 300)).isFalse();
  }

  @Test
  void whatIsNewOrOverIsNotReopened() {
    for (var state :
        List.of(
            new State.New(RAISED),
            new State.Ended(person("cia"), RAISED, Matter.Reason.PLANNED),
            new State.Closed(RAISED),
            new State.Outside(RAISED))) {
      assertThat(reopens(state, false, 300)).isFalse();
    }
  }

  private void assertReopens(State state, boolean isPlanned, int firstDay) {
    assertThat(reopens(state, isPlanned, firstDay - 1)).isFalse();
    assertThat(reopens(state, isPlanned, firstDay)).isTrue();
  }

  private boolean reopens(State state, boolean isPlanned, int daysLater) {
    return climbing(whole, daysLater)
        .reopens(in(told(SignalKind.TALK_OVERDUE, Level.RISK, "bo"), state), isPlanned);
  }

  private static List<String> next(Matter matter, GivenUnit unit, int daysLater) {
    return climbing(unit, daysLater).next(matter).stream().map(PersonId::value).toList();
  }

  private Optional<LocalDate> reminds(Matter matter, int daysLater) {
    return climbing(whole, daysLater).reminds(matter);
  }

  private static Climbing climbing(GivenUnit unit, int daysLater) {
    var record =
        Given.programme("p1").in(unit.under("halland")).withMainSupervisor("bo").toRecord();
    return new Climbing(Thresholds.PROPOSED, Around.of(record, RAISED.plusDays(daysLater)));
  }

  private static Matter in(Matter matter, State state) {
    return new Matter(matter.id(), matter.signal(), state, matter.told(), matter.views());
  }

  private static Matter told(SignalKind kind, Level level, String... people) {
    return told(signal(kind, level, false), people);
  }

  private static Matter told(Signal signal, String... people) {
    return Matter.of(signal, RAISED).told(Stream.of(people).map(PersonId::new).toList(), RAISED);
  }

  private static Signal signal(SignalKind kind, String... tell) {
    return signal(kind, Level.RISK, false, tell);
  }

  private static Signal signal(SignalKind kind, Level level, boolean muted) {
    return signal(kind, level, muted, muted ? new String[0] : new String[] {"bo"});
  }

  private static Signal signal(SignalKind kind, Level level, boolean muted, String... tell) {
    return new Signal(
        new SignalKey(kind, "p1", "1"),
        level,
        new UnitId("onk"),
        new ProgrammeId("p1"),
        person("st"),
        null,
        RAISED,
        null,
        muted,
        Lack.UNKNOWN,
        List.of(),
        new Backing("halland", "1", "ST-rutin", null, null, Threshold.Mark.PROPOSAL),
        Stream.of(tell).map(PersonId::new).toList());
  }
}

package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Looking.told;
import static se.stegvis.scheduler.training.GivenEvent.assessment;
import static se.stegvis.scheduler.training.GivenEvent.talk;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Regulation;

/** Too little time of supervision, and an end that will not be when it is planned. */
class TimeSignalsTest {

  @Test
  void lessThanHalfOfTheSupervisionThatIsWantedIsNoticed() {
    var talks =
        under("halland")
            .happened(talk("2026-03-01", 240))
            .happened(talk("2026-03-20", 120))
            .happened(talk("2026-04-20", 60));
    var looking = Looking.at(talks, SignalKind.TALK_VOLUME);
    // 240 minutes in eight weeks are half of an hour a week; from 26 April 1 March is out.
    looking.isSilentOn("2026-05-09");
    var signal = looking.on("2026-05-10");
    assertThat(signal.raised()).isEqualTo("2026-05-10");
    assertThat(told(signal)).containsExactly("st", "bo");
    assertThat(looking.on("2026-06-01").raised()).isEqualTo("2026-05-10");
    assertThat(signal.facts())
        .containsExactly(
            new SignalFact.Count(SignalFact.Name.MINUTES, 22),
            new SignalFact.Count(SignalFact.Name.MINUTES_WANTED, 60));
  }

  @Test
  void aFewDaysBetweenMonthlyTalksAreNone() {
    var monthly = under("jonkoping");
    for (var on : new String[] {"03-02", "04-01", "05-04", "06-01", "07-01"}) {
      monthly.happened(talk("2026-" + on, 60));
    }
    var looking = Looking.at(monthly, SignalKind.TALK_VOLUME);
    for (var day = LocalDate.of(2026, 4, 1); day.getMonthValue() < 8; day = day.plusDays(1)) {
      looking.isSilentOn(day.toString());
    }
  }

  @Test
  void halfTimeWantsHalfOfIt() {
    var half = under("halland").working(50, "2026-02-01").happened(talk("2026-04-01", 120));
    Looking.at(half, SignalKind.TALK_VOLUME).isSilentOn("2026-05-15");
  }

  @Test
  void aWorkingTimeThatMovesTheEndBeyondThePlanIsSeenFromItsFirstDay() {
    var slower =
        under("halland")
            .following(Regulation.SOSFS_2015_8)
            .plannedUntil("2031-01-31")
            .working(100, "2026-02-01")
            .working(80, "2027-02-01");
    var looking = Looking.at(slower, SignalKind.END_PROJECTION);
    looking.isSilentOn("2027-01-31");
    var signal = looking.on("2027-06-01");
    assertThat(signal.raised()).isEqualTo("2027-02-01");
    assertThat(told(signal)).containsExactly("st", "bo");
    assertThat(signal.facts())
        .contains(
            new SignalFact.Day(SignalFact.Name.PLANNED_END, LocalDate.of(2031, 1, 31)),
            new SignalFact.Day(SignalFact.Name.PROJECTED_END, LocalDate.of(2032, 1, 31)));
  }

  @Test
  void aPauseWithoutAnEndMovesItDayByDay() {
    var resting =
        under("halland")
            .following(Regulation.SOSFS_2015_8)
            .plannedUntil("2031-03-31")
            .pausedFrom("2027-02-01");
    var looking = Looking.at(resting, SignalKind.END_PROJECTION);
    looking.isSilentOn("2027-03-20");
    var signal = looking.on("2027-06-01");
    assertThat(signal.raised()).isBetween("2027-03-25", "2027-04-05");
    assertThat(signal.muted()).isTrue();
    assertThat(looking.on("2027-08-01").raised()).isEqualTo(signal.raised());
  }

  @Test
  void lateInStTooFewGoalsAreTouchedForTheTimeThatIsLeft() {
    var programme =
        under("halland")
            .following(Regulation.SOSFS_2015_8)
            .happened(assessment(Instrument.CBD, "2026-05-01", "bo").touching("a1", "c1"))
            .happened(assessment(Instrument.CBD, "2026-06-01", "bo").touching("c1", "b1"));
    var looking = Looking.at(programme, SignalKind.END_PROJECTION);
    looking.isSilentOn("2028-01-30");
    var signal = looking.on("2028-03-01");
    assertThat(signal.raised()).isEqualTo("2028-01-31");
    assertThat(signal.facts())
        .containsExactly(
            new SignalFact.Count(SignalFact.Name.GOALS_TOUCHED, 3),
            new SignalFact.Count(SignalFact.Name.GOALS, 25));
  }

  @Test
  void withoutAnyGoalRecordedNothingIsKnownOfThem() {
    Looking.at(under("halland"), SignalKind.END_PROJECTION).isSilentOn("2029-01-01");
  }

  private static GivenProgramme under(String profile) {
    return Given.programme("p1").under(profile).withMainSupervisor("bo");
  }
}

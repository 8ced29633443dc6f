package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Looking.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.UnitId;

/** What people say they are worried about reaches those it should, and only them. */
class ConcernSignalsTest {

  @Test
  @DisplayName("22: a worry about a placement stays between ST and H until a plan is needed")
  void aPlacementAtRiskIsForTheTwoUntilAPlanIsNeeded() {
    var raised = placement(Concern.State.RAISED).on("2026-03-02");
    assertThat(raised.level()).isEqualTo(Level.RISK);
    assertThat(raised.raised()).isEqualTo("2026-03-02");
    assertThat(told(raised)).containsExactly("st", "eva");
    var planned = placement(Concern.State.PLAN_NEEDED).on("2026-03-20");
    assertThat(planned.raised()).isEqualTo("2026-03-02");
    assertThat(told(planned)).containsExactly("st", "eva", "bo", "cia", "ulla");
    assertThat(planned.facts()).hasSize(1);
  }

  @Test
  void oneThatIsSettledOrTakenBackIsNone() {
    placement(Concern.State.SETTLED).isSilentOn("2026-03-20");
    placement(Concern.State.WITHDRAWN).isSilentOn("2026-03-20");
  }

  @Test
  void theGoalsOfStAreForTheTwoUntilAPlanIsNeeded() {
    var raised = goals(Concern.State.RAISED).on("2026-03-02");
    assertThat(told(raised)).containsExactly("st", "bo");
    assertThat(told(goals(Concern.State.PLAN_NEEDED).on("2026-03-02")))
        .containsExactly("st", "bo", "cia");
  }

  @Test
  void thatSupervisionDoesNotWorkGoesToTheDirectorOfStudiesAlone() {
    var signal = supervision(programme()).on("2026-03-02");
    assertThat(told(signal)).containsExactly("cia");
  }

  @Test
  void itNeverGoesToADirectorOfStudiesWhoIsTheMainSupervisorOrTheHead() {
    var own = Given.programme("p1").under("halland").withMainSupervisor("cia");
    assertThat(told(supervision(own).on("2026-03-02"))).isEmpty();
    var next =
        Given.programme("p1")
            .in(
                Given.unit("onk")
                    .under("halland")
                    .with(Role.SR, "cia")
                    .with(Role.VC, "dag")
                    .with(Role.OSR, "olle"))
            .withMainSupervisor("cia");
    assertThat(told(supervision(next).on("2026-03-02"))).containsExactly("olle");
    var headless =
        Given.programme("p1")
            .in(Given.unit("onk").under("halland").with(Role.VC, "dag"))
            .withMainSupervisor("bo");
    assertThat(told(supervision(headless).on("2026-03-02"))).isEmpty();
  }

  @Test
  void aLeaveDoesNotMuteWhatIsSaidInConfidence() {
    var signal =
        supervision(programme().pausedBetween("2026-02-20", "2026-04-01")).on("2026-03-02");
    assertThat(signal.muted()).isFalse();
    assertThat(told(signal)).containsExactly("cia");
  }

  private static GivenProgramme programme() {
    return Given.programme("p1")
        .under("orebro")
        .startingOn("2025-01-15")
        .withMainSupervisor("bo")
        .placed(
            new Placement(
                new PlacementId("pl1"),
                new UnitId("kir"),
                Given.days("2026-01-15", "2026-04-14"),
                100,
                Given.person("eva"),
                null))
        .movingTo(
            Given.unit("kir").under("orebro").with(Role.SR, "ulla").with(Role.VC, "viktor"),
            "2030-01-01");
  }

  private static Looking placement(Concern.State state) {
    return Looking.at(programme(), SignalKind.PLACEMENT_NOT_PASSED)
        .withConcerns(concern(Concern.Kind.PLACEMENT, "pl1", "eva", state));
  }

  private static Looking goals(Concern.State state) {
    return Looking.at(programme(), SignalKind.GOALS_AT_RISK)
        .withConcerns(concern(Concern.Kind.GOALS, null, "bo", state));
  }

  private static Looking supervision(GivenProgramme programme) {
    return Looking.at(programme, SignalKind.SUPERVISION)
        .withConcerns(concern(Concern.Kind.SUPERVISION, null, "st", Concern.State.RAISED));
  }

  private static Concern concern(
      Concern.Kind kind, @Nullable String placement, String by, Concern.State state) {
    return new Concern(
        ConcernId.random(),
        kind,
        new ProgrammeId("p1"),
        placement == null ? null : new PlacementId(placement),
        new PersonId(by),
        LocalDate.of(2026, 3, 2),
        Set.of(Area.PRACTICAL_SKILL),
        List.of("STc3"),
        state,
        null);
  }
}

package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Looking.PROFILES;
import static se.stegvis.scheduler.risk.Looking.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenUnit;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;

/** What a unit lacks says nothing about a person. */
class UnitSignalsTest {

  @Test
  @DisplayName("46: four and a half years after the last SPUR, the next is to be planned")
  void theNextReviewIsNear() {
    var unit = staffed().happened("spur.inspection", "2021-10-15");
    assertThat(of(SignalKind.SPUR_DUE, unit, "2026-04-15")).isEmpty();
    assertThat(of(SignalKind.SPUR_DUE, unit, "2026-12-01"))
        .singleElement()
        .satisfies(
            signal -> {
              assertThat(signal.raised()).isEqualTo("2026-04-16");
              assertThat(signal.level()).isEqualTo(Level.UNIT);
              assertThat(told(signal)).containsExactly("dag", "cia");
              assertThat(signal.lack()).isEqualTo(Lack.UNIT);
            });
    assertThat(
            of(SignalKind.SPUR_DUE, unit.happened("spur.inspection", "2026-09-01"), "2026-12-01"))
        .isEmpty();
  }

  @Test
  void aRoleThatARuleNamesIsHeldByNobody() {
    var leaving =
        Given.unit("onk")
            .under("halland")
            .with(Role.SR, "cia", "2020-01-01", "2026-08-31")
            .with(Role.VC, "dag");
    assertThat(vacant(leaving, "2026-08-31")).doesNotContain("SR");
    assertThat(of(SignalKind.ROLE_VACANT, leaving, "2026-10-01"))
        .filteredOn(signal -> signal.key().occurrence().equals("SR"))
        .singleElement()
        .satisfies(
            signal -> {
              assertThat(signal.raised()).isEqualTo("2026-09-01");
              assertThat(told(signal)).containsExactly("dag");
            });
  }

  @Test
  void aKlinikstudierektorIsEnough() {
    assertThat(
            vacant(
                Given.unit("onk").under("halland").with(Role.KSR, "cia").with(Role.VC, "dag"),
                "2026-10-01"))
        .doesNotContain("SR")
        .contains("OSR");
  }

  @Test
  void aRoleThatNoRuleNamesMayBeEmpty() {
    assertThat(
            vacant(
                Given.unit("onk").under("vastmanland").with(Role.SR, "cia").with(Role.VC, "dag"),
                "2026-10-01"))
        .isEmpty();
  }

  @Test
  void noHandledareIsTheUnitsLackAlsoWhereNoRuleSaysSo() {
    var signal =
        Looking.at(Given.programme("p1").under("vastmanland"), SignalKind.NO_HH).on("2026-03-01");
    assertThat(signal.raised()).isEqualTo("2026-02-02");
    assertThat(signal.trainee()).isNull();
    assertThat(signal.backing().rule()).isNull();
    assertThat(told(signal)).containsExactly("dag", "cia");
  }

  @Test
  void aPlacementWithoutAHandledareIsTheReceivingUnitsLack() {
    var signal =
        Looking.at(
                Given.programme("p1")
                    .under("orebro")
                    .withMainSupervisor("bo")
                    .placed("pl1", "kir", "2026-09-01", "2027-02-28")
                    .movingTo(Given.unit("kir").with(Role.SR, "ulla"), "2030-01-01"),
                SignalKind.PLACEMENT_NO_H)
            .on("2026-09-10");
    assertThat(signal.raised()).isEqualTo("2026-09-02");
    assertThat(signal.trainee()).isNull();
    assertThat(told(signal)).containsExactly("ulla", "bo", "cia");
  }

  @Test
  void somebodyWhoCannotBeReachedIsAMatterOfTheUnitAndNotToldToThemselves() {
    var programme = Given.programme("p1").under("halland").withMainSupervisor("bo");
    var signal =
        Looking.at(programme, SignalKind.UNREACHABLE)
            .withoutReaching(new PersonId("cia"), LocalDate.of(2026, 3, 3))
            .on("2026-03-10");
    assertThat(signal.lack()).isEqualTo(Lack.NOT_DELIVERED);
    assertThat(signal.raised()).isEqualTo("2026-03-03");
    assertThat(told(signal)).containsExactly("dag");
    Looking.at(programme, SignalKind.UNREACHABLE)
        .withoutReaching(new PersonId("stranger"), LocalDate.of(2026, 3, 3))
        .isSilentOn("2026-03-10");
  }

  @Test
  void aLeaveDoesNotMuteWhatTheUnitLacks() {
    var programme =
        Given.programme("p1").under("halland").pausedBetween("2026-02-20", "2026-04-01");
    assertThat(Looking.at(programme, SignalKind.NO_HH).on("2026-03-10").muted()).isFalse();
  }

  private static List<String> vacant(GivenUnit unit, String on) {
    return of(SignalKind.ROLE_VACANT, unit, on).stream()
        .map(signal -> signal.key().occurrence())
        .toList();
  }

  private static List<Signal> of(SignalKind kind, GivenUnit unit, String on) {
    return Given.programme("p1").in(unit).toRoster().unitRecords().toList().stream()
        .flatMap(record -> Signals.of(PROFILES, record, LocalDate.parse(on)).stream())
        .filter(signal -> signal.key().kind() == kind)
        .toList();
  }

  private static GivenUnit staffed() {
    return Given.unit("onk").under("halland").with(Role.SR, "cia").with(Role.VC, "dag");
  }
}

package se.stegvis.scheduler.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Demand.FollowUpDue;
import se.stegvis.scheduler.profile.Demand.Trigger;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;

class ProfileKindsTest {

  private static final Period MONTH = Period.ofMonths(1);

  static Stream<Arguments> kinds() {
    return Stream.of(
        arguments(
            "kind: once_after_start; within: P6M; bound: exclusive",
            new Demand.OnceAfterStart(Period.ofMonths(6), Bound.EXCLUSIVE)),
        arguments(
            "kind: once_after_start; within: P0D",
            new Demand.OnceAfterStart(Period.ZERO, Bound.INCLUSIVE)),
        arguments(
            "kind: recurring_from_last; anchor: iup.version; every: P1Y",
            new Demand.RecurringFromLast("iup.version", Period.ofYears(1), Bound.INCLUSIVE)),
        arguments(
            "kind: recurring_from_last", new Demand.RecurringFromLast(null, null, Bound.INCLUSIVE)),
        arguments(
            "kind: quota_per_period; min: 4; window: termin",
            new Demand.QuotaPerPeriod(4, Window.TERMIN)),
        arguments(
            "kind: volume_per_period; least: PT1H; most: PT2H; per: P7D; scaled_by_fte: true",
            new Demand.VolumePerPeriod(
                Duration.ofHours(1), Duration.ofHours(2), Period.ofWeeks(1), true)),
        arguments(
            "kind: placement_before_start; lead: P4W",
            new Demand.PlacementBeforeStart(Period.ofWeeks(4))),
        arguments(
            "kind: placement_start_window; within: P14D; bound: exclusive",
            new Demand.PlacementStartWindow(Period.ofDays(14), Bound.EXCLUSIVE)),
        arguments("kind: placement_midpoint", new Demand.PlacementMidpoint()),
        arguments("kind: placement_recurring; every: P1M", new Demand.PlacementRecurring(MONTH)),
        arguments("kind: placement_end", new Demand.PlacementEnd()),
        arguments(
            "kind: after_return_first_talk; within: P1M", new Demand.AfterReturnFirstTalk(MONTH)),
        arguments(
            "kind: standing_state; state: main_supervisor_assigned; within: P0D",
            new Demand.StandingState(Demand.State.MAIN_SUPERVISOR_ASSIGNED, Period.ZERO)),
        arguments(
            "kind: person_qualification; role: SR; needs: [DIRECTOR_TRAINING]",
            new Demand.PersonQualification(Role.SR, Set.of(Qualification.DIRECTOR_TRAINING))),
        arguments(
            "kind: constraint; check: main_supervisor_is_not_head_of_unit",
            new Demand.RoleConstraint(Demand.Check.MAIN_SUPERVISOR_IS_NOT_HEAD_OF_UNIT)),
        arguments(
            "kind: document_content; document: upstartssamtal; items: [mal, forvantningar]",
            new Demand.DocumentContent("upstartssamtal", List.of("mal", "forvantningar"))),
        arguments(
            "kind: event_followup; on: {happened: specialistkollegium, outcomes: [risk]};"
                + " due: {next_talk_within: P1M}",
            new Demand.EventFollowup(
                new Trigger.Happened("specialistkollegium", Set.of("risk")),
                new FollowUpDue.NextTalk(MONTH))),
        arguments(
            "kind: event_followup; on: {happened: iup.version}; due: {with: TST-01}",
            new Demand.EventFollowup(
                new Trigger.Happened("iup.version", Set.of()),
                new FollowUpDue.With(new RuleId("TST-01")))),
        arguments(
            "kind: event_followup; on: {missed: TST-02}; due: {within: P7D}",
            new Demand.EventFollowup(
                new Trigger.Missed(new RuleId("TST-02")),
                new FollowUpDue.Within(Period.ofDays(7)))),
        arguments(
            "kind: event_followup; on: {happened: msf.started}; due: unstated",
            new Demand.EventFollowup(
                new Trigger.Happened("msf.started", Set.of()), new FollowUpDue.Unstated())),
        arguments("kind: unit_recurring; every: P5Y", new Demand.UnitRecurring(Period.ofYears(5))),
        arguments("kind: unit_once; within: P2Y", new Demand.UnitOnce(Period.ofYears(2))),
        arguments("kind: unit_standing", new Demand.UnitStanding(null)),
        arguments("kind: end_of_st; opens_before: P1Y", new Demand.EndOfSt(Period.ofYears(1))),
        arguments("kind: end_of_st; measure: service_time", new Demand.ServiceTime()),
        arguments(
            "kind: action_item; due: 2025-10-28; follow_up: 2025-12; follow_up_by: [SR]",
            new Demand.ActionItem(
                LocalDate.of(2025, 10, 28),
                new DateSpan(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31)),
                List.of(Recipient.SR))),
        arguments(
            "kind: risk_step; step: 2; move: tell; acts: [HH]; tells: [SR];"
                + " waits: {value: P7D, mark: proposal}",
            new Demand.RiskStep(
                2,
                Move.TELL,
                List.of(Recipient.HH),
                List.of(Recipient.SR),
                Threshold.proposed(Period.ofDays(7)))),
        arguments(
            "kind: risk_step; move: support; acts: [HH]",
            new Demand.RiskStep(null, Move.SUPPORT, List.of(Recipient.HH), List.of(), null)),
        arguments("kind: programme", new Demand.ScheduledProgramme()),
        arguments("kind: role_duty", new Demand.RoleDuty()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsWhatEachKindDemands(String kind, Demand demand) {
    var rule = ProfileText.rule("TST-03", kind.split("; "));

    var read = new ProfileReader().read(ProfileText.file(FIRST, QUOTA, rule));

    assertThat(read).isInstanceOf(ReadProfiles.Read.class);
    assertThat(((ReadProfiles.Read) read).profiles().all().getFirst().rules().getLast().demand())
        .isEqualTo(demand);
  }

  private static final String FIRST = ProfileText.rule("TST-01", "kind: once_after_start");
  private static final String QUOTA =
      ProfileText.rule("TST-02", "kind: quota_per_period", "min: 1", "window: st_year");

  @Test
  void readsConditionsOnEvidenceAndOnApplying() {
    var rule =
        ProfileText.rule(
                "TST-01",
                "kind: placement_end",
                "applies:",
                "  regulation: SOSFS 2015:8",
                "  placement_longer_than: P4W",
                "  service: placement")
            .replace(
                "evidence: iup.version",
                "evidence: {any_of: [b, a], documents: [c], instruments: [CBD], signed_by: [ST],"
                    + " approved_by: [VC], with: HH, topics: [t]}");

    var read = only(rule);

    assertThat(read.applies())
        .isEqualTo(
            new Applies(Regulation.SOSFS_2015_8, Period.ofWeeks(4), Applies.Whereabouts.PLACEMENT));
    assertThat(read.evidence())
        .isEqualTo(
            new Evidence(
                Set.of("a", "b"),
                Set.of("c"),
                Set.of(Instrument.CBD),
                Set.of(Role.ST),
                Set.of(Role.VC),
                Role.HH,
                Set.of("t")));
    assertThat(read.evidence().anyOf()).as("the first is the one to record").startsWith("b");
  }

  @Test
  void readsWhetherAndWhyARuleSpeaks() {
    assertThat(only(ProfileText.rule("TST-01", "kind: placement_end")).mode())
        .isEqualTo(new Rule.Mode.Active());
    assertThat(only(ProfileText.rule("TST-01", "kind: placement_end", "optional: true")).mode())
        .isEqualTo(new Rule.Mode.Optional());
    assertThat(only(ProfileText.rule("TST-01", "kind: placement_end", "quiet: Därför")).mode())
        .isEqualTo(new Rule.Mode.Quiet("Därför"));
    assertThat(only(ProfileText.rule("TST-01", "kind: placement_end", "information: Så")).mode())
        .isEqualTo(new Rule.Mode.Information("Så"));
  }

  @Test
  void readsHowARuleRemindsInItsOwnWay() {
    var read =
        only(
            ProfileText.rule(
                "TST-01",
                "kind: end_of_st",
                "lead_times: [P1Y, P6M]",
                "overdue_repeat: P1M",
                "number: default"));

    assertThat(read.leadTimes()).containsExactly(Period.ofYears(1), Period.ofMonths(6));
    assertThat(read.overdueRepeat()).isEqualTo(MONTH);
    assertThat(read.productDefault()).isTrue();
  }

  private static Rule only(String rule) {
    var read = new ProfileReader().read(ProfileText.file(rule));
    assertThat(read).isInstanceOf(ReadProfiles.Read.class);
    return ((ReadProfiles.Read) read).profiles().all().getFirst().rules().getFirst();
  }
}

package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Looking.told;
import static se.stegvis.scheduler.training.Given.day;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.ProgrammeId;

/** An active plan whose items slip, or that nobody is going to follow up. */
class PlanSignalsTest {

  @Test
  void anItemPastItsDayIsNoticedByItsOwnerAndTheDirectorOfStudies() {
    var late = late(item("bo", "2026-05-10", "2026-06-10", null, null));
    late.isSilentOn("2026-05-10");
    var signal = late.on("2026-05-11");
    assertThat(signal.raised()).isEqualTo("2026-05-11");
    assertThat(signal.level()).isEqualTo(Level.NOTICE);
    assertThat(told(signal)).containsExactly("bo", "cia");
    assertThat(late.on("2026-06-09").level()).isEqualTo(Level.NOTICE);
    assertThat(late.on("2026-06-10").level()).isEqualTo(Level.RISK);
    assertThat(signal.backing().rule()).isEqualTo(new RuleId("HAL-R7"));
  }

  @Test
  void oneThatIsDoneIsLateOnlyWhenItsFollowUpIs() {
    var done = late(item("bo", "2026-05-10", "2026-06-10", "2026-05-12", null));
    done.isSilentOn("2026-06-10");
    assertThat(done.on("2026-06-11").raised()).isEqualTo("2026-06-11");
    late(item("bo", "2026-05-10", "2026-06-10", "2026-05-12", "2026-06-10"))
        .isSilentOn("2026-07-10");
  }

  @Test
  void anOwnerWithoutARoleIsNotTold() {
    assertThat(told(late(item("once", "2026-05-10", "2026-06-10", null, null)).on("2026-05-11")))
        .containsExactly("cia");
  }

  @Test
  void aPlanThatIsNotActiveHasNoLateItems() {
    Looking.at(programme(), SignalKind.PLAN_ITEM_LATE)
        .withPlans(
            plan(ActionPlan.State.DRAFT, item("bo", "2026-05-10", null, null, null)),
            plan(ActionPlan.State.CLOSED, item("bo", "2026-05-10", null, null, null)))
        .isSilentOn("2026-07-01");
  }

  @Test
  void anActivePlanMustHaveItsNextFollowUp() {
    var none = unfollowed(item("bo", "2026-05-10", null, null, null));
    var signal = none.on("2026-04-02");
    assertThat(signal.raised()).isEqualTo("2026-04-02");
    assertThat(signal.level()).isEqualTo(Level.RISK);
    assertThat(told(signal)).containsExactly("bo", "cia");
    assertThat(signal.backing().rule()).isEqualTo(new RuleId("HAL-R6"));
    unfollowed(item("bo", "2026-05-10", "2026-06-10", null, null)).isSilentOn("2026-04-02");
  }

  @Test
  void whenTheLastFollowUpHasBeenAnotherMustBeSet() {
    assertThat(
            unfollowed(item("bo", "2026-05-10", "2026-06-10", "2026-05-09", "2026-06-09"))
                .on("2026-06-20")
                .raised())
        .isEqualTo("2026-06-10");
  }

  @Test
  void theDayOfAFollowUpIsThereToSetTheNextOrToCloseThePlan() {
    unfollowed(item("bo", "2026-05-10", "2026-06-10", "2026-05-09", "2026-06-09"))
        .isSilentOn("2026-06-09");
  }

  private static Looking late(PlanItem item) {
    return Looking.at(programme(), SignalKind.PLAN_ITEM_LATE)
        .withPlans(plan(ActionPlan.State.ACTIVE, item));
  }

  private static Looking unfollowed(PlanItem item) {
    return Looking.at(programme(), SignalKind.PLAN_NO_FOLLOWUP)
        .withPlans(plan(ActionPlan.State.ACTIVE, item));
  }

  private static GivenProgramme programme() {
    return Given.programme("p1").under("halland").withMainSupervisor("bo");
  }

  private static ActionPlan plan(ActionPlan.State state, PlanItem... items) {
    return new ActionPlan(
        PlanId.random(),
        new ProgrammeId("p1"),
        Given.person("st"),
        null,
        null,
        Given.person("bo"),
        day("2026-04-01"),
        Set.of(),
        Set.of(),
        List.of(items),
        null,
        List.of(),
        List.of(),
        state);
  }

  private static PlanItem item(
      String owner,
      String due,
      @Nullable String followUp,
      @Nullable String doneOn,
      @Nullable String followedUpOn) {
    return new PlanItem(
        1,
        "own",
        "Mer tid på mottagningen",
        Given.person(owner),
        day(due),
        followUp == null ? null : day(followUp),
        Given.person("bo"),
        doneOn == null ? null : day(doneOn),
        followedUpOn == null ? null : day(followedUpOn));
  }
}

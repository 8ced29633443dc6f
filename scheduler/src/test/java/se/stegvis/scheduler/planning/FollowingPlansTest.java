package se.stegvis.scheduler.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.GivenPlan;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.plan.Outcome;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.PlanStep.What;
import se.stegvis.scheduler.training.PersonId;

/** anna's running plan: what bo's follow-ups lead to, as each region has it. */
class FollowingPlansTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

  private final InMemoryActionPlans plans = new InMemoryActionPlans();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final ActionPlan plan = GivenPlan.active(GivenPlan.draft());

  FollowingPlansTest() {
    plans.add(plan, PlanStep.of(What.BEGUN, BO, Instant.EPOCH));
  }

  @Test
  void drawsTheStudierektorInByRuleInHallandWhenThePlanIsBlocked() {
    followUp("halland", Outcome.BLOCKED_EXTERNAL);
    followUp("halland", Outcome.BLOCKED_EXTERNAL);
    assertThat(told()).containsExactly(CIA);
    assertThat(steps()).containsExactly(What.BEGUN, What.FOLLOWED_UP, What.TOLD);
  }

  @Test
  void offersToDrawTheStudierektorInInVastmanlandAndOnceOnly() {
    followUp("vastmanland", Outcome.BLOCKED_EXTERNAL);
    assertThat(told()).isEmpty();
    var desk = GivenDesk.under("vastmanland", plans, outbox);
    new BeginningPlans(desk).tellOffered(press(ANNA));
    assertThat(told()).isEmpty();
    new BeginningPlans(desk).tellOffered(press(BO));
    new BeginningPlans(desk).tellOffered(press(BO));
    assertThat(told()).containsExactly(CIA);
    assertThat(steps()).containsOnlyOnce(What.FOLLOWED_UP).filteredOn(What.TOLD::equals).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"IMPROVED", "PARTLY"})
  void tellsNobodyOfWhatHelps(Outcome outcome) {
    followUp("halland", outcome);
    assertThat(told()).isEmpty();
    assertThat(steps()).doesNotContain(What.TOLD);
  }

  private void followUp(String profile, Outcome outcome) {
    new FollowingPlans(GivenDesk.under(profile, plans, outbox))
        .followUp(press(BO), 1, outcome, null);
  }

  private PlanPress press(PersonId who) {
    return new PlanPress(who, plan.id(), null, TODAY, TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private List<What> steps() {
    return plans.steps(plan.id()).stream().map(PlanStep::what).toList();
  }

  private List<PersonId> told() {
    return outbox.all().stream()
        .filter(
            message ->
                message.content() instanceof Content.OfPlan about
                    && about.news() == PlanNews.HALTED)
        .map(message -> message.to())
        .toList();
  }
}

package se.stegvis.scheduler.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.GivenPlan;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.PlanTurn;

/** anna's item is due on Friday 20 March 2026, and bo follows it up on Wednesday 1 April. */
class RemindingOfPlansTest {

  private final InMemoryActionPlans plans = new InMemoryActionPlans();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final RemindingOfPlans reminding = new RemindingOfPlans(plans, outbox, new WorkingDays());
  private ActionPlan plan = GivenPlan.active(GivenPlan.draft());

  @BeforeEach
  void keep() {
    plans.add(plan, PlanStep.of(PlanStep.What.BEGUN, BO, Instant.EPOCH));
  }

  @Test
  void remindsTwoWeeksAndThreeDaysBeforeAndOnceWhenLate() {
    play("2026-03-02", "2026-04-30");
    assertThat(said("anna"))
        .containsExactly("ITEM_DUE 2026-03-06", "ITEM_DUE 2026-03-17", "ITEM_LATE 2026-03-23");
    assertThat(said("bo"))
        .containsExactly(
            "FOLLOW_UP_DUE 2026-03-18", "FOLLOW_UP_DUE 2026-03-27", "FOLLOW_UP_LATE 2026-04-02");
  }

  @Test
  void saysNothingNewOnTheSameDay() {
    reminding.on(LocalDate.parse("2026-03-17"));
    reminding.on(LocalDate.parse("2026-03-17"));
    assertThat(said("anna")).hasSize(1);
  }

  @Test
  void saysNothingOnAFreeDayAndCatchesUpAfterIt() {
    reminding.on(LocalDate.parse("2026-03-21"));
    reminding.on(LocalDate.parse("2026-03-22"));
    assertThat(said("anna")).isEmpty();
    reminding.on(LocalDate.parse("2026-03-24"));
    assertThat(said("anna")).containsExactly("ITEM_LATE 2026-03-23");
  }

  @Test
  void saysNothingOfWhatIsDone() {
    plan = GivenPlan.done(new PlanTurn(plan, ANNA, LocalDate.parse("2026-03-10")).done(1));
    plans.keep(plan, PlanStep.of(PlanStep.What.ITEM_DONE, ANNA, Instant.EPOCH, 1));
    play("2026-03-11", "2026-03-31");
    assertThat(said("anna")).isEmpty();
  }

  @Test
  void losesNeitherOfTwoPlansOnTheSameMorning() {
    var other = GivenPlan.active(GivenPlan.anothers());
    plans.add(other, PlanStep.of(PlanStep.What.BEGUN, BO, Instant.EPOCH));
    play("2026-03-17", "2026-03-20");
    assertThat(plansTold("anna")).containsExactlyInAnyOrder(plan.id(), other.id());
  }

  @Test
  void losesNeitherOfTwoNewsOfAPlanOnTheSameMorning() {
    var bos = PlanItem.of(2, "sit_in", "", BO, GivenPlan.DUE, GivenPlan.FOLLOW_UP, ANNA);
    plan = GivenPlan.done(new PlanTurn(plan, BO, LocalDate.parse("2026-03-10")).put(bos));
    plans.keep(plan, PlanStep.of(PlanStep.What.ITEM_PUT, BO, Instant.EPOCH, 2));
    reminding.on(LocalDate.parse("2026-03-27"));
    assertThat(said("bo"))
        .containsExactlyInAnyOrder("FOLLOW_UP_DUE 2026-03-27", "ITEM_LATE 2026-03-23");
  }

  private void play(String from, String until) {
    LocalDate.parse(from).datesUntil(LocalDate.parse(until)).forEach(reminding::on);
  }

  private List<PlanId> plansTold(String person) {
    return outbox.all().stream()
        .filter(message -> message.to().value().equals(person))
        .map(message -> ((Content.OfPlan) message.content()).plan())
        .toList();
  }

  private List<String> said(String person) {
    return outbox.all().stream()
        .filter(message -> message.to().value().equals(person))
        .map(message -> (Content.OfPlan) message.content())
        .map(about -> about.news() + " " + about.day())
        .toList();
  }
}

package se.stegvis.scheduler.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.plan.GivenPlan.BEGUN;
import static se.stegvis.scheduler.plan.GivenPlan.active;
import static se.stegvis.scheduler.plan.GivenPlan.anothers;
import static se.stegvis.scheduler.plan.GivenPlan.done;
import static se.stegvis.scheduler.plan.GivenPlan.draft;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.P2;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.plan.PlanStep.What;

/** What every keeper of action plans does. It begins empty; the sample roster exists. */
public abstract class ActionPlansContract {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final PlanStep FIRST = PlanStep.of(What.BEGUN, BO, NOW);

  protected abstract ActionPlans plans();

  @Test
  void aPlanIsFoundAsItWasAdded() {
    var plan = draft();
    assertThat(plans().add(plan, FIRST)).isTrue();
    assertThat(plans().find(plan.id())).hasValue(plan);
    assertThat(plans().hold(plan.id())).hasValue(plan);
    assertThat(plans().steps(plan.id())).containsExactly(FIRST);
    assertThat(plans().find(PlanId.random())).isEmpty();
  }

  @Test
  void aPlanIsAddedOnce() {
    var plan = draft();
    plans().add(plan, FIRST);
    assertThat(plans().add(active(plan), PlanStep.of(What.BEGUN, CIA, NOW))).isFalse();
    assertThat(plans().find(plan.id())).hasValue(plan);
    assertThat(plans().steps(plan.id())).containsExactly(FIRST);
  }

  @Test
  void oneOpenPlanAboutTheSameIsThereAtATime() {
    var first = active(draft());
    plans().add(first, FIRST);
    var second = draft();
    assertThat(plans().add(second, FIRST)).isFalse();
    assertThat(plans().find(second.id())).isEmpty();
    var over =
        done(
            new PlanTurn(
                    done(
                        new PlanTurn(first, BO, BEGUN).followUp(1, Outcome.BLOCKED_EXTERNAL, null)),
                    BO,
                    BEGUN)
                .close());
    plans().keep(over, PlanStep.of(What.CLOSED, BO, NOW));
    assertThat(plans().add(second, FIRST)).isTrue();
  }

  @Test
  void aPlanIsKeptWithAllThatHasHappenedToIt() {
    var plan = draft();
    plans().add(plan, FIRST);
    var running = active(plan);
    var signed = PlanStep.of(What.SIGNED, ANNA, NOW.plusSeconds(1));
    plans().keep(running, signed);
    assertThat(plans().find(plan.id())).hasValue(running);
    var followed =
        done(new PlanTurn(running, BO, BEGUN.plusDays(30)).followUp(1, Outcome.PARTLY, null));
    var seen = new PlanStep(What.FOLLOWED_UP, BO, NOW.plusSeconds(2), 1, Outcome.PARTLY);
    plans().keep(followed, seen);
    assertThat(plans().find(plan.id())).hasValue(followed);
    assertThat(plans().steps(plan.id())).containsExactly(FIRST, signed, seen);
  }

  @Test
  void aSecondaryPlanIsKeptWithThePlanThatItFollows() {
    var first = active(draft());
    plans().add(first, FIRST);
    var seen =
        done(new PlanTurn(first, BO, BEGUN.plusDays(30)).followUp(1, Outcome.NOT_IMPROVED, null));
    var carried =
        (PlanMove.CarriedOn) new PlanTurn(seen, CIA, BEGUN.plusDays(31)).carryOn(PlanId.random());
    plans().keep(carried.old(), PlanStep.of(What.CARRIED_ON, CIA, NOW));
    plans().add(carried.secondary(), PlanStep.of(What.BEGUN, CIA, NOW));
    assertThat(plans().of(List.of(P1, P2))).containsExactly(carried.old(), carried.secondary());
    assertThat(plans().of(List.of(P2))).isEmpty();
  }

  @Test
  void thoseThatRunAreFoundByWhoseItemsTheyHave() {
    var draft = anothers();
    var running = active(draft());
    plans().add(draft, FIRST);
    plans().add(running, FIRST);
    assertThat(plans().active()).containsExactly(running);
    assertThat(plans().activeWithItemsOf(ANNA)).containsExactly(running);
    assertThat(plans().activeWithItemsOf(BO)).containsExactly(running);
    assertThat(plans().activeWithItemsOf(CIA)).isEmpty();
  }
}

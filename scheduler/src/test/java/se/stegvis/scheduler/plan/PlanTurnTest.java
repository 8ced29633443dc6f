package se.stegvis.scheduler.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stegvis.scheduler.plan.GivenPlan.BEGUN;
import static se.stegvis.scheduler.plan.GivenPlan.BOTH;
import static se.stegvis.scheduler.plan.GivenPlan.DUE;
import static se.stegvis.scheduler.plan.GivenPlan.FOLLOW_UP;
import static se.stegvis.scheduler.plan.GivenPlan.active;
import static se.stegvis.scheduler.plan.GivenPlan.done;
import static se.stegvis.scheduler.plan.GivenPlan.draft;
import static se.stegvis.scheduler.plan.GivenPlan.empty;
import static se.stegvis.scheduler.plan.GivenPlan.item;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan.Change;
import se.stegvis.scheduler.plan.ActionPlan.State;
import se.stegvis.scheduler.training.PersonId;

class PlanTurnTest {

  @Nested
  class ADraft {

    @Test
    void lacksEverythingToBeginWith() {
      assertThat(empty().lacks())
          .containsExactly(new Lack.Areas(), new Lack.Changes(), new Lack.Items());
    }

    @Test
    void staysOneWithoutADayOfFollowUpAndSaysForWhichItem() {
      var unfollowed = done(turn(draft()).put(PlanItem.of(2, "own", "Läsa", ANNA, DUE, null, BO)));

      assertThat(turn(unfollowed).sign(Signer.TRAINEE, BOTH))
          .isEqualTo(new PlanMove.Lacking(List.of(new Lack.FollowUp(2))));
    }

    @Test
    void staysOneUntilSomebodyFollowsUp() {
      var alone = done(turn(draft()).put(PlanItem.of(1, "sit_in", "", ANNA, DUE, FOLLOW_UP, null)));

      assertThat(turn(alone).sign(Signer.TRAINEE, BOTH))
          .isEqualTo(new PlanMove.Lacking(List.of(new Lack.FollowUp(1))));
    }

    @Test
    void runsOnceAllHaveSignedIt() {
      var once = done(turn(draft()).sign(Signer.SUPERVISOR, BOTH));
      assertThat(once.state()).isEqualTo(State.DRAFT);
      assertThat(turn(once).sign(Signer.SUPERVISOR, BOTH)).isEqualTo(new PlanMove.Already());
      var all = Set.of(Signer.TRAINEE, Signer.SUPERVISOR, Signer.HEAD);
      var twice = done(turn(once).sign(Signer.TRAINEE, all));
      assertThat(twice.state()).isEqualTo(State.DRAFT);
      assertThat(done(turn(twice).sign(Signer.HEAD, all)).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void losesItsSignaturesWhenItChanges() {
      var signed = done(turn(draft()).sign(Signer.SUPERVISOR, BOTH));
      assertThat(done(turn(signed).put(item(2))).signatures()).isEmpty();
      assertThat(done(turn(signed).remove(1)).signatures()).isEmpty();
      assertThat(
              done(turn(signed).about(Set.of(Area.COOPERATION), Set.of(Change.PROGRAMME)))
                  .signatures())
          .isEmpty();
    }

    @Test
    void keepsItsSignaturesWhenTheTraineeGivesTheirView() {
      var signed = done(turn(draft()).sign(Signer.SUPERVISOR, BOTH));
      var viewed = done(turn(signed).view("Jag vill ha fler samtal."));
      assertThat(viewed.signatures()).hasSize(1);
      assertThat(viewed.view()).isEqualTo(new ActionPlan.View(BEGUN, "Jag vill ha fler samtal."));
    }

    @Test
    void isAnotherEditionWhenWhatIsSignedChangesAndNotElse() {
      var signed = done(turn(draft()).sign(Signer.SUPERVISOR, BOTH));
      assertThat(signed.edition()).isEqualTo(draft().edition());
      assertThat(done(turn(signed).view("Min syn.")).edition()).isEqualTo(signed.edition());
      assertThat(done(turn(signed).put(item(2))).edition()).isNotEqualTo(signed.edition());
      assertThat(done(turn(signed).about(signed.areas(), Set.of(Change.PROGRAMME))).edition())
          .isNotEqualTo(signed.edition());
    }

    @Test
    void isNeitherFollowedUpNorClosed() {
      var notNow = new PlanMove.NotNow(State.DRAFT);
      assertThat(turn(draft()).followUp(1, Outcome.IMPROVED, null)).isEqualTo(notNow);
      assertThat(turn(draft()).done(1)).isEqualTo(notNow);
      assertThat(turn(draft()).close()).isEqualTo(notNow);
      assertThat(turn(draft()).carryOn(PlanId.random())).isEqualTo(notNow);
    }
  }

  @Nested
  class AnItem {

    @Test
    void isNotFollowedUpBeforeThePlanBegins() {
      assertThat(put(DUE, BEGUN.minusDays(1), BO))
          .isEqualTo(faulty(PlanItem.Field.FOLLOW_UP, PlanItem.Fault.BEFORE_START));
    }

    @Test
    void isNotDueBeforeThePlanBegins() {
      assertThat(put(BEGUN.minusDays(1), FOLLOW_UP, BO))
          .isEqualTo(faulty(PlanItem.Field.DUE, PlanItem.Fault.BEFORE_START));
    }

    @Test
    void isNotYearsAway() {
      assertThat(put(BEGUN.plusYears(30), FOLLOW_UP, BO))
          .isEqualTo(faulty(PlanItem.Field.DUE, PlanItem.Fault.TOO_FAR));
    }

    @Test
    void ofOnesOwnHasWords() {
      assertThat(turn(draft()).put(PlanItem.of(2, PlanItem.OWN, " ", ANNA, DUE, FOLLOW_UP, BO)))
          .isEqualTo(faulty(PlanItem.Field.WORDS, PlanItem.Fault.MISSING));
    }

    @Test
    void ofARunningPlanKeepsItsFollowUp() {
      var running = turn(active(draft()));
      assertThat(running.put(PlanItem.of(1, "sit_in", "", ANNA, DUE, null, BO)))
          .isEqualTo(faulty(PlanItem.Field.FOLLOW_UP, PlanItem.Fault.MISSING));
      assertThat(running.put(PlanItem.of(2, "sit_in", "", ANNA, DUE, FOLLOW_UP, null)))
          .isEqualTo(faulty(PlanItem.Field.FOLLOW_UP_BY, PlanItem.Fault.MISSING));
      assertThat(done(running.put(item(2))).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void isSaidOnceToBeDone() {
      var once = done(turn(active(draft())).done(1));
      assertThat(once.item(1).orElseThrow().doneOn()).isEqualTo(BEGUN);
      assertThat(turn(once).done(1)).isEqualTo(new PlanMove.Already());
      assertThat(turn(once).done(7)).isEqualTo(new PlanMove.NoSuchItem());
    }

    @Test
    void isFollowedUpAgainOnItsNextDay() {
      var partly = done(turn(active(draft())).followUp(1, Outcome.PARTLY, FOLLOW_UP.plusDays(30)));
      var item = partly.item(1).orElseThrow();
      assertThat(item.followUp()).isEqualTo(FOLLOW_UP.plusDays(30));
      assertThat(item.followedUpOn()).isNull();
      var over = done(turn(partly).followUp(1, Outcome.IMPROVED, null));
      assertThat(over.item(1).orElseThrow().followedUpOn()).isEqualTo(BEGUN);
      assertThat(over.outcome()).contains(Outcome.IMPROVED);
    }

    @Test
    void isNotFollowedUpNextTimeTodayOrBefore() {
      assertThat(turn(active(draft())).followUp(1, Outcome.PARTLY, BEGUN))
          .isInstanceOf(PlanMove.Faulty.class);
    }

    @Test
    void thatTwoAddAtOnceIsTwoItems() {
      var bos = done(turn(draft()).add(PlanItem.of(2, "own", "Läsa", BO, DUE, FOLLOW_UP, BO)));
      var both = done(turn(bos).add(PlanItem.of(2, "own", "Öva", ANNA, DUE, FOLLOW_UP, BO)));
      assertThat(both.items())
          .extracting(PlanItem::number, PlanItem::words)
          .containsExactly(tuple(1, ""), tuple(2, "Läsa"), tuple(3, "Öva"));
    }

    @Test
    void thatIsAddedTwiceIsOneItem() {
      var once = PlanItem.of(2, "own", "Läsa", BO, DUE, FOLLOW_UP, BO);
      assertThat(turn(done(turn(draft()).add(once))).add(once)).isEqualTo(new PlanMove.Already());
    }

    @Test
    void isNotAddedToAPlanThatIsFull() {
      var plan = draft();
      for (int number = 2; number <= PlanTurn.MOST_ITEMS; number++) {
        plan = done(turn(plan).add(PlanItem.of(1, "own", "Nr " + number, BO, DUE, null, null)));
      }
      assertThat(turn(plan).add(item(1).numbered(99))).isEqualTo(new PlanMove.Already());
      assertThat(turn(plan).add(PlanItem.of(1, "own", "En till", BO, DUE, null, null)))
          .isEqualTo(new PlanMove.Full(12));
    }

    @Test
    void getsItsNextFollowUpAlsoAfterThatOutcomeWasSaidToday() {
      var seen = done(turn(active(draft())).followUp(1, Outcome.PARTLY, null));
      assertThat(turn(seen).followUp(1, Outcome.PARTLY, null)).isEqualTo(new PlanMove.Already());
      var again = done(turn(seen).followUp(1, Outcome.PARTLY, FOLLOW_UP));
      assertThat(again.followUps()).hasSize(1);
      assertThat(again.item(1).orElseThrow().followUp()).isEqualTo(FOLLOW_UP);
      assertThat(again.item(1).orElseThrow().followedUpOn()).isNull();
    }

    private PlanMove put(LocalDate due, LocalDate followUp, PersonId by) {
      return turn(draft()).put(PlanItem.of(2, "sit_in", "", ANNA, due, followUp, by));
    }
  }

  @Nested
  class ARunningPlan {

    @Test
    void isNotClosedWithOpenItemsAndNamesThem() {
      var two = done(turn(active(draft())).put(item(2)));
      var one = done(turn(done(turn(two).done(1))).followUp(1, Outcome.IMPROVED, null));
      assertThat(turn(one).close())
          .isInstanceOfSatisfying(
              PlanMove.OpenItems.class,
              open -> assertThat(open.items()).extracting(PlanItem::number).containsExactly(2));
    }

    @Test
    void isClosedWhenAllIsDoneAndFollowedUp() {
      var followed =
          done(turn(done(turn(active(draft())).done(1))).followUp(1, Outcome.IMPROVED, null));
      assertThat(done(turn(followed).close()).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void isClosedWhenWhatIsNotDoneWasBlockedFromOutside() {
      var blocked = done(turn(active(draft())).followUp(1, Outcome.BLOCKED_EXTERNAL, null));
      assertThat(done(turn(blocked).close()).state()).isEqualTo(State.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(
        value = Outcome.class,
        names = {"NOT_IMPROVED", "BLOCKED_EXTERNAL"})
    void isCarriedOnByASecondaryPlanOfTheSameAreas(Outcome outcome) {
      var seen = done(turn(active(draft())).followUp(1, outcome, null));
      var id = PlanId.random();
      assertThat(turn(seen).carryOn(id))
          .isInstanceOfSatisfying(
              PlanMove.CarriedOn.class,
              it -> {
                assertThat(it.old().state()).isEqualTo(State.CARRIED_ON);
                assertThat(it.secondary().id()).isEqualTo(id);
                assertThat(it.secondary().follows()).isEqualTo(seen.id());
                assertThat(it.secondary().areas()).isEqualTo(seen.areas());
                assertThat(it.secondary().state()).isEqualTo(State.DRAFT);
              });
    }

    @Test
    void isNotCarriedOnWithoutGround() {
      var running = active(draft());
      assertThat(turn(running).carryOn(PlanId.random())).isEqualTo(new PlanMove.NoGround());
      var better = done(turn(running).followUp(1, Outcome.IMPROVED, null));
      assertThat(turn(better).carryOn(PlanId.random())).isEqualTo(new PlanMove.NoGround());
      assertThat(turn(better).handOver()).isEqualTo(new PlanMove.NoGround());
    }

    @Test
    void isHandedOverAfterASecondaryPlanAndThenNothingCanBeAdded() {
      var first = done(turn(active(draft())).followUp(1, Outcome.NOT_IMPROVED, null));
      assertThat(turn(first).handOver()).isEqualTo(new PlanMove.NoGround());
      var carried = (PlanMove.CarriedOn) turn(first).carryOn(PlanId.random());
      var about = done(turn(carried.secondary()).about(first.areas(), Set.of(Change.PROGRAMME)));
      var second = active(done(turn(about).put(item(1))));
      var seen = done(turn(second).followUp(1, Outcome.NOT_IMPROVED, null));
      assertThat(turn(seen).carryOn(PlanId.random())).isEqualTo(new PlanMove.NoGround());

      var over = turn(done(turn(seen).handOver()));

      var notNow = new PlanMove.NotNow(State.HANDED_OVER);
      assertThat(over.put(item(2))).isEqualTo(notNow);
      assertThat(over.view("Mer")).isEqualTo(notNow);
      assertThat(over.about(Set.of(), Set.of())).isEqualTo(notNow);
      assertThat(over.done(1)).isEqualTo(notNow);
      assertThat(over.followUp(1, Outcome.IMPROVED, null)).isEqualTo(notNow);
      assertThat(over.close()).isEqualTo(notNow);
    }
  }

  private static PlanTurn turn(ActionPlan plan) {
    return new PlanTurn(plan, BO, BEGUN);
  }

  private static PlanMove faulty(PlanItem.Field field, PlanItem.Fault fault) {
    return new PlanMove.Faulty(Map.of(field, fault));
  }
}

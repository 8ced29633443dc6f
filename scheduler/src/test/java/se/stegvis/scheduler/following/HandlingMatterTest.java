package se.stegvis.scheduler.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.following.HandlingMatter.Press;
import se.stegvis.scheduler.following.HandlingMatter.Result;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Given;

/** What people do with a matter: a late IUP of st, told to bo (HH), cia (SR) and dag (VC). */
class HandlingMatterTest {

  private static final String DAY = "2026-08-03";

  private final Followed followed =
      new Followed(Given.programme("p1").under("halland").withMainSupervisor("bo"));

  @BeforeEach
  void theIupIsLate() {
    followed.during(DAY);
  }

  @Test
  void everybodysCardIsDrawnAnewButTheOneThatWasPressed() {
    var now = QuietHours.morningOf(day(DAY));
    deliverAll(now);
    var pressed =
        followed.outbox.deliveredAbout(iup().id()).stream()
            .filter(each -> each.to().equals(person("cia")))
            .findFirst()
            .orElseThrow();
    followed.handling.take(new Press(person("cia"), iup().id(), pressed.id(), day(DAY), now));
    assertThat(followed.outbox.all())
        .filteredOn(each -> each.content() instanceof Content.Redraw)
        .extracting(each -> each.to().value())
        .containsExactlyInAnyOrder("st", "bo", "dag");
  }

  @Test
  void aSecondPressOnTheSameButtonChangesNothing() {
    take("cia");
    var steps = followed.matters.steps(iup().id());
    assertThat(followed.handling.take(press("cia"))).isEqualTo(new Result.Already());
    assertThat(followed.matters.steps(iup().id())).isEqualTo(steps);
  }

  @Test
  void askingForAPlanBeginsADraftAndTellsTheHandledareOnce() {
    assertThat(followed.handling.askForPlan(press("cia"))).isEqualTo(new Result.Done());
    assertThat(iup().state()).isEqualTo(new State.PlanAsked(person("cia"), day(DAY)));
    assertThat(plans()).extracting(ActionPlan::isDraft).containsExactly(true);
    assertThat(followed.writtenTo("bo"))
        .contains(new Content.OfPlan(plans().getFirst().id(), PlanNews.ASKED, day(DAY)));
    assertThat(followed.told(iup(), MatterNews.PLAN_ASKED)).isEmpty();
    assertThat(followed.handling.askForPlan(press("cia"))).isEqualTo(new Result.Already());
    assertThat(plans()).hasSize(1);
  }

  @Test
  void whoAskedAndWhoIsToWriteItOpenThePlanFromTheMatter() {
    followed.handling.askForPlan(press("cia"));
    for (var who : List.of("cia", "bo", "st")) {
      var view = followed.viewing.view(iup().id(), person(who), day(DAY)).orElseThrow();
      assertThat(view.plan()).isEqualTo(plans().getFirst().id());
    }
  }

  @Test
  void theChefWhoMayBeginNoPlanHasTheHandledareToldOfTheMatter() {
    assertThat(followed.handling.askForPlan(press("dag"))).isEqualTo(new Result.Done());
    assertThat(plans()).isEmpty();
    assertThat(followed.told(iup(), MatterNews.PLAN_ASKED)).containsExactly("bo");
  }

  @Test
  void wherePlanIsThereAlreadyNoOtherIsBegunAndTheHandledareIsToldOfTheMatter() {
    followed.handling.askForPlan(press("cia"));
    followed.handling.end(press("cia"), Matter.Reason.PLANNED);
    followed.matters.keep(iup().reopened(day(DAY)), step(Step.What.REOPENED));
    followed.handling.askForPlan(press("cia"));
    assertThat(plans()).hasSize(1);
    assertThat(followed.told(iup(), MatterNews.PLAN_ASKED)).containsExactly("bo");
  }

  @Test
  void aPlanThatRunsLetsTheMatterRestAndOneThatHasEndedGivesItBackToItsHolder() {
    followed.handling.askForPlan(press("cia"));
    put(ActionPlan.State.ACTIVE);
    followed.between("2026-08-04", "2026-10-30");
    assertThat(iup().state()).isInstanceOf(State.PlanAsked.class);
    put(ActionPlan.State.CLOSED);
    followed.on("2026-10-31");
    assertThat(iup().state()).isEqualTo(new State.Taken(person("cia"), day("2026-10-31")));
    assertThat(followed.told(iup(), MatterNews.REOPENED)).containsExactly("cia");
    followed.between("2026-11-01", "2026-12-01");
    assertThat(iup().isNew()).isTrue();
  }

  @Test
  void aPlanThatWasAskedForAndNeverMadeLeavesTheMatterToAll() {
    followed.handling.askForPlan(press("cia"));
    followed.between("2026-08-04", "2026-09-03");
    assertThat(iup().isNew()).isTrue();
  }

  @Test
  void whatIsCarriedOnOutsideStegvisIsFollowedNoMore() {
    followed.handling.askForPlan(press("cia"));
    put(ActionPlan.State.HANDED_OVER);
    followed.on("2026-08-04");
    assertThat(iup().state()).isEqualTo(new State.Outside(day("2026-08-04")));
    assertThat(followed.matters.steps(iup().id()))
        .extracting(Step::what)
        .endsWith(Step.What.OUTSIDE);
    followed.between("2026-08-05", "2026-12-31");
    assertThat(followed.all(SignalKind.IUP_LATE)).hasSize(1);
  }

  @Test
  void nothingMoreIsKeptOfWhatIsCarriedOnOutsideStegvis() {
    followed.handling.view(press("st"), "Vi ses på torsdag.", false);
    followed.handling.askForPlan(press("cia"));
    put(ActionPlan.State.HANDED_OVER);
    followed.on("2026-08-04");
    var steps = followed.matters.steps(iup().id());
    assertThat(followed.handling.view(press("st"), "Nu har vi setts.", false))
        .isEqualTo(new Result.Over());
    for (var who : List.of("bo", "cia", "dag")) {
      assertThat(followed.handling.take(press(who))).isEqualTo(new Result.Over());
    }
    assertThat(iup().views()).extracting(Matter.View::text).containsExactly("Vi ses på torsdag.");
    assertThat(followed.matters.steps(iup().id())).isEqualTo(steps);
  }

  @Test
  void aDayMustBeChosenAndNotTooFarAway() {
    assertThat(followed.handling.await(press("cia"), day(DAY))).isEqualTo(new Result.NoSuchDay());
    assertThat(followed.handling.await(press("cia"), day(DAY).plusDays(91)))
        .isEqualTo(new Result.NoSuchDay());
  }

  @Test
  void delicateWordsAreAskedAboutAndKeptWhenTheyAreMeant() {
    var words = "Jag har varit sjukskriven.";
    assertThat(followed.handling.view(press("st"), words, false))
        .isInstanceOf(Result.Delicate.class);
    assertThat(iup().views()).isEmpty();
    assertThat(followed.handling.view(press("st"), words, true)).isEqualTo(new Result.Done());
    assertThat(followed.handling.view(press("st"), words, true)).isEqualTo(new Result.Already());
    assertThat(iup().views()).hasSize(1);
  }

  @Test
  void whoHasItInHandIsToldOfTheOwnView() {
    take("cia");
    followed.handling.view(press("st"), "Vi ses på torsdag.", false);
    assertThat(followed.told(iup(), MatterNews.COMMENTED)).containsExactly("cia");
  }

  /** A person is given one message at a time. */
  private void deliverAll(Instant now) {
    for (var sent = claim(now); !sent.isEmpty(); sent = claim(now)) {
      sent.forEach(each -> followed.outbox.settle(each, new Outcome.Delivered("a"), now));
    }
  }

  private List<Message> claim(Instant now) {
    return followed.outbox.claim(now, Duration.ofMinutes(1), 100);
  }

  private void take(String who) {
    assertThat(followed.handling.take(press(who))).isEqualTo(new Result.Done());
  }

  private void put(ActionPlan.State state) {
    var plan = plans().getFirst();
    followed.plans.keep(
        new ActionPlan(
            plan.id(),
            plan.programme(),
            plan.trainee(),
            plan.placement(),
            plan.follows(),
            plan.begunBy(),
            plan.begun(),
            plan.areas(),
            plan.changes(),
            plan.items(),
            plan.view(),
            plan.signatures(),
            plan.followUps(),
            state),
        PlanStep.of(PlanStep.What.SIGNED, person("bo"), QuietHours.morningOf(day(DAY))));
  }

  private static Step step(Step.What what) {
    return Step.of(what, QuietHours.morningOf(day(DAY)));
  }

  private List<ActionPlan> plans() {
    return followed.plans.of(List.of(Followed.P1));
  }

  private Matter iup() {
    return followed.the(SignalKind.IUP_LATE);
  }

  private Press press(String who) {
    return followed.press(who, iup(), DAY);
  }
}

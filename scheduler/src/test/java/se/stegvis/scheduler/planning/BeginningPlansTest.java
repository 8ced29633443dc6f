package se.stegvis.scheduler.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.HAL;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.PL1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.GivenPlan;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Role;

class BeginningPlansTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

  private final InMemoryActionPlans plans = new InMemoryActionPlans();
  private final InMemoryOutbox outbox = new InMemoryOutbox();

  @Test
  @DisplayName("39: in Halland the studierektor is told by rule when a plan is begun")
  void tellsTheStudierektorByRuleInHalland() {
    begin("halland", BO, null);
    assertThat(told(PlanNews.BEGUN)).containsExactly(CIA);
  }

  @Test
  @DisplayName("39: in Västmanland the huvudansvarig handledare is offered to tell")
  void tellsTheStudierektorInVastmanlandOnceTheHandledareWantsIt() {
    var press = begin("vastmanland", BO, null);
    assertThat(told(PlanNews.BEGUN)).isEmpty();
    assertThat(new BeginningPlans(desk("vastmanland")).tellOffered(by(ANNA, press)))
        .isInstanceOf(PlanResult.NotYours.class);
    new BeginningPlans(desk("vastmanland")).tellOffered(press);
    new BeginningPlans(desk("vastmanland")).tellOffered(press);
    assertThat(told(PlanNews.BEGUN)).containsExactly(CIA);
    assertThat(plans.steps(press.plan()))
        .extracting(PlanStep::what)
        .containsExactly(PlanStep.What.BEGUN, PlanStep.What.TOLD);
  }

  @Test
  void keepsWhenTheRoutineHasHadOthersTold() {
    var press = begin("halland", BO, null);
    assertThat(plans.steps(press.plan()))
        .containsExactly(
            PlanStep.of(PlanStep.What.BEGUN, BO, press.now()),
            PlanStep.of(PlanStep.What.TOLD, BO, press.now()));
  }

  @Test
  void beginsNoneAfterOneThatWasHandedOver() {
    var over = GivenPlan.inState(ActionPlan.State.HANDED_OVER);
    plans.add(over, PlanStep.of(PlanStep.What.BEGUN, BO, Instant.EPOCH));
    var again = new BeginningPlans(desk("halland")).begin(press(BO), P1, null);
    assertThat(again).isEqualTo(new PlanResult.Moved(new PlanMove.Done(over)));
    assertThat(plans.of(List.of(P1))).containsExactly(over);
    assertThat(outbox.all()).isEmpty();
  }

  @Test
  void beginsAnotherAfterOneThatWasClosed() {
    var closed = GivenPlan.inState(ActionPlan.State.CLOSED);
    plans.add(closed, PlanStep.of(PlanStep.What.BEGUN, BO, Instant.EPOCH));
    begin("halland", BO, null);
    assertThat(plans.of(List.of(P1))).hasSize(2);
  }

  @Test
  void tellsHandledareAndStudierektorerOfBothUnitsInOrebro() {
    begin("orebro", EVA, PL1);
    assertThat(told(PlanNews.BEGUN)).contains(BO, CIA).hasSize(3);
  }

  @Test
  void tellsTheHandledareToWriteAPlanThatIsAskedFor() {
    var press = press(CIA);
    var desk = desk("sas-boras");
    assertThat(new BeginningPlans(desk).ask(press, P1, null)).isInstanceOf(PlanResult.Moved.class);
    assertThat(told(PlanNews.ASKED)).containsExactly(BO);
    var again = new BeginningPlans(desk).ask(press(BO), P1, null);
    assertThat(again)
        .isEqualTo(new PlanResult.Moved(new PlanMove.Done(plans.of(List.of(P1)).getFirst())));
    assertThat(plans.of(List.of(P1))).extracting(ActionPlan::begunBy).containsExactly(CIA);
  }

  @Test
  void aPlanThatIsBegunIsThePlanThatARuleAsksFor() {
    var records =
        new InMemoryTrainingRecords(
            Given.programme("p1")
                .of("anna")
                .in(Given.unit("onk").under("sas-boras").with(Role.SR, "cia").with(Role.VC, "dag"))
                .startingOn("2026-01-01")
                .withMainSupervisor("bo")
                .toRoster());
    var profiles = ProductProfiles.load();
    var desk =
        new PlanDesk(plans, records, profiles, outbox, TransactionOperations.withoutTransaction());
    assertThat(states(records, "SAS-07")).containsExactly(State.OVERDUE);
    new BeginningPlans(desk).begin(press(BO), P1, null);
    assertThat(states(records, "SAS-07")).containsExactly(State.DONE_LATE);
  }

  private static List<State> states(InMemoryTrainingRecords records, String rule) {
    return Due.of(ProductProfiles.load(), records.programme(P1).orElseThrow(), TODAY).stream()
        .filter(each -> each.key().rule().equals(new RuleId(rule)))
        .map(Obligation::state)
        .toList();
  }

  @Test
  void isForThoseWhoSteerTheTrainingAlone() {
    for (var other : List.of(ANNA, HAL)) {
      assertThat(new BeginningPlans(desk("halland")).begin(press(other), P1, null))
          .isInstanceOf(PlanResult.NotYours.class);
    }
    assertThat(new BeginningPlans(desk("halland")).begin(press(EVA), P1, null))
        .isInstanceOf(PlanResult.NotYours.class);
    assertThat(plans.of(List.of(P1))).isEmpty();
  }

  private PlanPress begin(String profile, PersonId who, @Nullable PlacementId placement) {
    var press = press(who);
    assertThat(new BeginningPlans(desk(profile)).begin(press, P1, placement))
        .isInstanceOf(PlanResult.Moved.class);
    return press;
  }

  private List<PersonId> told(PlanNews news) {
    return outbox.all().stream()
        .filter(
            message -> message.content() instanceof Content.OfPlan about && about.news() == news)
        .map(message -> message.to())
        .toList();
  }

  private static PlanPress press(PersonId who) {
    return new PlanPress(
        who, PlanId.random(), null, TODAY, TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private static PlanPress by(PersonId who, PlanPress press) {
    return new PlanPress(who, press.plan(), null, TODAY, press.now());
  }

  private PlanDesk desk(String profile) {
    return GivenDesk.under(profile, plans, outbox);
  }
}

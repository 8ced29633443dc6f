package se.stegvis.scheduler.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.HAL;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.PL1;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

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
    var roster = SampleRoster.roster();
    return new PlanDesk(
        plans,
        new InMemoryTrainingRecords(
            new Roster(
                roster.people(),
                roster.units().stream().map(unit -> under(profile, unit)).toList(),
                roster.programmes())),
        ProductProfiles.load(),
        outbox,
        TransactionOperations.withoutTransaction());
  }

  private static Unit under(String profile, Unit unit) {
    return unit.id().equals(new UnitId("onk"))
        ? new Unit(
            unit.id(),
            unit.name(),
            profile,
            unit.profileFrom(),
            unit.roles(),
            unit.facts(),
            unit.alertChannel())
        : unit;
  }
}

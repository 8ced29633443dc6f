package se.stegvis.scheduler.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.plan.GivenPlan.BEGUN;
import static se.stegvis.scheduler.plan.GivenPlan.BOTH;
import static se.stegvis.scheduler.plan.GivenPlan.empty;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan.Change;
import se.stegvis.scheduler.plan.ActionPlan.State;

class PlanInvariantsTest {

  /** Something that somebody does with a plan on some day. */
  interface Command {
    PlanMove on(PlanTurn turn);
  }

  @Property
  void noSequenceOfCommandsReachesAnActivePlanWithoutFollowUpDays(
      @ForAll("commands") List<Command> commands) {
    for (var plan : through(commands)) {
      if (plan.isActive()) {
        assertThat(plan.items())
            .isNotEmpty()
            .allSatisfy(
                item -> {
                  assertThat(item.followUp()).isNotNull().isAfterOrEqualTo(plan.begun());
                  assertThat(item.followUpBy()).isNotNull();
                });
        assertThat(plan.signatures()).extracting(ActionPlan.Signature::as).containsAll(BOTH);
      }
    }
  }

  @Property
  void noSequenceOfCommandsReachesAClosedPlanWithOpenItems(
      @ForAll("commands") List<Command> commands) {
    for (var plan : through(commands)) {
      if (plan.state() == State.CLOSED) {
        assertThat(plan.openItems()).isEmpty();
      }
    }
  }

  @Property
  void nothingChangesWhatIsOver(@ForAll("commands") List<Command> commands) {
    var states = through(commands);
    for (int i = 1; i < states.size(); i++) {
      if (!states.get(i - 1).isOpen()) {
        assertThat(states.get(i)).isEqualTo(states.get(i - 1));
      }
    }
  }

  @Provide
  Arbitrary<List<Command>> commands() {
    var number = Arbitraries.integers().between(1, 3);
    var days = Arbitraries.integers().between(-3, 60);
    Arbitrary<Command> puts =
        Combinators.combine(number, days, days.injectNull(0.3), Arbitraries.of(true, false))
            .as(
                (n, due, follow, named) ->
                    turn ->
                        turn.put(
                            PlanItem.of(
                                n,
                                "sit_in",
                                "",
                                ANNA,
                                BEGUN.plusDays(due),
                                follow == null ? null : BEGUN.plusDays(follow),
                                named ? BO : null)));
    Arbitrary<Command> adds =
        Combinators.combine(days, days.injectNull(0.3))
            .as(
                (due, follow) ->
                    turn ->
                        turn.add(
                            PlanItem.of(
                                1,
                                "longer_visits",
                                "",
                                ANNA,
                                BEGUN.plusDays(due),
                                follow == null ? null : BEGUN.plusDays(follow),
                                BO)));
    Arbitrary<Command> follows =
        Combinators.combine(number, Arbitraries.of(Outcome.class), days.injectNull(0.5))
            .as(
                (n, outcome, next) ->
                    turn -> turn.followUp(n, outcome, next == null ? null : BEGUN.plusDays(next)));
    Arbitrary<Command> signs =
        Arbitraries.of(Signer.class).map(signer -> turn -> turn.sign(signer, BOTH));
    Arbitrary<Command> dones = number.map(n -> turn -> turn.done(n));
    Arbitrary<Command> removes = number.map(n -> turn -> turn.remove(n));
    Arbitrary<Command> others =
        Arbitraries.of(
            turn -> turn.about(Set.of(Area.COOPERATION), Set.of(Change.PROGRAMME)),
            turn -> turn.about(Set.of(), Set.of()),
            turn -> turn.view("Så här ser jag det."),
            PlanTurn::close,
            turn -> turn.carryOn(PlanId.random()),
            PlanTurn::handOver);
    return Arbitraries.oneOf(puts, adds, signs, follows, dones, removes, others)
        .list()
        .ofMaxSize(40);
  }

  /** The plan after each command; a secondary plan takes over where there is one. */
  private static List<ActionPlan> through(List<Command> commands) {
    var states = new ArrayList<ActionPlan>(List.of(empty()));
    for (int i = 0; i < commands.size(); i++) {
      var plan = states.getLast();
      var move = commands.get(i).on(new PlanTurn(plan, BO, BEGUN.plusDays(i)));
      switch (move) {
        case PlanMove.Done(var changed) -> states.add(changed);
        case PlanMove.CarriedOn(_, var secondary) -> states.add(secondary);
        default -> states.add(plan);
      }
    }
    return states;
  }
}

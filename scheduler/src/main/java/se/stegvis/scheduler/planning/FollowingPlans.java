package se.stegvis.scheduler.planning;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.plan.Outcome;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.PlanStep.What;
import se.stegvis.scheduler.planning.PlanDesk.Held;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.risk.Stage;

/** Follows a running plan to its end. */
public final class FollowingPlans {

  private final PlanDesk desk;

  public FollowingPlans(PlanDesk desk) {
    this.desk = desk;
  }

  public PlanResult done(PlanPress press, int item) {
    return withItem(
        press,
        item,
        (held, it) -> held.parts().mayDo(it, press.who()),
        held ->
            desk.keep(
                held.turn().done(item),
                PlanStep.of(What.ITEM_DONE, press.who(), press.now(), item),
                held));
  }

  /**
   * Says what a follow-up has seen.
   *
   * @param next the day of the next one, null if this was the last
   */
  public PlanResult followUp(PlanPress press, int item, Outcome outcome, @Nullable LocalDate next) {
    return withItem(
        press,
        item,
        (held, it) -> held.parts().mayFollowUp(it, press.who()),
        held ->
            involving(
                held,
                desk.keep(
                    held.turn().followUp(item, outcome, next),
                    new PlanStep(What.FOLLOWED_UP, press.who(), press.now(), item, outcome),
                    held)));
  }

  /** Draws in those whom the ladder has drawn in by rule, the first time that a plan is halted. */
  private PlanResult involving(Held held, PlanResult result) {
    if (result instanceof PlanResult.Moved(PlanMove.Done(var plan))
        && Stage.of(plan) != Stage.of(held.plan())) {
      Offer.byRule(plan, held.ladder())
          .forEach(
              offer -> {
                if (desk.tell(held.parts().tells(offer.rung()), plan, offer.news(), held.press())) {
                  desk.plans.keep(plan, offer.step(held.press()));
                }
              });
    }
    return result;
  }

  public PlanResult close(PlanPress press) {
    return steering(
        press,
        held -> {
          var result = desk.keep(held.turn().close(), desk.step(What.CLOSED, held), held);
          if (result instanceof PlanResult.Moved(PlanMove.Done(var plan))) {
            desk.tell(
                Stream.concat(Stream.of(plan.trainee()), held.parts().supervisors().stream())
                    .toList(),
                plan,
                PlanNews.CLOSED,
                press);
          }
          return result;
        });
  }

  /** Has a secondary plan take over, and tells those whom the ladder tells of one. */
  public PlanResult carryOn(PlanPress press, PlanId secondary) {
    return steering(
        press,
        held -> {
          var move = held.turn().carryOn(secondary);
          if (move instanceof PlanMove.CarriedOn(var old, var next)) {
            // The old one first: of two open plans about the same only one is kept.
            desk.plans.keep(old, desk.step(What.CARRIED_ON, held));
            if (!desk.plans.add(next, desk.step(What.BEGUN, held))) {
              throw new IllegalStateException("the plan " + next.id() + " is there already");
            }
            desk.redraw(old, press);
            var told =
                Stream.concat(
                        held.parts().supervisors().stream(),
                        held.ladder().next(Stage.SECONDARY_PLAN).stream()
                            .filter(Rung::isByRule)
                            .flatMap(rung -> held.parts().tells(rung).stream()))
                    .toList();
            if (desk.tell(told, next, PlanNews.SECONDARY, press)) {
              desk.plans.keep(next, desk.step(What.TOLD, held));
            }
          }
          return new PlanResult.Moved(move);
        });
  }

  /** Ends it here: what comes next is for people, outside Stegvis. */
  public PlanResult handOver(PlanPress press) {
    return steering(
        press, held -> desk.keep(held.turn().handOver(), desk.step(What.HANDED_OVER, held), held));
  }

  private PlanResult withItem(
      PlanPress press,
      int number,
      BiPredicate<Held, PlanItem> may,
      Function<Held, PlanResult> act) {
    return desk.holding(
        press,
        held ->
            held.plan().item(number).stream().anyMatch(item -> may.test(held, item))
                ? act.apply(held)
                : new PlanResult.NotYours());
  }

  private PlanResult steering(PlanPress press, Function<Held, PlanResult> act) {
    return desk.holding(
        press,
        held -> held.parts().steers(press.who()) ? act.apply(held) : new PlanResult.NotYours());
  }
}

package se.stegvis.scheduler.planning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.Outcome;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.risk.Stage;

/**
 * A step of the ladder that may have others told of a plan: when it is begun, or when it was not
 * followed or could not be. Pure.
 *
 * @param seen what a follow-up has seen, null for a plan that is begun
 */
record Offer(Rung rung, @Nullable Outcome seen) {

  /** Those that people decide on, and that nobody has taken yet. */
  static List<Offer> of(ActionPlan plan, Ladder ladder, List<PlanStep> steps) {
    return all(plan, ladder)
        .filter(offer -> !offer.rung().isByRule())
        .filter(offer -> steps.stream().noneMatch(offer::isTaken))
        .toList();
  }

  /** Those that the routine takes for granted now that a follow-up has halted the plan. */
  static List<Offer> byRule(ActionPlan halted, Ladder ladder) {
    return involving(halted, ladder).filter(offer -> offer.rung().isByRule()).toList();
  }

  private static Stream<Offer> all(ActionPlan plan, Ladder ladder) {
    return plan.isOpen()
        ? Stream.concat(
            ladder.next(Stage.PLAN_OPENED).stream().map(rung -> new Offer(rung, null)),
            involving(plan, ladder))
        : Stream.of();
  }

  private static Stream<Offer> involving(ActionPlan plan, Ladder ladder) {
    return ladder.next(Stage.of(plan)).stream()
        .filter(rung -> rung.move() == Move.INVOLVE)
        .map(rung -> new Offer(rung, plan.outcome().orElse(null)));
  }

  PlanNews news() {
    return seen == null ? PlanNews.BEGUN : PlanNews.HALTED;
  }

  PlanStep step(PlanPress press) {
    return new PlanStep(PlanStep.What.TOLD, press.who(), press.now(), null, seen);
  }

  private boolean isTaken(PlanStep step) {
    return step.what() == PlanStep.What.TOLD && Objects.equals(step.outcome(), seen);
  }
}

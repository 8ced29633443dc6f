package se.stegvis.scheduler.planning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.risk.Stage;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecord;

/** Begins a plan, and tells those whom the region's ladder has told when one is begun. */
public final class BeginningPlans {

  private final PlanDesk desk;

  public BeginningPlans(PlanDesk desk) {
    this.desk = desk;
  }

  /**
   * Begins a plan of the id in the press; the same id twice is begun once.
   *
   * @param placement the sidotjänstgöring that it is about, null for the ST as a whole
   */
  public PlanResult begin(PlanPress press, ProgrammeId programme, @Nullable PlacementId placement) {
    return begin(press, programme, placement, false);
  }

  /** The same by somebody who asks the handledare for a plan: they are told to write it. */
  public PlanResult ask(PlanPress press, ProgrammeId programme, @Nullable PlacementId placement) {
    return begin(press, programme, placement, true);
  }

  private PlanResult begin(
      PlanPress press, ProgrammeId programme, @Nullable PlacementId placement, boolean asked) {
    return desk.inTransaction(
        () ->
            desk.records
                .programme(programme)
                .filter(record -> placement == null || goesOn(placement, record, press))
                .filter(record -> desk.parts(record, placement, press.today()).steers(press.who()))
                .map(record -> begin(press, record, placement, asked))
                .orElseGet(PlanResult.NotYours::new));
  }

  private static boolean goesOn(PlacementId id, TrainingRecord record, PlanPress press) {
    return record.programme().placements().stream()
        .anyMatch(each -> each.id().equals(id) && each.dates().contains(press.today()));
  }

  private PlanResult begin(
      PlanPress press, TrainingRecord record, @Nullable PlacementId placement, boolean asked) {
    var parts = desk.parts(record, placement, press.today());
    var plan =
        ActionPlan.begun(
            press.plan(),
            record.programme().id(),
            record.programme().trainee(),
            placement,
            press.who(),
            press.today());
    var there = latestAboutSame(plan).filter(BeginningPlans::hinders);
    if (there.isPresent()) {
      return new PlanResult.Moved(new PlanMove.Done(there.get()));
    }
    if (!desk.plans.add(plan, PlanStep.of(PlanStep.What.BEGUN, press.who(), press.now()))) {
      return latestAboutSame(plan)
          .<PlanResult>map(other -> new PlanResult.Moved(new PlanMove.Done(other)))
          .orElseGet(() -> new PlanResult.Moved(new PlanMove.Already()));
    }
    desk.file(plan, record);
    if (asked) {
      desk.tell(parts.supervisors(), plan, PlanNews.ASKED, press);
    }
    var byRule =
        desk.ladder(record, press.today()).next(Stage.PLAN_OPENED).stream()
            .filter(Rung::isByRule)
            .flatMap(rung -> parts.tells(rung).stream())
            .toList();
    if (desk.tell(byRule, plan, PlanNews.BEGUN, press)) {
      desk.plans.keep(plan, PlanStep.of(PlanStep.What.TOLD, press.who(), press.now()));
    }
    return new PlanResult.Moved(new PlanMove.Done(plan));
  }

  private Optional<ActionPlan> latestAboutSame(ActionPlan plan) {
    return desk.plans.of(List.of(plan.programme())).stream()
        .filter(other -> other.isAboutSameAs(plan))
        .reduce((_, newer) -> newer);
  }

  /** There is one, or it is for people outside Stegvis now. */
  static boolean hinders(ActionPlan latest) {
    return latest.isOpen() || latest.state() == ActionPlan.State.HANDED_OVER;
  }

  /** Tells those whom the routine offers to tell, when somebody who steers the plan wants that. */
  public PlanResult tellOffered(PlanPress press) {
    return desk.holding(
        press,
        held -> {
          if (!held.parts().steers(press.who()) || !held.plan().isOpen()) {
            return new PlanResult.NotYours();
          }
          var offers = desk.offers(held.plan(), held.ladder());
          offers.forEach(
              offer -> {
                desk.tell(held.parts().tells(offer.rung()), held.plan(), offer.news(), press);
                desk.plans.keep(held.plan(), offer.step(press));
              });
          if (!offers.isEmpty()) {
            desk.redraw(held.plan(), press);
          }
          return new PlanResult.Moved(new PlanMove.Already());
        });
  }
}

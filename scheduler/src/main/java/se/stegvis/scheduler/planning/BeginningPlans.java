package se.stegvis.scheduler.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.risk.Ladder;
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
    if (!desk.plans.add(plan, PlanStep.of(PlanStep.What.BEGUN, press.who(), press.now()))) {
      return desk.plans.of(List.of(plan.programme())).stream()
          .filter(other -> other.isOpen() && other.isAboutSameAs(plan))
          .<PlanMove>map(PlanMove.Done::new)
          .findFirst()
          .<PlanResult>map(PlanResult.Moved::new)
          .orElseGet(() -> new PlanResult.Moved(new PlanMove.Already()));
    }
    if (asked) {
      desk.tell(parts.supervisors(), plan, PlanNews.ASKED, press);
    }
    opening(desk.ladder(record, press.today())).stream()
        .filter(Rung::isByRule)
        .forEach(rung -> desk.tell(parts.tells(rung), plan, PlanNews.BEGUN, press));
    return new PlanResult.Moved(new PlanMove.Done(plan));
  }

  /** Tells those whom the routine offers to tell, when somebody who steers the plan wants that. */
  public PlanResult tellOffered(PlanPress press) {
    return desk.holding(
        press,
        held -> {
          if (!held.parts().steers(press.who()) || !held.plan().isOpen()) {
            return new PlanResult.NotYours();
          }
          offered(held.ladder())
              .forEach(
                  rung -> desk.tell(held.parts().tells(rung), held.plan(), PlanNews.BEGUN, press));
          return new PlanResult.Moved(new PlanMove.Already());
        });
  }

  static List<Rung> offered(Ladder ladder) {
    return opening(ladder).stream().filter(rung -> !rung.isByRule()).toList();
  }

  private static List<Rung> opening(Ladder ladder) {
    return ladder.next(Stage.PLAN_OPENED);
  }
}

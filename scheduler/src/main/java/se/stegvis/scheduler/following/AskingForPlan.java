package se.stegvis.scheduler.following;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.following.HandlingMatter.Press;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.PlanPress;
import se.stegvis.scheduler.planning.PlanResult;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/**
 * Has a plan come about for a matter, in the caller's transaction: begins the draft, which tells
 * the handledare who is to write it. Where one is there already, or who asks may not begin one, the
 * huvudansvariga handledare is told of the matter instead.
 */
public final class AskingForPlan {

  private final BeginningPlans beginning;
  private final Telling telling;

  public AskingForPlan(BeginningPlans beginning, Telling telling) {
    this.beginning = beginning;
    this.telling = telling;
  }

  /** The matter, with whom it was told in asking. */
  Matter ask(Matter matter, Around around, Press press) {
    var supervisors = around.holding(Role.HH);
    var id = PlanId.random();
    if (begun(matter, id, press).filter(plan -> plan.id().equals(id)).isEmpty()) {
      supervisors.stream()
          .filter(person -> !person.equals(press.who()))
          .forEach(
              person ->
                  telling.tell(person, matter, MatterNews.PLAN_ASKED, press.today(), press.now()));
    }
    return matter.told(supervisors, press.today());
  }

  /** About the sidotjänstgöring while it goes on; else about the training. */
  private Optional<ActionPlan> begun(Matter matter, PlanId id, Press press) {
    var programme = matter.signal().programme();
    return programme == null
        ? Optional.empty()
        : Stream.of(Optional.ofNullable(matter.signal().placement()), Optional.<PlacementId>empty())
            .distinct()
            .map(placement -> begun(programme, placement.orElse(null), id, press))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<ActionPlan> begun(
      ProgrammeId programme, @Nullable PlacementId placement, PlanId id, Press press) {
    var asking = new PlanPress(press.who(), id, null, press.today(), press.now());
    return beginning.ask(asking, programme, placement)
            instanceof PlanResult.Moved(PlanMove.Done(var plan))
        ? Optional.of(plan)
        : Optional.empty();
  }
}

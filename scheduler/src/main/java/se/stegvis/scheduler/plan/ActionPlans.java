package se.stegvis.scheduler.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Where action plans are kept, with all that has happened to each. */
public interface ActionPlans {

  Optional<ActionPlan> find(PlanId id);

  /** As {@link #find}, and nobody else can hold it until the caller's transaction has ended. */
  Optional<ActionPlan> hold(PlanId id);

  /**
   * Adds it with its first step.
   *
   * @return false if one with its id is there already, or an open one about the same; then nothing
   *     was added
   */
  boolean add(ActionPlan plan, PlanStep first);

  /** Keeps a held plan as it is now, with the step that brought it there. */
  void keep(ActionPlan plan, PlanStep step);

  /** In the order that they happened. */
  List<PlanStep> steps(PlanId id);

  /** All of some programmes, whatever became of them, oldest first. */
  List<ActionPlan> of(Collection<ProgrammeId> programmes);

  /** All that run, oldest first. */
  List<ActionPlan> active();

  /** Those that run and have an item that a person sees to or follows up, oldest first. */
  List<ActionPlan> activeWithItemsOf(PersonId person);
}

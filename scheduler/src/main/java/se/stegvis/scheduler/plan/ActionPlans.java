package se.stegvis.scheduler.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.training.ProgrammeId;

/** Where action plans are kept. */
public interface ActionPlans {

  Optional<ActionPlan> find(PlanId id);

  /** As {@link #find}, and nobody else can hold it until the caller's transaction has ended. */
  Optional<ActionPlan> hold(PlanId id);

  /** Adds it; false if one with its id is there already. */
  boolean add(ActionPlan plan);

  void keep(ActionPlan plan);

  /** All of some programmes, whatever became of them, oldest first. */
  List<ActionPlan> of(Collection<ProgrammeId> programmes);
}

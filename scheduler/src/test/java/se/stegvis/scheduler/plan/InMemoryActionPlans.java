package se.stegvis.scheduler.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Action plans in memory, held by the same contract as the real ones. */
public final class InMemoryActionPlans implements ActionPlans {

  private final Map<PlanId, ActionPlan> all = new LinkedHashMap<>();
  private final Map<PlanId, List<PlanStep>> steps = new HashMap<>();

  @Override
  public synchronized Optional<ActionPlan> find(PlanId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public synchronized Optional<ActionPlan> hold(PlanId id) {
    return find(id);
  }

  @Override
  public synchronized boolean add(ActionPlan plan, PlanStep first) {
    if (all.containsKey(plan.id())
        || (plan.isOpen()
            && all.values().stream()
                .anyMatch(other -> other.isOpen() && other.isAboutSameAs(plan)))) {
      return false;
    }
    all.put(plan.id(), plan);
    steps.put(plan.id(), new ArrayList<>(List.of(first)));
    return true;
  }

  @Override
  public synchronized void keep(ActionPlan plan, PlanStep step) {
    all.replace(plan.id(), plan);
    Objects.requireNonNull(steps.get(plan.id())).add(step);
  }

  @Override
  public synchronized List<PlanStep> steps(PlanId id) {
    return List.copyOf(steps.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized List<ActionPlan> of(Collection<ProgrammeId> programmes) {
    return wanted(plan -> programmes.contains(plan.programme()));
  }

  @Override
  public synchronized List<ActionPlan> active() {
    return wanted(ActionPlan::isActive);
  }

  @Override
  public synchronized List<ActionPlan> activeWithItemsOf(PersonId person) {
    return wanted(
        plan ->
            plan.isActive()
                && plan.items().stream()
                    .anyMatch(
                        item -> item.owner().equals(person) || person.equals(item.followUpBy())));
  }

  private List<ActionPlan> wanted(Predicate<ActionPlan> wanted) {
    return all.values().stream().filter(wanted).toList();
  }
}

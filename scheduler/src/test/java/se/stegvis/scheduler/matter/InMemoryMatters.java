package se.stegvis.scheduler.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;

/** Matters in memory, held by the same contract as the real ones. */
public final class InMemoryMatters implements Matters {

  private final Map<MatterId, Matter> all = new LinkedHashMap<>();
  private final Map<MatterId, List<Step>> steps = new HashMap<>();

  @Override
  public synchronized Optional<Matter> find(MatterId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public synchronized Optional<Matter> hold(MatterId id) {
    return find(id);
  }

  @Override
  public synchronized Optional<Matter> newest(SignalKey signal) {
    return newestFirst(matter -> matter.signal().key().equals(signal)).stream().findFirst();
  }

  @Override
  public synchronized boolean add(Matter matter, Step first) {
    if (all.containsKey(matter.id())
        || newest(matter.signal().key()).filter(Matter::isOpen).isPresent()) {
      return false;
    }
    all.put(matter.id(), matter);
    steps.put(matter.id(), new ArrayList<>(List.of(first)));
    return true;
  }

  @Override
  public synchronized void keep(Matter matter, Step step) {
    keep(matter);
    Objects.requireNonNull(steps.get(matter.id())).add(step);
  }

  @Override
  public synchronized void keep(Matter matter) {
    all.replace(matter.id(), matter);
  }

  @Override
  public synchronized List<Step> steps(MatterId id) {
    return List.copyOf(steps.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized List<Matter> of(Collection<ProgrammeId> programmes) {
    return newestFirst(
        matter ->
            matter.signal().programme() != null
                && programmes.contains(matter.signal().programme()));
  }

  @Override
  public synchronized List<Matter> onUnit(UnitId unit) {
    return newestFirst(
        matter -> matter.signal().programme() == null && matter.signal().unit().equals(unit));
  }

  @Override
  public synchronized List<Matter> openOf(Collection<UnitId> units) {
    return newestFirst(matter -> matter.isOpen() && units.contains(matter.signal().unit()));
  }

  @Override
  public synchronized List<Matter> openToldTo(PersonId person) {
    return newestFirst(matter -> matter.isOpen() && matter.hearers().contains(person));
  }

  private List<Matter> newestFirst(Predicate<Matter> wanted) {
    return List.copyOf(all.values()).reversed().stream().filter(wanted).toList();
  }
}

package se.stegvis.scheduler.concern;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.training.ProgrammeId;

/** Concerns in memory. */
public final class InMemoryConcerns implements Concerns {

  private final Map<ConcernId, Concern> concerns = new LinkedHashMap<>();

  @Override
  public Optional<Concern> find(ConcernId id) {
    return Optional.ofNullable(concerns.get(id));
  }

  @Override
  public Optional<Concern> hold(ConcernId id) {
    return find(id);
  }

  @Override
  public boolean add(Concern concern) {
    if (concerns.values().stream()
        .filter(each -> each.isOpen() && each.by().equals(concern.by()))
        .anyMatch(each -> each.topic().equals(concern.topic()))) {
      return false;
    }
    return concerns.putIfAbsent(concern.id(), concern) == null;
  }

  @Override
  public void keep(Concern concern) {
    concerns.replace(concern.id(), concern);
  }

  @Override
  public List<Concern> of(Collection<ProgrammeId> programmes) {
    return concerns.values().stream()
        .filter(each -> programmes.contains(each.programme()))
        .toList();
  }
}

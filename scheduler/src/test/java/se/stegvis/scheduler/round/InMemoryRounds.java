package se.stegvis.scheduler.round;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Rounds in memory, held by the same contract as the real ones. */
public final class InMemoryRounds implements Rounds {

  private final Map<RoundId, Round> all = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Round> find(RoundId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public synchronized Optional<Round> hold(RoundId id) {
    return find(id);
  }

  @Override
  public synchronized boolean add(Round round) {
    if (all.containsKey(round.id())
        || of(round.programme()).stream()
            .anyMatch(each -> each.kind() == round.kind() && each.isLive())) {
      return false;
    }
    all.put(round.id(), round);
    return true;
  }

  @Override
  public synchronized void keep(Round round) {
    all.replace(round.id(), round);
  }

  @Override
  public synchronized List<Round> of(ProgrammeId programme) {
    return all.values().stream()
        .filter(round -> round.programme().equals(programme))
        .sorted(Comparator.comparing(Round::begun).reversed())
        .toList();
  }
}

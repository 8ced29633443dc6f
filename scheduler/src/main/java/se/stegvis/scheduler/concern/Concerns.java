package se.stegvis.scheduler.concern;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.training.ProgrammeId;

/** Where concerns are kept. */
public interface Concerns {

  Optional<Concern> find(ConcernId id);

  /** Adds it; false if one with its id is there already. */
  boolean add(Concern concern);

  void keep(Concern concern);

  /** All of some programmes, whatever became of them, oldest first. */
  List<Concern> of(Collection<ProgrammeId> programmes);
}

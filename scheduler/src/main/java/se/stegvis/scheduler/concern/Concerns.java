package se.stegvis.scheduler.concern;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.training.ProgrammeId;

/** Where concerns are kept; apart from the training records, whose readers are others. */
public interface Concerns {

  Optional<Concern> find(ConcernId id);

  /** As {@link #find}, and nobody else can hold it until the caller's transaction has ended. */
  Optional<Concern> hold(ConcernId id);

  /**
   * Adds it; false if one with its id, or an open one of the same person about the same, is there.
   */
  boolean add(Concern concern);

  /** Keeps a held concern as it stands now. */
  void keep(Concern concern);

  /** All of some programmes, whatever became of them, oldest first. */
  List<Concern> of(Collection<ProgrammeId> programmes);
}

package se.stegvis.scheduler.matter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;

/** Where matters are kept. */
public interface Matters {

  Optional<Matter> find(MatterId id);

  /** As {@link #find}, and nobody else can hold it until the caller's transaction has ended. */
  Optional<Matter> hold(MatterId id);

  /** Adds it; false if one of the same signal, or with its id, is there already and open. */
  boolean add(Matter matter);

  void keep(Matter matter);

  /** All of some programmes, newest first. */
  List<Matter> of(Collection<ProgrammeId> programmes);

  /** Those that a unit's studierektor follows and that are open, newest first. */
  List<Matter> openOf(Collection<UnitId> units);
}

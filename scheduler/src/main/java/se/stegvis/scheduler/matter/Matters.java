package se.stegvis.scheduler.matter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;

/** Where matters are kept, with all that has happened to each. */
public interface Matters {

  Optional<Matter> find(MatterId id);

  /** As {@link #find}, and nobody else can hold it until the caller's transaction has ended. */
  Optional<Matter> hold(MatterId id);

  /** The newest matter of a signal, open or over. */
  Optional<Matter> newest(SignalKey signal);

  /**
   * Adds a matter with its first step.
   *
   * @return false if there is one with its id, or an open one of its signal; then nothing was added
   */
  boolean add(Matter matter, Step first);

  /** Keeps a held matter as it is now, with the step that brought it there. */
  void keep(Matter matter, Step step);

  /** Keeps a held matter as it is now, where nothing has happened but that facts have moved. */
  void keep(Matter matter);

  /** In the order that they happened. */
  List<Step> steps(MatterId id);

  /** All about some programmes, newest first. */
  List<Matter> of(Collection<ProgrammeId> programmes);

  /** All on the level of a unit itself, newest first. */
  List<Matter> onUnit(UnitId unit);

  /** The open ones that are followed in one of the units, newest first. */
  List<Matter> openOf(Collection<UnitId> units);

  /** The open ones that a person was told of, newest first. */
  List<Matter> openToldTo(PersonId person);
}

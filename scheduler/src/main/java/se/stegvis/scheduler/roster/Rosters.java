package se.stegvis.scheduler.roster;

import se.stegvis.scheduler.training.Roster;

/** Where rosters are stored. */
public interface Rosters {

  /**
   * Stores a checked roster, all of it or nothing. What is stored already and stands in the roster
   * is changed to it; what does not stand in it is left and reported. The same roster twice changes
   * nothing.
   */
  ImportReport store(Roster roster);

  /** Everything that is stored, in the roster's form and a stable order. */
  Roster load();
}

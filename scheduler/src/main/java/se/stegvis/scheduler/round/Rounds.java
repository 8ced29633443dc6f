package se.stegvis.scheduler.round;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Where rounds are kept. */
public interface Rounds {

  Optional<Round> find(RoundId id);

  /** A round that nobody else can hold until the caller's transaction has ended. */
  Optional<Round> hold(RoundId id);

  /**
   * Adds a round, unless one of its kind goes on for the programme already.
   *
   * @return false if one does, in which case nothing was added
   */
  boolean add(Round round);

  /** Keeps a held round as it is now. */
  void keep(Round round);

  /** All about a programme, the newest first. */
  List<Round> of(ProgrammeId programme);
}

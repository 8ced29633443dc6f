package se.stegvis.scheduler.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the training records are kept. */
public interface TrainingRecords {

  Optional<Person> person(PersonId id);

  Optional<Person> personByEntraId(String entraId);

  /** Every person's id in ascending order, for partitioning a tick. */
  List<PersonId> personIdsAfter(PersonId after, int limit);

  /**
   * The programmes in which at least one of the people has a part: trainee, any role in it, H now
   * or once, or any role, now or once, in a unit that it has belonged to or that receives it.
   */
  List<TrainingRecord> concerning(Collection<PersonId> people);

  /** The units in which at least one of the people has a role now or had one. */
  List<UnitRecord> unitsConcerning(Collection<PersonId> people);

  Optional<TrainingRecord> programme(ProgrammeId id);

  /** Every programme's id in ascending order, for looking at all of them one by one. */
  List<ProgrammeId> programmeIdsAfter(ProgrammeId after, int limit);

  Optional<UnitRecord> unit(UnitId id);

  /** Every unit's id in ascending order, for looking at all of them one by one. */
  List<UnitId> unitIdsAfter(UnitId after, int limit);

  /**
   * Adds what has happened to a programme; the same event twice is added once.
   *
   * @throws IllegalArgumentException if there is no such programme
   */
  void add(ProgrammeId programme, Event event);

  /**
   * Puts what has happened to a programme in place of what came of the same origin before.
   *
   * @throws IllegalArgumentException if there is no such programme
   */
  void put(ProgrammeId programme, EventOrigin origin, Event event);

  /** Takes away what came of an origin, if anything did. */
  void withdraw(EventOrigin origin);

  /**
   * A programme that nobody else can change, nor anybody be erased, until the caller's transaction
   * ends.
   */
  Optional<TrainingRecord> hold(ProgrammeId id);

  /**
   * Keeps a sidotjänstgöring as somebody has said it, in place of what was said of it before.
   *
   * @throws IllegalArgumentException if there is no such programme, or if the placement's id is
   *     that of another programme's
   */
  void say(ProgrammeId programme, SaidPlacement placement);

  /** The programme that a sidotjänstgöring is or was of, also where it is cancelled. */
  Optional<ProgrammeId> programmeOf(PlacementId placement);

  /** What has been said last of a sidotjänstgöring, also that it is cancelled. */
  Optional<SaidPlacement> said(PlacementId placement);

  /** Units whose name has every one of the words in it, whatever their case; by name. */
  List<Unit> unitsNamed(String words, int limit);

  /** People whose name has every one of the words in it, whatever their case; by name. */
  List<Person> named(String words, int limit);

  /**
   * Adds what has happened to a unit; the same fact twice is added once.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  void add(UnitId unit, Fact fact);
}

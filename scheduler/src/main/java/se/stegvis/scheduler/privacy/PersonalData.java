package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.stegvis.scheduler.training.PersonId;

/** What is held on people, of every kind. */
public interface PersonalData {

  /**
   * Keeps others from writing about a person until the transaction ends: imports, answers in the
   * chat, the reminders of the morning, and whatever refers to the person's row. A tick that has
   * read about the person and looks for signals can still write the id into what has no reference.
   *
   * @return whether there is such a person
   */
  boolean lock(PersonId person);

  /** All that is held on a person; empty if there is no such person. */
  Optional<Extract> extract(PersonId person, Instant now);

  /**
   * Ends, the day before, every role that a person has from a day on, and leaves the placements
   * that end later without a supervisor; not their own programmes.
   */
  void endParts(PersonId person, LocalDate today);

  /**
   * Erases a person in the caller's transaction. What is theirs alone goes; in the documents of
   * others the pseudonym takes their place.
   */
  Erased erase(PersonId person, Pseudonym pseudonym, Mode mode, Instant now);
}

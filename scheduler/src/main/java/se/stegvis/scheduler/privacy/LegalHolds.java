package se.stegvis.scheduler.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.training.PersonId;

/** The legal holds; one a person at most. */
public interface LegalHolds {

  Optional<LegalHold> of(PersonId person);

  /** Sets it in place of the person's earlier one. */
  void put(LegalHold hold);

  /** Whether there was one to release. */
  boolean release(PersonId person);

  /**
   * What stands on a day in the way of erasing a person: their own hold, those of ST-läkare in
   * whose programmes the person is named, and those of whoever is named in the person's own
   * programmes.
   */
  List<LegalHold> against(PersonId person, LocalDate today);
}

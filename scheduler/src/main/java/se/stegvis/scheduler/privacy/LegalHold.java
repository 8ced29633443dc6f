package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/**
 * Nothing about a person may be erased, nor run out, while it lasts; nor anything of their
 * programmes.
 *
 * @param until its last day in Europe/Stockholm, null until it is released
 * @param setBy who set it, as the trail writes it
 */
public record LegalHold(
    PersonId person, Instant since, @Nullable LocalDate until, Why why, String setBy) {

  /** Why; a closed list, so that no words about the person are kept. */
  public enum Why {
    /** A dispute or a claim. */
    DISPUTE,
    /** An authority looks into it. */
    INSPECTION,
    /** Somebody has asked for the documents (utlämnande av allmän handling). */
    DISCLOSURE,
    OTHER
  }
}

package se.stegvis.scheduler.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Reads the trail for an administrator. */
public final class ReadingTrail {

  /** As many lines as are shown at once. */
  public static final int MOST = 10_000;

  private final AuditTrail trail;
  private final Pseudonyms pseudonyms;
  private final TrainingRecords records;
  private final TransactionOperations transactions;

  public ReadingTrail(
      AuditTrail trail,
      Pseudonyms pseudonyms,
      TrainingRecords records,
      TransactionOperations transactions) {
    this.trail = trail;
    this.pseudonyms = pseudonyms;
    this.records = records;
    this.transactions = transactions;
  }

  /**
   * Lines from a day on, oldest first; of more than {@value #MOST} the newest.
   *
   * @param about the id of somebody, or after their erasure the pseudonym; null for all
   */
  public List<AuditEntry> from(LocalDate day, @Nullable String about) {
    var from = day.atStartOfDay(QuietHours.STOCKHOLM).toInstant();
    return transactions.execute(
        _ -> trail.from(from, about == null ? null : pseudonym(about), MOST));
  }

  private Pseudonym pseudonym(String about) {
    return records
        .person(new PersonId(about))
        .map(person -> pseudonyms.of(person.id()))
        .orElseGet(() -> new Pseudonym(about));
  }
}

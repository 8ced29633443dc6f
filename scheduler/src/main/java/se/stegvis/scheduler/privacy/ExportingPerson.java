package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.training.PersonId;

/** Gathers all that is held on somebody, and notes that it was. */
public final class ExportingPerson {

  private final PersonalData data;
  private final Auditing auditing;
  private final TransactionOperations transactions;

  public ExportingPerson(PersonalData data, Auditing auditing, TransactionOperations transactions) {
    this.data = data;
    this.auditing = auditing;
    this.transactions = transactions;
  }

  /** Empty if there is nobody of that id. */
  public Optional<Extract> export(PersonId person, Actor by, Instant now) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              var extract = data.extract(person, now);
              auditing.note(
                  now,
                  by,
                  Action.EXPORT,
                  extract.isPresent() ? person : null,
                  extract.isPresent() ? "done" : "unknown",
                  extract.map(Extract::counts).orElse(Map.of()));
              return extract;
            }));
  }
}

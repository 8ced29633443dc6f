package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;

/** Deletes what has run out, some at a time, and notes how much. */
public final class KeepingRetention {

  private static final int CHUNK = 500;

  private final Retention retention;
  private final RunOut runOut;
  private final Auditing auditing;
  private final TransactionOperations transactions;

  public KeepingRetention(
      Retention retention, RunOut runOut, Auditing auditing, TransactionOperations transactions) {
    this.retention = retention;
    this.runOut = runOut;
    this.auditing = auditing;
    this.transactions = transactions;
  }

  /**
   * How it stands with a kind.
   *
   * @param period null where it is kept until somebody decides
   * @param past how much has run out
   */
  public record Standing(Kind kind, @Nullable Period period, long past) {}

  /** How it stands; deletes nothing. */
  public List<Standing> standing(LocalDate today) {
    return Retention.kinds()
        .map(
            kind ->
                retention
                    .of(kind)
                    .map(
                        period ->
                            new Standing(
                                kind, period, runOut.count(kind, today.minus(period), today)))
                    .orElseGet(() -> new Standing(kind, null, 0)))
        .toList();
  }

  /** Deletes what has run out by now; what was deleted, by kind. */
  public Map<String, Long> at(Instant now) {
    var today = LocalDate.ofInstant(now, QuietHours.STOCKHOLM);
    var deleted = new TreeMap<String, Long>();
    Retention.kinds()
        .forEach(
            kind ->
                retention
                    .of(kind)
                    .map(period -> delete(kind, today.minus(period), today))
                    .filter(count -> count > 0)
                    .ifPresent(count -> deleted.put(kind.word(), count)));
    if (!deleted.isEmpty()) {
      transactions.executeWithoutResult(
          _ -> auditing.note(now, new Actor.Tick(), Action.RETENTION, null, "done", deleted));
    }
    return deleted;
  }

  private long delete(Kind kind, LocalDate before, LocalDate today) {
    long deleted = 0;
    int some;
    do {
      some =
          Objects.requireNonNull(
              transactions.execute(_ -> runOut.delete(kind, before, today, CHUNK)));
      deleted += some;
    } while (some > 0);
    return deleted;
  }
}

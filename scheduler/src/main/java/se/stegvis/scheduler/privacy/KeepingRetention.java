package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;

/** Deletes what has run out, some at a time, and notes how much. */
public final class KeepingRetention {

  private static final Logger LOG = LoggerFactory.getLogger(KeepingRetention.class);
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

  /**
   * Deletes what has run out by now; what was deleted, by kind. A kind that fails waits for the
   * next night and stops no other.
   */
  public Map<String, Long> at(Instant now) {
    var deleted = new TreeMap<String, Long>();
    Retention.kinds()
        .forEach(
            kind -> retention.of(kind).ifPresent(period -> delete(kind, period, now, deleted)));
    return deleted;
  }

  private void delete(Kind kind, Period period, Instant now, Map<String, Long> deleted) {
    try {
      for (long some = chunk(kind, period, now); some > 0; some = chunk(kind, period, now)) {
        deleted.merge(kind.word(), some, Long::sum);
      }
    } catch (RuntimeException e) {
      LOG.error("not all {} that have run out could be deleted", kind.word(), e);
    }
  }

  /** Some of a kind, and the line about it, or neither. */
  private long chunk(Kind kind, Period period, Instant now) {
    var today = LocalDate.ofInstant(now, QuietHours.STOCKHOLM);
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              long some = runOut.delete(kind, today.minus(period), today, CHUNK);
              if (some > 0) {
                var counts = Map.of(kind.word(), some);
                auditing.note(now, new Actor.Tick(), Action.RETENTION, null, "done", counts);
              }
              return some;
            }));
  }
}

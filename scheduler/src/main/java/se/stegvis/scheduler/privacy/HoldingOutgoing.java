package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.util.Map;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Outgoing;

/** Holds and releases what goes out for an administrator, and notes it. */
public final class HoldingOutgoing {

  private final Outgoing outgoing;
  private final Auditing auditing;
  private final TransactionOperations transactions;

  public HoldingOutgoing(Outgoing outgoing, Auditing auditing, TransactionOperations transactions) {
    this.outgoing = outgoing;
    this.auditing = auditing;
    this.transactions = transactions;
  }

  public void hold(Actor by, Instant now) {
    transactions.executeWithoutResult(
        _ -> {
          outgoing.hold(now);
          auditing.note(now, by, Action.OUTGOING_HOLD, null, "done", Map.of());
        });
  }

  /** How many messages were withdrawn. */
  public int release(Instant saidUntil, Actor by, Instant now) {
    return transactions.execute(
        _ -> {
          int withdrawn = outgoing.release(saidUntil, now);
          auditing.note(
              now,
              by,
              Action.OUTGOING_RELEASE,
              null,
              "done",
              Map.of("withdrawn", (long) withdrawn));
          return withdrawn;
        });
  }
}

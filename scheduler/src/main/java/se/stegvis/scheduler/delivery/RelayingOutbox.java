package se.stegvis.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;

/**
 * The relay tick: claims messages, has them carried outside any transaction, several at once since
 * Teams takes its time, and writes what came of each. What is claimed and never settled, since we
 * were stopped between the two, comes back when its lease has run out; if it was begun to be sent,
 * it comes back as what may have arrived.
 */
public final class RelayingOutbox {

  private static final Logger LOG = LoggerFactory.getLogger(RelayingOutbox.class);

  /** Outlasts a delivery that waits for its turn and then runs into every time limit. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int AT_ONCE = 32;
  private static final int BATCH = 8;

  private final Outbox outbox;
  private final Carrying carrying;
  private final TransactionOperations transactions;

  public RelayingOutbox(Outbox outbox, Carrying carrying, TransactionOperations transactions) {
    this.outbox = outbox;
    this.carrying = carrying;
    this.transactions = transactions;
  }

  /** Works through all that may go out at an instant; returns how many messages it claimed. */
  public int relayAll(Instant now) {
    return relayAll(InstantSource.fixed(now), () -> true);
  }

  /**
   * Works through all that may go out until nothing is left.
   *
   * @param clock read anew for each message, since much may take long
   * @param goesOn asked before anything more is claimed; what is claimed is finished
   */
  public int relayAll(InstantSource clock, BooleanSupplier goesOn) {
    int all = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var free = new Semaphore(AT_ONCE);
      var idle = false;
      while (true) {
        free.acquireUninterruptibly(idle ? AT_ONCE : BATCH);
        if (!goesOn.getAsBoolean()) {
          return all;
        }
        var claimed = claim(clock.instant());
        free.release((idle ? AT_ONCE : BATCH) - claimed.size());
        if (claimed.isEmpty() && idle) {
          return all;
        }
        // What a person gets next can be claimed when what is on its way to them has arrived.
        idle = claimed.isEmpty();
        all += claimed.size();
        for (var message : claimed) {
          threads.execute(
              () -> {
                try {
                  carry(message, clock);
                } finally {
                  free.release();
                }
              });
        }
      }
    }
  }

  private List<Message> claim(Instant now) {
    return Objects.requireNonNull(transactions.execute(_ -> outbox.claim(now, LEASE, BATCH)));
  }

  private void carry(Message message, InstantSource clock) {
    try {
      var carried = carrying.carry(message, clock.instant());
      var settled =
          transactions.execute(
              _ -> {
                carrying.note(carried, clock.instant());
                return outbox.settle(message, carried.outcome(), clock.instant());
              });
      if (!Boolean.TRUE.equals(settled)) {
        LOG.warn("message {} was claimed by somebody else meanwhile", message.id());
      }
    } catch (RuntimeException e) {
      LOG.error("what came of message {} could not be written", message.id(), e);
    }
  }
}

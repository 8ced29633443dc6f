package se.stegvis.scheduler.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Outcome;

/**
 * Sends answers over the connector: each at once, and what was left over by a node that died or a
 * connector that was away a little later.
 */
public final class SendingAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(SendingAnswers.class);

  /** Teams sends nothing again after so long. */
  private static final Duration KEPT = Duration.ofDays(1);

  /** Then nobody waits for an answer any more, and whoever wrote is to be left in peace. */
  private static final Duration WAITED_FOR = Duration.ofHours(1);

  private static final int AT_ONCE = 32;

  private final Inbox inbox;
  private final AnswerDelivery delivery;
  private final TransactionOperations transactions;

  public SendingAnswers(Inbox inbox, AnswerDelivery delivery, TransactionOperations transactions) {
    this.inbox = inbox;
    this.delivery = delivery;
    this.transactions = transactions;
  }

  /** Sends what the caller has just answered and still holds. */
  public void now(InboundKey key, Answer answer, ReplyAddress to) {
    if (answer.kind() != Answer.Kind.SILENCE) {
      send(new PendingAnswer(key, answer, to, 1));
    }
  }

  /**
   * Sends what could not be kept, once.
   *
   * @return whether it is there for certain
   */
  public boolean once(InboundKey key, Answer answer, ReplyAddress to) {
    return switch (delivery.deliver(new PendingAnswer(key, answer, to, 0))) {
      case Outcome.Delivered _ -> true;
      case Outcome.Uncertain _,
          Outcome.TryLater _,
          Outcome.Impossible _,
          Outcome.Stopped _,
          Outcome.Gone _,
          Outcome.Withdrawn _ ->
          false;
    };
  }

  /**
   * Sends all that nobody has sent, and forgets what is old.
   *
   * @param goesOn asked before anything more is claimed; what is claimed is finished
   */
  public void leftOver(Instant now, BooleanSupplier goesOn) {
    transactions.executeWithoutResult(_ -> inbox.giveUp(now.minus(WAITED_FOR)));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      while (goesOn.getAsBoolean()) {
        var claimed = claim(now);
        if (claimed.isEmpty()) {
          break;
        }
        CompletableFuture.allOf(
                claimed.stream()
                    .map(each -> CompletableFuture.runAsync(() -> sendAlone(each), threads))
                    .toArray(CompletableFuture[]::new))
            .join();
      }
    }
    transactions.executeWithoutResult(_ -> inbox.forget(now.minus(KEPT)));
  }

  private List<PendingAnswer> claim(Instant now) {
    return Objects.requireNonNull(
        transactions.execute(_ -> inbox.claim(now, AnsweringOnce.LEASE, AT_ONCE)));
  }

  /** One that cannot be written down comes back when its lease has run out. */
  private void sendAlone(PendingAnswer answer) {
    try {
      send(answer);
    } catch (RuntimeException e) {
      LOG.error("what came of the answer to {} could not be written", answer.key().activityId(), e);
    }
  }

  private void send(PendingAnswer answer) {
    var outcome = delivery.deliver(answer);
    boolean kept = Objects.requireNonNull(transactions.execute(_ -> inbox.settle(answer, outcome)));
    if (!kept) {
      LOG.warn(
          "the answer to {} is kept by nobody, or by somebody else", answer.key().activityId());
    }
  }
}

package se.stegvis.scheduler.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

  private static final int BATCH = 10;

  /** With the pauses between them some ten minutes; then nobody waits for it any more. */
  private static final int MOST_ATTEMPTS = 5;

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
   * @return whether it is there, or may be
   */
  public boolean once(InboundKey key, Answer answer, ReplyAddress to) {
    return switch (delivery.deliver(new PendingAnswer(key, answer, to, 1))) {
      case Outcome.Delivered _, Outcome.Uncertain _ -> true;
      case Outcome.TryLater _,
          Outcome.Impossible _,
          Outcome.Stopped _,
          Outcome.Gone _,
          Outcome.Withdrawn _ ->
          false;
    };
  }

  /** Sends what nobody has sent, and forgets what is old. */
  public void leftOver(Instant now) {
    List<PendingAnswer> claimed =
        Objects.requireNonNull(
            transactions.execute(_ -> inbox.claim(now, AnsweringOnce.LEASE, BATCH)));
    claimed.forEach(this::send);
    transactions.executeWithoutResult(_ -> inbox.forget(now.minus(KEPT)));
  }

  private void send(PendingAnswer answer) {
    var outcome =
        answer.attempt() > MOST_ATTEMPTS
            ? new Outcome.Withdrawn("too-late")
            : delivery.deliver(answer);
    boolean kept = Objects.requireNonNull(transactions.execute(_ -> inbox.settle(answer, outcome)));
    if (!kept) {
      LOG.warn(
          "the answer to {} is kept by nobody, or by somebody else", answer.key().activityId());
    }
  }
}

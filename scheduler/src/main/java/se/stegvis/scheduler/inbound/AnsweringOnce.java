package se.stegvis.scheduler.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Answers what has come in once: its key, what it does and the answer are one transaction, so that
 * the same sent again does nothing and is told the same.
 */
public final class AnsweringOnce {

  /** Outlasts the connector's time limits. */
  static final Duration LEASE = Duration.ofMinutes(1);

  private final Inbox inbox;
  private final TransactionOperations transactions;

  public AnsweringOnce(Inbox inbox, TransactionOperations transactions) {
    this.inbox = inbox;
    this.transactions = transactions;
  }

  /**
   * What was answered.
   *
   * @param again whether it had been answered before
   */
  public record Answered(Answer answer, boolean again) {}

  /**
   * Answers by what is given unless that was done before. What that throws undoes all of it, and
   * leaves no key behind.
   *
   * @param to where the caller is about to send the answer, null if it is given in the same breath
   */
  public Answered answer(
      InboundKey key, @Nullable ReplyAddress to, Instant now, Supplier<Answer> answering) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              if (!inbox.enter(key, now)) {
                return new Answered(inbox.answer(key).orElse(Answer.SILENCE), true);
              }
              var answer = answering.get();
              var toSend = answer.kind() == Answer.Kind.SILENCE ? null : to;
              inbox.keep(key, answer, toSend, now, LEASE);
              return new Answered(answer, false);
            }));
  }
}

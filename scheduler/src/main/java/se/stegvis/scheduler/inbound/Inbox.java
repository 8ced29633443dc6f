package se.stegvis.scheduler.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.Outcome;

/** What has come in, and what was answered to it; kept for as long as Teams may send it again. */
public interface Inbox {

  /**
   * Notes in the caller's transaction that something has come in. If another transaction answers
   * the same just now, waits for its end. Until the caller's transaction ends nobody is erased.
   *
   * @return false if it has come in before
   */
  boolean enter(InboundKey key, Instant now);

  /**
   * Keeps the answer in the transaction that {@link #enter entered} it.
   *
   * @param to where it is to be sent, held by the caller for the length of the lease; null for one
   *     that needs no sending
   */
  void keep(InboundKey key, Answer answer, @Nullable ReplyAddress to, Instant now, Duration lease);

  Optional<Answer> answer(InboundKey key);

  /**
   * Claims answers that are to be sent now and that nobody holds, oldest first, for the length of
   * the lease, which goes by the inbox' own clock.
   */
  List<PendingAnswer> claim(Instant now, Duration lease, int limit);

  /**
   * Whether an answer is still held, to be asked right before it is sent.
   *
   * @param attempt that of the claim
   */
  boolean holds(InboundKey key, int attempt);

  /**
   * Writes what came of sending one.
   *
   * @return false if somebody else has claimed it since, in which case nothing was written
   */
  boolean settle(PendingAnswer claimed, Outcome outcome);

  /** Gives up answers to what came in before an instant and that are not sent yet. */
  void giveUp(Instant before);

  /** Forgets what came in before an instant and waits for nothing; returns how much. */
  int forget(Instant before);
}

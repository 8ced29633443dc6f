package se.stegvis.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outcome;

/**
 * The relay tick: claims messages, looks whether they are still worth saying, delivers them outside
 * any transaction and writes what came of each. Delivery is at least once by nature: a crash
 * between sending and writing sends again when the lease has run out.
 */
public final class RelayingOutbox {

  private static final Logger LOG = LoggerFactory.getLogger(RelayingOutbox.class);

  /** Outlasts a batch in which every delivery runs into the connector's time limits. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int BATCH = 10;

  private final Outbox outbox;
  private final Conversations conversations;
  private final Letters letters;
  private final Delivery delivery;
  private final QuietHours quietHours;
  private final TransactionOperations transactions;

  public RelayingOutbox(
      Outbox outbox,
      Conversations conversations,
      Letters letters,
      Delivery delivery,
      QuietHours quietHours,
      TransactionOperations transactions) {
    this.outbox = outbox;
    this.conversations = conversations;
    this.letters = letters;
    this.delivery = delivery;
    this.quietHours = quietHours;
    this.transactions = transactions;
  }

  /** Works through one batch of what may go out now; returns how many messages it claimed. */
  public int relay(Instant now) {
    List<Message> claimed =
        Objects.requireNonNull(transactions.execute(_ -> outbox.claim(now, LEASE, BATCH)));
    for (var message : claimed) {
      var outcome = carry(message, now);
      transactions.executeWithoutResult(_ -> settle(message, outcome, now));
    }
    return claimed.size();
  }

  /** Works through all that may go out at an instant; returns how many messages it claimed. */
  public int relayAll(Instant now) {
    int all = 0;
    for (int claimed = relay(now); claimed > 0; claimed = relay(now)) {
      all += claimed;
    }
    return all;
  }

  private void settle(Message message, Outcome outcome, Instant now) {
    if (!outbox.settle(message, outcome, now)) {
      LOG.warn("message {} was claimed by somebody else meanwhile", message.id());
    }
  }

  private Outcome carry(Message message, Instant now) {
    try {
      return letter(message, now);
    } catch (RuntimeException e) {
      LOG.error("message {} could not be made ready", message.id(), e);
      return new Outcome.TryLater("not-ready", now.plus(LEASE));
    }
  }

  private Outcome letter(Message message, Instant now) {
    var conversation = conversations.of(message.to());
    if (conversation.isEmpty()) {
      return new Outcome.Impossible("not-installed");
    }
    return switch (message.content()) {
      case Content.Digest _,
          Content.OfAssessment _,
          Content.OfRound _,
          Content.OfMatter _,
          Content.Matters _,
          Content.OfPlan _,
          Content.OfPlacement _ ->
          quietHours.isQuiet(now)
              ? new Outcome.TryLater("quiet-hours", quietHours.nextMorning(now))
              : sent(message, conversation.get(), now);
      // Who has asked for it just now is not left in peace by waiting.
      case Content.MattersAsked _ -> sent(message, conversation.get(), now);
      case Content.Redraw redraw ->
          outbox
              .find(redraw.original())
              .flatMap(
                  original -> letters.again(original, conversation.get(), message.attempt(), now))
              .map(delivery::deliver)
              .orElseGet(() -> new Outcome.Withdrawn("original-not-delivered"));
    };
  }

  private Outcome sent(Message message, Conversation to, Instant now) {
    return letters
        .first(message, to, now)
        .map(delivery::deliver)
        .orElseGet(() -> new Outcome.Withdrawn("settled"));
  }
}

package se.stegvis.scheduler.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;

/**
 * The channels' tick: draws the card of each unit anew where what stands on it is no longer so.
 * There is one card a unit, changed in place; what to draw is counted when it is sent, so that many
 * changes make one update. Delivery is at least once by nature: a crash between sending and writing
 * draws the same again when the lease has run out.
 */
public final class DrawingUnitCards {

  private static final Logger LOG = LoggerFactory.getLogger(DrawingUnitCards.class);
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final UnitCards cards;
  private final Channels channels;
  private final CountingMatters counting;
  private final ChannelDelivery delivery;
  private final QuietHours quietHours;
  private final Duration rest;
  private final TransactionOperations transactions;

  /**
   * @param rest how long a card stands at least before it is changed again
   */
  public DrawingUnitCards(
      UnitCards cards,
      Channels channels,
      CountingMatters counting,
      ChannelDelivery delivery,
      QuietHours quietHours,
      Duration rest,
      TransactionOperations transactions) {
    this.cards = cards;
    this.channels = channels;
    this.counting = counting;
    this.delivery = delivery;
    this.quietHours = quietHours;
    this.rest = rest;
    this.transactions = transactions;
  }

  /** Draws what has changed, unless it is a time to leave people in peace. */
  public void draw(Instant now) {
    draw(now, () -> true);
  }

  /**
   * The same.
   *
   * @param goesOn asked before each unit's card
   */
  public void draw(Instant now, BooleanSupplier goesOn) {
    if (quietHours.isQuiet(now)) {
      return;
    }
    for (var card : cards.ready(now)) {
      if (!goesOn.getAsBoolean()) {
        return;
      }
      drawAlone(card, now);
    }
  }

  private void drawAlone(UnitCard card, Instant now) {
    try {
      if (hasChanged(card, counting.of(card))) {
        held(card, now).ifPresent(held -> draw(held, counting.of(held), now));
      }
    } catch (RuntimeException e) {
      LOG.error("the channel card of unit {} could not be drawn", card.unit(), e);
    }
  }

  /** A unit in which nothing has ever been open has no card. */
  private static boolean hasChanged(UnitCard card, Board board) {
    return card.drawn() == null ? !board.isEmpty() : !card.drawn().equals(board.mark());
  }

  private Optional<UnitCard> held(UnitCard card, Instant now) {
    return Objects.requireNonNull(transactions.execute(_ -> cards.claim(card, now, LEASE)));
  }

  private void draw(UnitCard held, Board board, Instant now) {
    var notice = new ChannelDelivery.Notice(held.channel(), board, held.activity(), held.attempt());
    switch (delivery.deliver(notice)) {
      case Outcome.Delivered(var activity, _) -> drawn(held, activity, board, now);
      case Outcome.TryLater(var cause, var when) -> putOff(held, cause, when);
      case Outcome.Uncertain(var cause, var again) -> doubted(held, board, cause, again, now);
      case Outcome.Stopped(var why, var cause) -> stopped(held, why, cause, now);
      case Outcome.Gone(var cause) -> putOff(held, cause, quietHours.nextMorning(now));
      case Outcome.Impossible(var cause) -> putOff(held, cause, quietHours.nextMorning(now));
      case Outcome.Withdrawn(var cause) -> putOff(held, cause, quietHours.nextMorning(now));
    }
  }

  /** Nothing is sent there before the bot is added again, of which Teams tells. */
  private void stopped(UnitCard held, Stop.Cause why, String cause, Instant now) {
    putOff(held, cause, quietHours.nextMorning(now));
    if (why == Stop.Cause.REMOVED) {
      channels.forget(held.channel());
    }
  }

  private void drawn(UnitCard held, @Nullable String activity, Board board, Instant now) {
    transactions.executeWithoutResult(
        _ -> cards.drawn(held, activity, board.mark(), now.plus(rest)));
  }

  /**
   * It stands there perhaps, so it is tried again as often as a message; then it counts as drawn.
   */
  private void doubted(UnitCard held, Board board, String cause, Instant again, Instant now) {
    LOG.warn("the channel card of unit {} may have been drawn: {}", held.unit(), cause);
    if (held.unheard() < Outcome.Uncertain.AGAIN_AT_MOST) {
      transactions.executeWithoutResult(_ -> cards.doubt(held, again));
    } else {
      drawn(held, held.activity(), board, now);
    }
  }

  private void putOff(UnitCard held, String cause, Instant when) {
    LOG.warn("the channel card of unit {} was not drawn: {}", held.unit(), cause);
    transactions.executeWithoutResult(_ -> cards.putOff(held, when));
  }
}

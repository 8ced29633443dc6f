package se.stegvis.bot.teams;

import java.util.function.BiPredicate;
import se.stegvis.bot.card.LetterCards;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.Letter;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outcome;

/** Carries letters to personal chats over the connector. */
final class ConnectorDelivery implements Delivery {

  private final Carrier carrier;
  private final LetterCards cards;
  private final BiPredicate<MessageId, Integer> begins;

  /**
   * @param begins asked for a message and its attempt right before it is written
   */
  ConnectorDelivery(Carrier carrier, LetterCards cards, BiPredicate<MessageId, Integer> begins) {
    this.carrier = carrier;
    this.cards = cards;
    this.begins = begins;
  }

  @Override
  public Outcome deliver(Letter letter) {
    var to = letter.to();
    return carrier.carry(
        new Parcel(
            "message " + letter.message(),
            to.serviceUrl(),
            to.tenantId(),
            to.conversationId(),
            to.botId(),
            to.userId(),
            () -> begins.test(letter.message(), letter.attempt()),
            () -> Activities.card(cards.draw(letter)),
            letter.replaces(),
            letter instanceof Letter.InPeace(_, var until) ? until : null,
            letter.attempt()));
  }
}

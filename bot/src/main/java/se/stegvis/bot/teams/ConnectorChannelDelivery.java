package se.stegvis.bot.teams;

import se.stegvis.bot.card.ChannelCard;
import se.stegvis.scheduler.channel.ChannelDelivery;
import se.stegvis.scheduler.outbox.Outcome;

/** Carries units' cards to their channels over the connector. */
final class ConnectorChannelDelivery implements ChannelDelivery {

  private final Carrier carrier;
  private final ChannelCard card = new ChannelCard();

  ConnectorChannelDelivery(Carrier carrier) {
    this.carrier = carrier;
  }

  @Override
  public Outcome deliver(Notice notice) {
    var to = notice.to();
    return carrier.carry(
        new Parcel(
            "the card of channel " + to.conversation(),
            to.serviceUrl(),
            to.tenant(),
            to.conversation(),
            to.bot(),
            null,
            () -> true,
            () -> Activities.card(card.draw(notice.board())),
            notice.replaces(),
            null,
            notice.attempt()));
  }
}

package se.stegvis.bot.dialogue;

import java.util.Optional;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.Texts;
import se.stegvis.scheduler.channel.Channel;
import se.stegvis.scheduler.channel.Channels;
import se.stegvis.scheduler.channel.OpeningUnitCard;
import se.stegvis.scheduler.training.Language;

/** What happens in channels: where the bot is, and who presses a unit's card. */
final class InChannels {

  private final Channels channels;
  private final OpeningUnitCard opening;

  InChannels(Channels channels, OpeningUnitCard opening) {
    this.channels = channels;
    this.opening = opening;
  }

  Reply added(Incoming.AddedToTeam added) {
    added
        .channels()
        .forEach(
            channel ->
                channels.keep(
                    new Channel(
                        channel,
                        added.team(),
                        added.tenantId(),
                        added.serviceUrl(),
                        added.botId())));
    return new Reply.Silence();
  }

  Reply removed(Incoming.RemovedFromTeam removed) {
    channels.forget(removed.tenantId(), removed.team());
    return new Reply.Silence();
  }

  /** Nothing that others in the channel see: the answer is the presser's alone. */
  Reply pressed(Optional<Partner> presser, Incoming.PressedInChannel pressed, Moment at) {
    if (presser.isEmpty()) {
      opening.refuse(pressed.sender().entraId(), pressed.channel(), at.now());
      return notYours();
    }
    var partner = presser.get();
    return switch (opening.open(partner.id(), pressed.channel(), at.now())) {
      case SENT -> partner.text(Phrase.CHANNEL_ANSWER_SENT);
      case NO_CHAT -> partner.text(Phrase.CHANNEL_ANSWER_NO_CHAT);
      case NOT_YOURS -> notYours();
    };
  }

  /** The same to everybody: not even whether the presser is known can be told from it. */
  private static Reply notYours() {
    return new Reply.Text(
        Texts.in(Language.SV).say(Phrase.CHANNEL_ANSWER_NOT_YOURS)
            + "\n\n"
            + Texts.in(Language.EN).say(Phrase.CHANNEL_ANSWER_NOT_YOURS));
  }
}

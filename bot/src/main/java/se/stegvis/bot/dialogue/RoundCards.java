package se.stegvis.bot.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.RoundCard;
import se.stegvis.bot.card.RoundState;
import se.stegvis.bot.card.RoundsCard;
import se.stegvis.bot.dialogue.LeadingRounds.Pressed;
import se.stegvis.scheduler.assessing.RoundView;
import se.stegvis.scheduler.assessing.ViewingRounds;
import se.stegvis.scheduler.assessing.ViewingRounds.Concern;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.round.Kind;

/** Draws rounds as they stand at the moment. */
final class RoundCards {

  private final ViewingRounds viewing;
  private final NotingReadings noting;
  private final RoundCard roundCard = new RoundCard();
  private final RoundsCard roundsCard = new RoundsCard();

  RoundCards(ViewingRounds viewing, NotingReadings noting) {
    this.noting = noting;
    this.viewing = viewing;
  }

  List<Concern> concerns(Partner partner, Kind kind, Moment at) {
    return viewing.concerns(partner.id(), kind, at.today());
  }

  Reply list(Partner partner, Kind kind, List<Concern> concerns) {
    return new Reply.Card(roundsCard.draw(kind, concerns, partner.language()));
  }

  Reply round(
      Partner partner, RoundId id, @Nullable MessageId message, RoundState state, Moment at) {
    var seen =
        viewing.view(id, partner.id(), state.typed().of(RoundCard.SOUGHT).orElse(""), at.today());
    seen.filter(RoundView::isReading)
        .map(RoundView::round)
        .ifPresent(
            round ->
                noting.opened(
                    partner.id(), round.programme(), Thing.ASSESSMENT, id.toString(), at.today()));
    return seen.<Reply>map(view -> new Reply.Card(roundCard.draw(view, message, state)))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  /** The card that was pressed, as the round stands now. */
  Reply shown(Pressed pressed, RoundState state) {
    return round(
        pressed.partner(),
        pressed.address().round(),
        pressed.address().message(),
        state,
        pressed.at());
  }
}

package se.stegvis.bot.card;

import java.util.Optional;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.delivery.Letter;

/** Draws each kind of letter with its card. */
final class LetterDrawing implements LetterCards {

  private final DigestCard digestCard;
  private final AssessmentCard assessmentCard;
  private final CardWriter writer = new CardWriter();

  private final RoundCard roundCard = new RoundCard();
  private final MatterCard matterCard = new MatterCard();
  private final ReachCard reachCard = new ReachCard();
  private final PlanCard planCard = new PlanCard();
  private final PlacementCard placementCard = new PlacementCard();

  LetterDrawing(DigestCard digestCard, AssessmentCard assessmentCard) {
    this.digestCard = digestCard;
    this.assessmentCard = assessmentCard;
  }

  @Override
  public CardDocument draw(Letter letter) {
    return switch (letter) {
      case Letter.PerhapsAgain(var again, var language) ->
          writer.ending(
              draw(again), Text.of(Run.subtle(Texts.in(language).say(Phrase.CARD_PERHAPS_AGAIN))));
      case Letter.InPeace(var again, _) -> draw(again);
      case Letter.DigestLetter digest ->
          digestCard.draw(
              digest.digest(), digest.message(), new Expansion.Closed(), Optional.empty());
      case Letter.AssessmentLetter about ->
          about.occasion().holds(about.view().assessment())
              ? assessmentCard.draw(about.view(), about.message(), about.occasion())
              : assessmentCard.draw(about.view(), about.message(), FormState.plain());
      case Letter.MatterLetter about ->
          matterCard.draw(about.view(), about.message(), about.news());
      case Letter.MattersLetter about ->
          matterCard.list(about.views(), about.language(), about.isMorning());
      case Letter.PlacementGoneLetter about -> placementCard.gone(about.gone());
      case Letter.PlacementLetter about ->
          placementCard.draw(about.view(), about.message(), about.news());
      case Letter.ReachLetter about ->
          reachCard.draw(about.units(), about.today(), about.language());
      case Letter.RoundLetter about -> roundCard.draw(about.view(), about.message(), about.news());
      case Letter.PlanLetter about -> planCard.draw(about.view(), about.message(), about.news());
    };
  }
}

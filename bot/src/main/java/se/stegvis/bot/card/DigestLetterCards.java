package se.stegvis.bot.card;

import java.util.Optional;
import se.stegvis.scheduler.delivery.Letter;

/** Draws each kind of letter with its card. */
final class DigestLetterCards implements LetterCards {

  private final DigestCard digestCard;

  DigestLetterCards(DigestCard digestCard) {
    this.digestCard = digestCard;
  }

  @Override
  public CardDocument draw(Letter letter) {
    return switch (letter) {
      case Letter.DigestLetter digest ->
          digestCard.draw(
              digest.digest(), digest.message(), new Expansion.Closed(), Optional.empty());
    };
  }
}

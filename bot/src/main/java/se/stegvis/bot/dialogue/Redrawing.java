package se.stegvis.bot.dialogue;

import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Expansion;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.reminder.Digest;

/** Draws the card anew on which a button was pressed. */
final class Redrawing {

  private final CurrentCards cards;

  Redrawing(CurrentCards cards) {
    this.cards = cards;
  }

  /** With the item opened. */
  Reply opened(Press press, Expansion expansion) {
    return cards.card(press.digest(), press.address().message(), expansion, Optional.empty());
  }

  /** As things stand after what was pressed, saying that it was done. */
  Reply accepted(Press press, Phrase phrase, Object... values) {
    return redrawn(press, after(press), new Notice(say(press, phrase, values), true));
  }

  /** As things stand, saying why nothing was done. */
  Reply declined(Press press, Phrase phrase) {
    return redrawn(press, after(press), new Notice(say(press, phrase), false));
  }

  /** What the sender has before them now, the pressed item included if it is done by now. */
  Digest after(Press press) {
    var shown = Stream.concat(press.shown().stream(), Stream.of(press.key())).distinct().toList();
    return cards.digest(press.partner().id(), press.at(), shown);
  }

  private Reply redrawn(Press press, Digest digest, Notice notice) {
    return cards.card(
        digest, press.address().message(), new Expansion.Closed(), Optional.of(notice));
  }

  private static String say(Press press, Phrase phrase, Object... values) {
    return press.partner().texts().say(phrase, values);
  }
}

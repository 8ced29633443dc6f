package se.stegvis.bot.card;

import java.util.List;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;

/**
 * What a card says at its top about the button that was just pressed.
 *
 * @param good whether what was asked for was done
 */
public record Notice(String text, boolean good) {

  Container drawn() {
    var style = good ? Style.GOOD : Style.EMPHASIS;
    return new Container(List.of(Text.of(Run.plain(text))), style, false);
  }
}

package se.stegvis.bot.card;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;

/** Asks when to be reminded again. */
public final class LaterPart {

  /** The days to choose from. */
  public static final List<Integer> DAYS = List.of(1, 3, 7);

  /** Where the chosen number of days stands in what a button sends back. */
  public static final String DAYS_KEY = "d";

  private final Texts texts;
  private final CardAddress address;

  LaterPart(Texts texts, CardAddress address) {
    this.texts = texts;
    this.address = address;
  }

  Container drawn() {
    var cancel =
        new Action.Execute(
            texts.say(Phrase.BUTTON_CANCEL), DigestVerb.CLOSE, address.data(), false, false);
    return new Container(
        List.of(
            Text.of(Run.plain(texts.say(Phrase.LATER_QUESTION))),
            new ActionSet(
                Stream.concat(DAYS.stream().map(this::after), Stream.of(cancel)).toList())),
        Style.EMPHASIS,
        false);
  }

  private Action after(int days) {
    var data = new HashMap<>(address.data());
    data.put(DAYS_KEY, String.valueOf(days));
    return new Action.Execute(
        texts.say(Phrase.BUTTON_DAYS, days), DigestVerb.LATER_SET, data, false, false);
  }
}

package se.stegvis.bot.card;

import java.util.List;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.due.Ground;

/** Says where a demand comes from: region, document, heading, the sentence and how strong it is. */
final class WhyPart {

  private final Texts texts;
  private final Ground ground;
  private final CardAddress address;

  WhyPart(Texts texts, Ground ground, CardAddress address) {
    this.texts = texts;
    this.ground = ground;
    this.address = address;
  }

  Container drawn() {
    var source = ground.rule().source();
    var close =
        new Action.Execute(
            texts.say(Phrase.BUTTON_CLOSE), DigestVerb.CLOSE, address.data(), false, false);
    return new Container(
        List.of(
            Text.of(Run.bold(texts.say(Phrase.WHY_HEADING, ground.region()))),
            Text.close(Run.subtle(ground.documentTitle() + " · " + source.heading())),
            new Text(List.of(Run.italic("”" + source.quote() + "”")), Spacing.SMALL),
            new Text(
                List.of(
                    Run.plain(
                        texts.say(
                            Phrase.WHY_WORD, new Vocabulary(texts).strength(source.strength()))),
                    Run.small("  " + ground.rule().id())),
                Spacing.SMALL),
            new ActionSet(List.of(close))),
        Style.EMPHASIS,
        false);
  }
}

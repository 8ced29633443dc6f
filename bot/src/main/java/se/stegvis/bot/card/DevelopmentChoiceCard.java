package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.development.Developments.About;
import se.stegvis.scheduler.training.Language;

/** Lets somebody choose one of several ST-läkare: names alone, and nothing to compare by. */
public final class DevelopmentChoiceCard {

  private static final int MOST = 30;

  /** A client draws no more buttons than this in a row. */
  private static final int MOST_IN_A_ROW = 5;

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(List<About> abouts, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.DEVELOPMENT_CHOOSE), Tone.DEFAULT, false));
    var shown = abouts.stream().limit(MOST).toList();
    for (int from = 0; from < shown.size(); from += MOST_IN_A_ROW) {
      var row = shown.subList(from, Math.min(from + MOST_IN_A_ROW, shown.size()));
      body.add(new ActionSet(row.stream().map(DevelopmentChoiceCard::button).toList()));
    }
    if (abouts.size() > MOST) {
      body.add(
          Text.of(Run.subtle(texts.say(Phrase.DEVELOPMENT_CHOOSE_MORE, abouts.size() - MOST))));
    }
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_DEVELOPMENT));
  }

  private static Action button(About about) {
    return new Action.Execute(
        about.trainee().name(),
        DevelopmentVerb.SHOW,
        Map.of(DevelopmentCard.PROGRAMME_KEY, about.programme().value()),
        false,
        false);
  }
}

package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.assessing.ViewingRounds.Concern;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.training.Language;

/** The rounds of one kind that somebody has to do with, where there are several ST-läkare. */
public final class RoundsCard {

  private static final int MOST = 25;

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(Kind kind, List<Concern> concerns, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(RoundCard.name(kind)), Tone.DEFAULT, false));
    concerns.stream().limit(MOST).forEach(each -> body.add(drawn(kind, each, texts)));
    if (kind == Kind.MULTISOURCE) {
      body.add(Text.of(Run.subtle(texts.say(Phrase.ROUND_BEGUN_BY_TRAINEE))));
    }
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_ROUND));
  }

  private static Container drawn(Kind kind, Concern concern, Texts texts) {
    var items = new ArrayList<Element>();
    var latest = concern.latest();
    var stands =
        latest == null
            ? Phrase.ROUND_STANDS_NONE
            : switch (latest.state()) {
              case Round.State.Gathering _ -> Phrase.ROUND_STANDS_GATHERING;
              case Round.State.Collecting _ -> Phrase.ROUND_STANDS_COLLECTING;
              case Round.State.Compiled _ -> Phrase.ROUND_STANDS_COMPILED;
              case Round.State.Released _ -> Phrase.ROUND_STANDS_RELEASED;
            };
    items.add(Text.of(Run.bold(concern.trainee().name()), Run.plain(" · " + texts.say(stands))));
    var data =
        latest == null
            ? new RoundBeginning(kind, concern.programme()).data()
            : new RoundAddress(latest.id(), null).data();
    if (latest != null || concern.begins()) {
      items.add(
          new ActionSet(
              List.of(
                  new Action.Execute(
                      texts.say(latest == null ? Phrase.ASK_BUTTON_BEGIN : Phrase.ASK_BUTTON_OPEN),
                      latest == null ? RoundVerb.BEGIN : RoundVerb.OPEN,
                      data,
                      false,
                      false))));
    }
    return new Container(items, Style.DEFAULT, false);
  }
}

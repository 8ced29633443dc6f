package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.following.MatterView;
import se.stegvis.scheduler.following.ViewingMatters;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.training.Language;

/**
 * One matter, as the person who has the card may see it, and the list of those before somebody.
 * What shows in a notification says nothing of whom or what it is about.
 */
public final class MatterCard {

  public static final String UNTIL = "until";
  public static final String REASON = "reason";
  public static final String VIEW = "view";

  private final CardWriter writer = new CardWriter();

  /** The card of a message, null for one that was asked for. */
  public CardDocument draw(MatterView view, @Nullable MessageId message, MatterState state) {
    return new CardDocument(
        writer.write(new MatterDrawing(view, message, state).body()),
        Texts.in(view.language()).say(Phrase.SUMMARY_MATTER));
  }

  /** The card that a message brings, with why it comes. */
  CardDocument draw(MatterView view, MessageId message, MatterNews news) {
    var texts = Texts.in(view.language());
    return switch (news) {
      case RAISED -> draw(view, message, MatterState.plain());
      case CLIMBED -> draw(view, message, saying(texts.say(Phrase.MATTER_WHY_CLIMBED)));
      case REMINDED -> draw(view, message, saying(texts.say(Phrase.MATTER_WHY_REMINDED)));
      case REOPENED -> draw(view, message, saying(texts.say(Phrase.MATTER_WHY_REOPENED)));
      case PLAN_ASKED ->
          draw(view, message, saying(texts.say(Phrase.MATTER_WHY_PLAN, view.planWord())));
      case COMMENTED -> draw(view, message, saying(texts.say(Phrase.MATTER_WHY_COMMENTED)));
    };
  }

  private static MatterState saying(String text) {
    return MatterState.saying(text, true);
  }

  /** The matters before somebody, each to be opened. */
  public CardDocument list(List<MatterView> views, Language language, boolean isMorning) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(
        new Heading(
            texts.say(isMorning ? Phrase.MATTERS_MORNING : Phrase.MATTERS_HEADING),
            Tone.DEFAULT,
            false));
    if (views.isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.MATTERS_NONE)).in(Tone.GOOD)));
    }
    views.stream().limit(ViewingMatters.MOST_LISTED).forEach(view -> body.add(row(view, texts)));
    if (views.size() > ViewingMatters.MOST_LISTED) {
      body.add(
          Text.of(
              Run.subtle(
                  texts.say(Phrase.OVERVIEW_MORE, views.size() - ViewingMatters.MOST_LISTED))));
    }
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_MATTER));
  }

  private static Container row(MatterView view, Texts texts) {
    var words = new MatterWords(view);
    var title = Run.bold(words.title());
    var open =
        new Action.Execute(
            texts.say(Phrase.ASK_BUTTON_OPEN),
            MatterVerb.OPEN,
            new MatterAddress(view.matter().id(), null).data(),
            false,
            false);
    return new Container(
        List.of(
            Text.of(
                view.matter().signal().level() == Level.RISK ? title.in(Tone.ATTENTION) : title),
            Text.close(Run.plain(words.about())),
            Text.close(Run.small(words.firstFact() + words.state())),
            new ActionSet(List.of(open))),
        Style.DEFAULT,
        true);
  }
}

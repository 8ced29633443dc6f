package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.saying.ConcernView;
import se.stegvis.scheduler.training.Language;

/**
 * What somebody is worried about: the choice of what, one before it is said with what it leads to,
 * and one that has been said. What shows in a notification says nothing of it.
 */
public final class ConcernCard {

  public static final String AREAS = "areas";
  public static final String GOALS = "goals";

  private static final int MOST = 12;

  private final CardWriter writer = new CardWriter();

  /** One that can be sent; nothing has been said yet. */
  public CardDocument before(ConcernView view, Language language, Optional<Notice> notice) {
    return card(new ConcernDrawing(view, language).before(notice), language);
  }

  /** One that has been said, as it stands. */
  public CardDocument said(ConcernView view, Language language, Optional<Notice> notice) {
    return card(new ConcernDrawing(view, language).said(notice), language);
  }

  /** What is open before somebody, and what they can say. */
  public CardDocument choice(List<ConcernView> open, List<ConcernView> sayable, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.CONCERN_HEADING), Tone.DEFAULT, false));
    open.stream().limit(MOST).map(view -> row(view, texts)).forEach(body::add);
    if (!sayable.isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.CONCERN_INTRO))));
      sayable.stream().limit(MOST).map(view -> choosing(view, texts)).forEach(body::add);
    }
    return card(body, language);
  }

  private CardDocument card(List<Element> body, Language language) {
    return new CardDocument(writer.write(body), Texts.in(language).say(Phrase.SUMMARY_CONCERN));
  }

  private static Container row(ConcernView view, Texts texts) {
    var words = new ConcernWords(view, texts);
    return new Container(
        List.of(
            Text.of(Run.bold(words.title())),
            Text.close(Run.plain(words.about())),
            Text.close(Run.small(words.state())),
            new ActionSet(
                List.of(
                    press(
                        texts.say(Phrase.ASK_BUTTON_OPEN),
                        ConcernVerb.OPEN,
                        new ConcernAddress(view.concern().id(), null))))),
        Style.DEFAULT,
        true);
  }

  private static Container choosing(ConcernView view, Texts texts) {
    var words = new ConcernWords(view, texts);
    return new Container(
        Stream.of(
                Text.of(Run.bold(words.about())),
                new ActionSet(
                    List.of(
                        press(
                            words.title(),
                            ConcernVerb.CHOOSE,
                            new ConcernAddress(view.concern().id(), view.concern().topic())))))
            .map(Element.class::cast)
            .toList(),
        Style.DEFAULT,
        true);
  }

  static Action press(String title, ConcernVerb verb, ConcernAddress address) {
    return new Action.Execute(title, verb, address.data(), false, false);
  }
}

package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.bot.card.Element.Folded;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.development.Development.Said;
import se.stegvis.scheduler.development.Development.Words;
import se.stegvis.scheduler.training.Language;

/** What was said in words, the newest first; a few at once, and more behind a button. */
final class WordsPart {

  private static final int MOST_AT_ONCE = 3;
  private static final int LONGEST = 280;
  private static final String FOLDED = "words";

  private final Language language;
  private final Texts texts;
  private final DateWords dates;
  private final int most;

  /** {@code most} says how many are drawn at all. */
  WordsPart(Language language, LocalDate today, int most) {
    this.language = language;
    this.texts = Texts.in(language);
    this.dates = new DateWords(texts, today);
    this.most = most;
  }

  List<Element> drawn(List<Words> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    var elements = new ArrayList<Element>();
    elements.add(new Heading(texts.say(Phrase.DEVELOPMENT_WORDS), Tone.DEFAULT, true));
    var shown = words.subList(0, Math.min(most, words.size()));
    int atOnce = Math.min(MOST_AT_ONCE, shown.size());
    shown.subList(0, atOnce).forEach(each -> elements.addAll(entry(each)));
    var folded = shown.subList(atOnce, shown.size());
    if (!folded.isEmpty()) {
      elements.add(
          new Folded(
              FOLDED,
              texts.say(Phrase.DEVELOPMENT_BUTTON_WORDS, folded.size()),
              folded.stream().flatMap(each -> entry(each).stream()).toList()));
    }
    if (words.size() > shown.size()) {
      elements.add(
          Text.of(
              Run.subtle(texts.say(Phrase.DEVELOPMENT_WORDS_OLDER, words.size() - shown.size()))));
    }
    return elements;
  }

  private List<Element> entry(Words words) {
    var elements = new ArrayList<Element>();
    elements.add(
        Text.of(
            Run.bold(dates.brief(words.seen())),
            Run.subtle(
                " · " + words.form().title().in(language) + " · " + words.assessor().name())));
    words.said().forEach(said -> elements.add(line(said)));
    if (words.said().stream().anyMatch(said -> isLong(said.text()))) {
      elements.add(
          new ActionSet(
              List.of(
                  new Action.Execute(
                      texts.say(Phrase.DEVELOPMENT_BUTTON_WHOLE),
                      FormVerb.OPEN,
                      new FormAddress(words.assessment(), null).data(),
                      false,
                      false))));
    }
    return elements;
  }

  private Element line(Said said) {
    return Text.close(
        Run.bold(said.question().in(language)), Run.plain("  " + beginning(said.text())));
  }

  private static boolean isLong(String text) {
    return text.length() > LONGEST;
  }

  /** Until the last whole word that there is room for. */
  private static String beginning(String text) {
    if (!isLong(text)) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST).strip() + " …";
  }
}

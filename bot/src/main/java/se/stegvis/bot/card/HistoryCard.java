package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Language;

/** Says what was recorded lately and when Stegvis last reminded: no outcome and no rating. */
public final class HistoryCard {

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(History history, Language language, LocalDate today) {
    var texts = Texts.in(language);
    var dates = new DateWords(texts, today);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.HISTORY_HEADING), Tone.DEFAULT, false));
    if (history.entries().isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.HISTORY_NOTHING))));
    }
    history.entries().forEach(entry -> body.add(line(entry, texts, dates)));
    body.add(Text.of(Run.subtle(reminded(history.reminded(), texts, dates))));
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_HISTORY));
  }

  private static String reminded(
      History.@Nullable Reminded reminded, Texts texts, DateWords dates) {
    if (reminded == null) {
      return texts.say(Phrase.HISTORY_NOT_REMINDED);
    }
    var phrase = reminded.byMail() ? Phrase.HISTORY_REMINDED_BY_MAIL : Phrase.HISTORY_REMINDED;
    return texts.say(phrase, dates.full(reminded.morning()));
  }

  private static Element line(History.Entry entry, Texts texts, DateWords dates) {
    var event = entry.event();
    var what =
        Stream.of(
                Optional.of(name(event, texts)),
                Optional.ofNullable(event.minutes())
                    .map(minutes -> texts.say(Phrase.HISTORY_MINUTES, minutes)),
                Optional.ofNullable(entry.trainee()))
            .flatMap(Optional::stream)
            .collect(joining(" · "));
    return new Text(
        List.of(Run.bold(dates.brief(event.on())), Run.plain("  " + what)), Spacing.SMALL);
  }

  private static String name(Event event, Texts texts) {
    var vocabulary = new Vocabulary(texts);
    var name =
        event.instrument() == null
            ? vocabulary.thing(event.evidence())
            : vocabulary.instrument(event.instrument());
    return texts.capitalised(name);
  }
}

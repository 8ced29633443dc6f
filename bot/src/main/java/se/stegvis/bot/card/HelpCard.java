package se.stegvis.bot.card;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.training.Language;

/** Says what one can write. */
public final class HelpCard {

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(Language language) {
    var texts = Texts.in(language);
    Stream<Element> heading =
        Stream.of(new Heading(texts.say(Phrase.HELP_HEADING), Tone.DEFAULT, false));
    var commands =
        Stream.of(
            command(texts, Phrase.HELP_STATUS, Phrase.HELP_STATUS_WHAT),
            command(texts, Phrase.HELP_ASSESS, Phrase.HELP_ASSESS_WHAT),
            command(texts, Phrase.HELP_TALK, Phrase.HELP_TALK_WHAT),
            command(texts, Phrase.HELP_IUP, Phrase.HELP_IUP_WHAT),
            command(texts, Phrase.HELP_DEVELOPMENT, Phrase.HELP_DEVELOPMENT_WHAT),
            command(texts, Phrase.HELP_ROOM, Phrase.HELP_ROOM_WHAT),
            command(texts, Phrase.HELP_MULTISOURCE, Phrase.HELP_MULTISOURCE_WHAT),
            command(texts, Phrase.HELP_KOLLEGIUM, Phrase.HELP_KOLLEGIUM_WHAT),
            command(texts, Phrase.HELP_PLACEMENT, Phrase.HELP_PLACEMENT_WHAT),
            command(texts, Phrase.HELP_MATTERS, Phrase.HELP_MATTERS_WHAT),
            command(texts, Phrase.HELP_WORRY, Phrase.HELP_WORRY_WHAT),
            command(texts, Phrase.HELP_STATISTICS, Phrase.HELP_STATISTICS_WHAT),
            command(texts, Phrase.HELP_UNIT, Phrase.HELP_UNIT_WHAT),
            command(texts, Phrase.HELP_PLAN, Phrase.HELP_PLAN_WHAT),
            command(texts, Phrase.HELP_SPUR, Phrase.HELP_SPUR_WHAT),
            command(texts, Phrase.HELP_PAUSE, Phrase.HELP_PAUSE_WHAT),
            command(texts, Phrase.HELP_LANGUAGE, Phrase.HELP_LANGUAGE_WHAT),
            command(texts, Phrase.HELP_HISTORY, Phrase.HELP_HISTORY_WHAT),
            command(texts, Phrase.HELP_READINGS, Phrase.HELP_READINGS_WHAT),
            command(texts, Phrase.HELP_HELP, Phrase.HELP_HELP_WHAT));
    var body = Stream.concat(heading, commands).toList();
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_HELP));
  }

  private static Element command(Texts texts, Phrase name, Phrase what) {
    return new Text(
        List.of(Run.bold(texts.say(name)), Run.plain(" – " + texts.say(what))),
        Element.Spacing.SMALL);
  }
}

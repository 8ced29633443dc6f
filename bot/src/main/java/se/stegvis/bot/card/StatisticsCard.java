package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.bot.card.Element.Container;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Style;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.statistics.OwnAnswers;
import se.stegvis.scheduler.statistics.OwnAnswers.UnitMiddle;
import se.stegvis.scheduler.training.Language;

/** How a handledare answers requests, for their own eyes, beside the middle of their unit. */
public final class StatisticsCard {

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(OwnAnswers own, Language language) {
    var texts = Texts.in(language);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.STATISTICS_HEADING), Tone.DEFAULT, false));
    body.add(Text.close(Run.small(texts.say(Phrase.STATISTICS_PRIVATE))));
    own.median()
        .ifPresentOrElse(
            median -> {
              body.add(Text.of(Run.large(texts.say(Phrase.STATISTICS_MEDIAN, median))));
              body.add(
                  Text.close(Run.plain(texts.say(Phrase.STATISTICS_ANSWERED, own.answered()))));
            },
            () -> body.add(Text.of(Run.plain(texts.say(Phrase.STATISTICS_NO_ANSWERS)))));
    body.add(
        Text.of(
            own.open() == 0
                ? Run.plain(texts.say(Phrase.STATISTICS_NOTHING_OPEN)).in(Tone.GOOD)
                : Run.plain(texts.say(Phrase.STATISTICS_OPEN, own.open(), own.longest()))));
    own.units().stream().map(unit -> drawn(unit, texts)).forEach(body::add);
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_STATISTICS));
  }

  /** Only the middle of them all; too few, and it says from how many there is one. */
  private static Container drawn(UnitMiddle unit, Texts texts) {
    var lines = new ArrayList<Element>();
    lines.add(Text.of(Run.bold(texts.say(Phrase.STATISTICS_UNIT, unit.unit()))));
    if (unit.median().isEmpty() && unit.open().isEmpty()) {
      lines.add(Text.close(Run.plain(texts.say(Phrase.STATISTICS_UNIT_FEW, unit.from()))));
    } else {
      lines.add(
          Text.close(
              Run.plain(
                  unit.median().isPresent()
                      ? texts.say(Phrase.STATISTICS_UNIT_MEDIAN, unit.median().getAsDouble())
                      : texts.say(Phrase.STATISTICS_UNIT_FEW_ANSWERS, unit.from()))));
      unit.open()
          .ifPresent(
              open ->
                  lines.add(Text.close(Run.plain(texts.say(Phrase.STATISTICS_UNIT_OPEN, open)))));
    }
    return new Container(List.copyOf(lines), Style.EMPHASIS, false);
  }
}

package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.reach.UnitReach;
import se.stegvis.scheduler.training.Language;

/** Tells a studierektor whom Stegvis cannot reach, why, since when and what can be done. */
final class ReachCard {

  private static final int MOST = 30;

  private final CardWriter writer = new CardWriter();

  CardDocument draw(List<UnitReach> units, LocalDate today, Language language) {
    var texts = Texts.in(language);
    var dates = new DateWords(texts, today);
    var body = new ArrayList<Element>();
    body.add(new Heading(texts.say(Phrase.REACH_HEADING), Tone.DEFAULT, false));
    body.add(Text.of(Run.plain(texts.say(Phrase.REACH_WHY))));
    for (var unit : units) {
      body.add(Text.of(Run.bold(unit.unit())));
      unit.missing().stream().limit(MOST).forEach(each -> addMissing(each, texts, dates, body));
      if (unit.missing().size() > MOST) {
        body.add(Text.of(Run.subtle(texts.say(Phrase.REACH_MORE, unit.missing().size() - MOST))));
      }
    }
    return new CardDocument(writer.write(body), texts.say(Phrase.SUMMARY_REACH));
  }

  private static void addMissing(
      UnitReach.Missing missing, Texts texts, DateWords dates, List<Element> body) {
    var cause = missing.cause() == null ? "UNKNOWN" : missing.cause().name();
    var why = texts.say(Phrase.valueOf("REACH_CAUSE_" + cause));
    body.add(
        Text.of(
            Run.plain(missing.name()),
            Run.subtle(" · " + texts.say(since(missing), why, dates.brief(missing.since())))));
    body.add(Text.close(Run.small(texts.say(Phrase.valueOf("REACH_DO_" + cause)))));
  }

  private static Phrase since(UnitReach.Missing missing) {
    return missing.byMail() ? Phrase.REACH_SINCE_BY_MAIL : Phrase.REACH_SINCE;
  }
}

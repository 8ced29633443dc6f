package se.stegvis.bot.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.bot.card.Element.Column;
import se.stegvis.bot.card.Element.ColumnSet;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.statistics.UnitOverview;
import se.stegvis.scheduler.statistics.UnitOverview.Share;
import se.stegvis.scheduler.statistics.UnitOverview.Slip;
import se.stegvis.scheduler.statistics.UnitOverview.Standing;
import se.stegvis.scheduler.statistics.UnitOverview.TermShares;
import se.stegvis.scheduler.training.Language;

/** How the units stand that somebody answers for: who is on track, what slips, and the trend. */
public final class UnitOverviewCard {

  private static final int MARKS = 10;
  private static final int MOST_SLIPS = 6;

  private final CardWriter writer = new CardWriter();

  public CardDocument draw(List<UnitOverview> units, Language language) {
    return new CardDocument(
        Stream.of(30, 15, 8, 4)
            .map(most -> writer.write(body(units, most, language)))
            .filter(json -> json.getBytes(StandardCharsets.UTF_8).length <= DigestCard.MOST_BYTES)
            .findFirst()
            .orElseGet(() -> writer.write(body(units.subList(0, 1), 4, language))),
        Texts.in(language).say(Phrase.SUMMARY_UNIT));
  }

  private static List<Element> body(List<UnitOverview> units, int most, Language language) {
    var body = new ArrayList<Element>();
    units.forEach(unit -> add(unit, most, language, body));
    return body;
  }

  private static void add(UnitOverview unit, int most, Language language, List<Element> body) {
    var texts = Texts.in(language);
    body.add(new Heading(texts.say(Phrase.UNIT_HEADING), Tone.DEFAULT, !body.isEmpty()));
    body.add(Text.close(Run.bold(unit.unit())));
    if (unit.trainees().isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.UNIT_NO_TRAINEES))));
      return;
    }
    long fine = unit.trainees().stream().filter(Standing::isOnTrack).count();
    body.add(Text.of(Run.plain(texts.say(Phrase.UNIT_ON_TRACK, fine, unit.trainees().size()))));
    unit.trainees().stream().limit(most).map(each -> row(each, texts)).forEach(body::add);
    int left = unit.trainees().size() - most;
    if (left > 0) {
      body.add(Text.of(Run.subtle(texts.say(Phrase.OVERVIEW_MORE, left))));
    }
    body.add(new Heading(texts.say(Phrase.UNIT_SLIPS), Tone.DEFAULT, true));
    if (!unit.hasShares()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.UNIT_TREND_FEW, unit.from()))));
    } else if (unit.slips().isEmpty()) {
      body.add(Text.of(Run.plain(texts.say(Phrase.UNIT_NO_SLIPS)).in(Tone.GOOD)));
    }
    unit.slips().stream()
        .filter(_ -> unit.hasShares())
        .limit(MOST_SLIPS)
        .map(each -> Text.close(slip(each, unit, language, texts)))
        .forEach(body::add);
    addTrend(unit, texts, body);
  }

  private static ColumnSet row(Standing standing, Texts texts) {
    return new ColumnSet(
        List.of(
            new Column(List.of(Text.of(Run.plain(standing.trainee()))), true),
            new Column(List.of(Text.of(counts(standing, texts))), false)));
  }

  private static Run[] counts(Standing standing, Texts texts) {
    var counts = new ArrayList<String>();
    if (standing.overdue() > 0) {
      counts.add(texts.say(Phrase.OVERVIEW_OVERDUE, standing.overdue()));
    }
    if (standing.soon() > 0) {
      counts.add(texts.say(Phrase.OVERVIEW_SOON, standing.soon()));
    }
    if (standing.matters() > 0) {
      counts.add(texts.say(Phrase.UNIT_MATTERS, standing.matters()));
    }
    var said = Run.plain(String.join(" · ", counts));
    return new Run[] {
      counts.isEmpty()
          ? Run.plain(texts.say(Phrase.OVERVIEW_FINE)).in(Tone.GOOD)
          : standing.isOnTrack() ? said : said.in(Tone.ATTENTION)
    };
  }

  private static Run slip(Slip slip, UnitOverview unit, Language language, Texts texts) {
    var title = slip.title().in(language);
    int all = unit.trainees().size();
    return Run.plain(
        texts.say(
            Phrase.UNIT_SLIP_SHARE,
            title,
            slip.trainees(),
            all,
            new Share(slip.trainees(), all).percent()));
  }

  private static void addTrend(UnitOverview unit, Texts texts, List<Element> body) {
    body.add(new Heading(texts.say(Phrase.UNIT_TREND), Tone.DEFAULT, true));
    boolean isHidden =
        unit.trend().stream().allMatch(each -> each.quotas().isEmpty() && each.talks().isEmpty());
    if (isHidden) {
      body.add(Text.of(Run.plain(texts.say(Phrase.UNIT_TREND_FEW, unit.from()))));
      return;
    }
    for (var term : unit.trend()) {
      body.add(Text.of(name(term, texts)));
      body.add(Text.close(share(Phrase.UNIT_QUOTAS, term.quotas(), texts)));
      body.add(Text.close(share(Phrase.UNIT_TALKS, term.talks(), texts)));
    }
  }

  private static Run[] name(TermShares shares, Texts texts) {
    var name = Run.bold(shares.term().half().name() + " " + shares.term().year());
    return shares.isGoing()
        ? new Run[] {name, Run.subtle("  " + texts.say(Phrase.UNIT_SO_FAR))}
        : new Run[] {name};
  }

  private static Run[] share(Phrase what, Optional<Share> share, Texts texts) {
    return share
        .map(
            each -> {
              int marks = each.percent() * MARKS / 100;
              return new Run[] {
                Run.plain("●".repeat(marks) + "○".repeat(MARKS - marks)).in(Tone.ACCENT),
                Run.plain("  " + texts.say(what) + " " + each.percent() + " %")
              };
            })
        .orElseGet(() -> new Run[] {Run.subtle(texts.say(what) + " –")});
  }
}

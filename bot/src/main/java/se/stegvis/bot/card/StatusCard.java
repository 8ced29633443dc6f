package se.stegvis.bot.card;

import static java.util.stream.Collectors.joining;

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
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.Overview;

/**
 * The answer to "status": how the ST-läkare around a person stand, then what the person has before
 * them, with the same buttons as in the morning.
 */
public final class StatusCard {

  private static final int MOST_TRAINEES = 15;
  private static final int MOST_TITLES = 3;

  private final DigestCard digestCard;

  public StatusCard(DigestCard digestCard) {
    this.digestCard = digestCard;
  }

  public CardDocument draw(
      Digest digest, Overview overview, Expansion expansion, Optional<Notice> notice) {
    var head = new ArrayList<>(DigestCard.head(digest, notice));
    overview.groups().forEach(group -> addGroup(group, digest, head));
    return digestCard.draw(digest, null, expansion, head);
  }

  private static void addGroup(Overview.Group group, Digest digest, List<Element> elements) {
    var texts = Texts.in(digest.language());
    var name = group.unit() == null ? Phrase.OVERVIEW_TRAINEES : Phrase.OVERVIEW_UNIT;
    elements.add(new Heading(texts.say(name), Tone.DEFAULT, true));
    if (group.unit() != null) {
      elements.add(Text.close(Run.subtle(group.unit())));
    }
    group.standings().stream()
        .limit(MOST_TRAINEES)
        .map(standing -> row(standing, digest))
        .forEach(elements::add);
    int left = group.standings().size() - MOST_TRAINEES;
    if (left > 0) {
      elements.add(Text.of(Run.subtle(texts.say(Phrase.OVERVIEW_MORE, left))));
    }
  }

  private static ColumnSet row(Overview.Standing standing, Digest digest) {
    var name = new ArrayList<Element>();
    name.add(Text.of(Run.bold(standing.trainee())));
    if (!standing.overdueTitles().isEmpty()) {
      var titles =
          standing.overdueTitles().stream()
              .limit(MOST_TITLES)
              .map(title -> title.in(digest.language()))
              .collect(joining(", "));
      var more = standing.overdueTitles().size() > MOST_TITLES ? " …" : "";
      name.add(Text.close(Run.small(titles + more)));
    }
    return new ColumnSet(
        List.of(
            new Column(name, true),
            new Column(List.of(counts(standing, Texts.in(digest.language()))), false)));
  }

  private static Text counts(Overview.Standing standing, Texts texts) {
    var overdue =
        standing.overdue() == 0
            ? Stream.<Run>of()
            : Stream.of(
                Run.plain(texts.say(Phrase.OVERVIEW_OVERDUE, standing.overdue()))
                    .in(Tone.ATTENTION));
    var soon =
        standing.soon() == 0
            ? Stream.<Run>of()
            : Stream.of(
                Run.plain(
                    (standing.overdue() == 0 ? "" : " · ")
                        + texts.say(Phrase.OVERVIEW_SOON, standing.soon())));
    var runs = Stream.concat(overdue, soon).toList();
    return runs.isEmpty()
        ? Text.of(Run.plain(texts.say(Phrase.OVERVIEW_FINE)).in(Tone.GOOD))
        : Text.of(runs.toArray(Run[]::new));
  }
}

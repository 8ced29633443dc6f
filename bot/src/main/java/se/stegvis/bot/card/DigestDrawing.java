package se.stegvis.bot.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stegvis.bot.card.Element.Heading;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.bot.card.Element.Tone;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;

/** Draws the groups of a digest: at most so many whole items, the rest summed up in a line. */
final class DigestDrawing {

  private static final int MOST_SETTLED = 6;

  private final Digest digest;
  private final ItemDrawing items;
  private final Texts texts;

  DigestDrawing(Digest digest, ItemDrawing items) {
    this.digest = digest;
    this.items = items;
    this.texts = Texts.in(digest.language());
  }

  List<Element> groups(int most) {
    var shown = shown(most);
    var elements = new ArrayList<Element>();
    addGroup(Phrase.GROUP_OVERDUE, Tone.ATTENTION, digest.overdue(), shown, elements);
    addGroup(Phrase.GROUP_SOON, Tone.WARNING, digest.soon(), shown, elements);
    addGroup(Phrase.GROUP_LATER, Tone.ACCENT, digest.later(), shown, elements);
    long left = digest.undone().count() - shown.size();
    if (left > 0) {
      elements.add(Text.of(Run.subtle(texts.say(Phrase.MORE, left))));
    }
    addSettled(elements);
    return elements;
  }

  /** The most pressing ones, and the one that is opened whatever its place. */
  private Set<DigestItem> shown(int most) {
    var shown = new HashSet<DigestItem>();
    digest.undone().limit(most).forEach(shown::add);
    digest.undone().filter(items::isOpened).forEach(shown::add);
    return shown;
  }

  private void addGroup(
      Phrase name,
      Tone tone,
      List<DigestItem> group,
      Set<DigestItem> shown,
      List<Element> elements) {
    var drawn = group.stream().filter(shown::contains).toList();
    if (drawn.isEmpty()) {
      return;
    }
    elements.add(new Heading(texts.say(name, group.size()), tone, true));
    for (var item : drawn) {
      elements.add(items.undone(item, !item.equals(drawn.getFirst())));
    }
  }

  private void addSettled(List<Element> elements) {
    if (!digest.settled().isEmpty()) {
      elements.add(new Heading(texts.say(Phrase.GROUP_SETTLED), Tone.GOOD, true));
      digest.settled().stream().limit(MOST_SETTLED).map(items::settled).forEach(elements::add);
    }
  }
}

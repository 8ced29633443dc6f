package se.stegvis.bot.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Element.Run;
import se.stegvis.bot.card.Element.Spacing;
import se.stegvis.bot.card.Element.Text;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.training.Person;

/**
 * All that one person has before them, in one card that fits a phone and Teams' limit. If it does
 * not fit, the least pressing items are summed up in a line.
 */
public final class DigestCard {

  /** Teams refuses cards over its limit, which has been as low as 28 kB. */
  static final int MOST_BYTES = 24_500;

  private static final int MOST_ITEMS = 12;

  private final CardWriter writer = new CardWriter();
  private final MeetingLink meetings;

  public DigestCard(WorkingDays workingDays) {
    this.meetings = new MeetingLink(workingDays);
  }

  /** The card of a message, with one item opened or none. */
  public CardDocument draw(
      Digest digest, MessageId message, Expansion expansion, Optional<Notice> notice) {
    return draw(digest, message, expansion, head(digest, notice));
  }

  /** A digest under a head of its own; without a message where it answers a question. */
  CardDocument draw(
      Digest digest, @Nullable MessageId message, Expansion expansion, List<Element> head) {
    var drawing = new DigestDrawing(digest, new ItemDrawing(digest, message, expansion, meetings));
    for (int most = MOST_ITEMS; ; most--) {
      var body = Stream.concat(head.stream(), drawing.groups(most).stream()).toList();
      var json = writer.write(body);
      if (most == 0 || json.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
        return new CardDocument(json, summary(digest));
      }
    }
  }

  /** The greeting, what came of the button that was pressed, and how much there is. */
  static List<Element> head(Digest digest, Optional<Notice> notice) {
    var texts = Texts.in(digest.language());
    long count = digest.undone().count();
    var intro =
        count == 0
            ? texts.say(Phrase.INTRO_NOTHING)
            : texts.say(Phrase.INTRO_SOME, count, digest.overdue().size());
    var head = new ArrayList<Element>();
    head.add(Text.of(Run.large(texts.say(Phrase.GREETING, firstName(digest.to())))));
    head.add(new Text(List.of(Run.plain(intro)), Spacing.SMALL));
    notice.map(Notice::drawn).ifPresent(head::add);
    return head;
  }

  static String firstName(Person person) {
    return person.name().strip().split("\\s+", 2)[0];
  }

  private static String summary(Digest digest) {
    var texts = Texts.in(digest.language());
    long count = digest.undone().count();
    if (count == 0) {
      return texts.say(Phrase.SUMMARY_NOTHING);
    }
    var own = digest.undone().allMatch(item -> isAbout(digest.to(), item));
    return texts.say(own ? Phrase.SUMMARY_OWN : Phrase.SUMMARY_OTHERS, count);
  }

  private static boolean isAbout(Person reader, DigestItem item) {
    return item.about() != null && item.about().id().equals(reader.id());
  }
}

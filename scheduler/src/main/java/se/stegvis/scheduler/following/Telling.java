package se.stegvis.scheduler.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.following.KeepingMatters.Look;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.training.PersonId;

/**
 * Tells people of matters, in the caller's transaction: a risk that comes of something said or
 * entered during the day at once and by itself, all else in one list on the morning of a working
 * day.
 */
public final class Telling {

  private final Outbox outbox;
  private final WorkingDays workingDays;

  public Telling(Outbox outbox, WorkingDays workingDays) {
    this.outbox = outbox;
    this.workingDays = workingDays;
  }

  /**
   * Tells those who are to know and do not yet, at its present level. A person whom the rule itself
   * reminds has it before them in the morning's digest, and gets no list for what is no risk.
   */
  Matter tellOf(Matter matter, Look look) {
    var signal = matter.signal();
    var people = matter.untold(signal.tell());
    if (people.isEmpty() || signal.muted()) {
      return matter;
    }
    if (!look.isMorning()) {
      return signal.level() == Level.RISK && !isOldNews(matter, look.today())
          ? toldAtOnce(matter, people, look)
          : matter;
    }
    if (!workingDays.isWorkingDay(look.today())) {
      return matter;
    }
    var reminded = signal.level() == Level.RISK ? Set.<PersonId>of() : reminded(matter, look.due());
    people.stream()
        .filter(person -> !reminded.contains(person))
        .forEach(person -> add(person, new Content.Matters(look.today()), look.now()));
    return matter.told(people, look.today());
  }

  private Matter toldAtOnce(Matter matter, List<PersonId> people, Look look) {
    people.forEach(person -> tell(person, matter, MatterNews.RAISED, look));
    return matter.told(people, look.today());
  }

  /** What had stood for long when Stegvis first looked waits for the morning's list. */
  private static boolean isOldNews(Matter matter, LocalDate today) {
    return matter.told().isEmpty() && matter.signal().isOlderThanAWeek(today);
  }

  private static Set<PersonId> reminded(Matter matter, List<Obligation> due) {
    var rule = matter.signal().backing().rule();
    return due.stream()
        .filter(each -> each.key().rule().equals(rule))
        .filter(each -> each.key().subject().equals(matter.signal().key().subject()))
        .filter(Obligation::isUndone)
        .flatMap(each -> each.remind().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  void tell(PersonId person, Matter matter, MatterNews news, Look look) {
    tell(person, matter, news, look.today(), look.now());
  }

  void tell(PersonId person, Matter matter, MatterNews news, LocalDate day, Instant now) {
    add(person, new Content.OfMatter(matter.id(), news, day), now);
  }

  private void add(PersonId person, Content content, Instant now) {
    outbox.add(Message.pending(person, content, now));
  }

  /** Has every card that shows the matter drawn anew, but the one that was pressed. */
  void redraw(Matter matter, @Nullable MessageId pressed, Instant now) {
    outbox.deliveredAbout(matter.id()).stream()
        .filter(message -> !message.id().equals(pressed))
        .forEach(message -> add(message.to(), new Content.Redraw(message.id()), now));
  }
}

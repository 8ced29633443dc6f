package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.reminder.PersonalDue.Surroundings;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * The daily tick: one digest for everybody to whom something is to be said today, written to the
 * outbox together with what it says. People are taken in chunks, each in its own transaction, so
 * that several nodes can share the work and a failed chunk stops no other.
 */
public final class RemindingOfDue {

  private static final Logger LOG = LoggerFactory.getLogger(RemindingOfDue.class);
  private static final PersonId BEFORE_ALL = new PersonId("");
  private static final int CHUNK = 200;
  private static final String CHUNK_FROM = "people from ";

  private final TrainingRecords records;
  private final PersonalDue personalDue;
  private final Reminders reminders;
  private final Outbox outbox;
  private final ReminderSteps steps;
  private final TransactionOperations transactions;

  public RemindingOfDue(
      TrainingRecords records,
      PersonalDue personalDue,
      Reminders reminders,
      Outbox outbox,
      ReminderSteps steps,
      TransactionOperations transactions) {
    this.records = records;
    this.personalDue = personalDue;
    this.reminders = reminders;
    this.outbox = outbox;
    this.steps = steps;
    this.transactions = transactions;
  }

  /**
   * What came of a tick.
   *
   * @param failed records, and chunks by their first person, that could not be worked on
   * @param skipped how many chunks were among them, which may go better in a while
   */
  public record Report(int messages, List<String> failed, int skipped) {
    public Report {
      failed = List.copyOf(failed);
    }
  }

  /** Says what is to be said today; again on the same day it says nothing new. */
  public Report on(LocalDate today) {
    if (!steps.speaksOn(today)) {
      return new Report(0, List.of(), 0);
    }
    var failed = new LinkedHashSet<String>();
    int messages = 0;
    for (var chunk = records.personIdsAfter(BEFORE_ALL, CHUNK);
        !chunk.isEmpty();
        chunk = records.personIdsAfter(chunk.getLast(), CHUNK)) {
      messages += remind(chunk, today, failed);
    }
    LOG.info("tick of {}: {} messages, {} failed", today, messages, failed.size());
    return new Report(
        messages,
        List.copyOf(failed),
        (int) failed.stream().filter(each -> each.startsWith(CHUNK_FROM)).count());
  }

  private int remind(List<PersonId> people, LocalDate today, Set<String> failed) {
    try {
      return Objects.requireNonNull(
          transactions.execute(_ -> remindInTransaction(people, today, failed)));
    } catch (RuntimeException e) {
      LOG.error("the people from {} could not be reminded today", people.getFirst(), e);
      failed.add(CHUNK_FROM + people.getFirst());
      return 0;
    }
  }

  private int remindInTransaction(List<PersonId> people, LocalDate today, Set<String> failed) {
    // First, since it keeps erasures out: what is read after it can be written.
    var said = reminders.said(people);
    var around = personalDue.around(people, today);
    failed.addAll(around.failed());
    var snoozes = reminders.snoozes(people);
    var preferences = reminders.preferences(people);
    int messages = 0;
    for (var person : people) {
      var plan =
          new ReminderPlan(
              person,
              said.getOrDefault(person, Set.of()),
              snoozes.stream().filter(snooze -> snooze.person().equals(person)).toList(),
              preferences.get(person));
      messages += say(plan, around, today);
    }
    return messages;
  }

  private int say(ReminderPlan plan, Surroundings around, LocalDate today) {
    var addressed = new Addressed(around, steps).to(plan.person());
    var planned = plan.on(today, addressed, steps);
    if (planned.isEmpty()) {
      return 0;
    }
    var occasions = planned.stream().map(Reminder::obligation).distinct().toList();
    var message =
        Message.pending(
            plan.person(), new Content.Digest(today, occasions), QuietHours.morningOf(today));
    var news =
        planned.stream()
            .filter(each -> reminders.say(plan.person(), each, message.id(), today))
            .toList();
    if (news.isEmpty()) {
      return 0;
    }
    outbox.add(message);
    return 1;
  }
}

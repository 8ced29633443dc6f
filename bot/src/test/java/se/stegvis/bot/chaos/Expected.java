package se.stegvis.bot.chaos;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.Digesting;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.reminder.Reminder;
import se.stegvis.scheduler.reminder.ReminderSteps;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Roster;

/** What was to be said: computed in memory, on the same mornings, by a node that nobody kills. */
final class Expected {

  private Expected() {}

  /** Something to be said to a person. Another step of the same is of the same {@link #about}. */
  record Saying(
      String person,
      String rule,
      String subject,
      String occurrence,
      LocalDate lastOnTimeDay,
      String step) {

    List<Object> about() {
      return List.of(person, rule, subject, occurrence, lastOnTimeDay);
    }

    static Saying of(PersonId person, Reminder reminder) {
      var key = reminder.obligation();
      return new Saying(
          person.value(),
          key.rule().value(),
          key.subject(),
          key.occurrence(),
          reminder.lastOnTimeDay(),
          reminder.step());
    }

    static Saying of(Ending.Said said) {
      return new Saying(
          said.person(),
          said.rule(),
          said.subject(),
          said.occurrence(),
          said.lastOnTimeDay(),
          said.step());
    }
  }

  /** Sayings with the days that they are for. */
  record Sayings(Map<Saying, Days> days) {}

  /**
   * When something is to be said.
   *
   * @param morning when it is due
   * @param last the last morning on which the person still has before them what it is about
   */
  record Days(LocalDate morning, LocalDate last) {}

  /**
   * The sayings of some mornings.
   *
   * @param counts whether what is said of such a subject counts
   */
  static Sayings of(Roster roster, List<LocalDate> mornings, Predicate<String> counts) {
    var records = new InMemoryTrainingRecords(roster);
    var reminders = new InMemoryReminders();
    var due = new PersonalDue(ProductProfiles.load(), records);
    var steps = new ReminderSteps(new WorkingDays());
    var reminding =
        new RemindingOfDue(
            records,
            due,
            reminders,
            new InMemoryOutbox(),
            steps,
            TransactionOperations.withoutTransaction());
    var digesting = new Digesting(records, due, reminders, steps, ProductForms.load());
    var people = roster.people().stream().map(Person::id).toList();
    var sayings = new LinkedHashMap<Saying, Days>();
    for (var morning : mornings) {
      reminding.on(morning);
      reminders
          .said(people)
          .forEach(
              (person, said) -> {
                var before = before(digesting, person, morning, said);
                said.stream()
                    .filter(reminder -> counts.test(reminder.obligation().subject()))
                    .forEach(
                        reminder ->
                            sayings.compute(
                                Saying.of(person, reminder),
                                (_, days) ->
                                    days == null
                                        ? new Days(morning, morning)
                                        : before.contains(reminder.obligation())
                                            ? new Days(days.morning(), morning)
                                            : days));
              });
    }
    return new Sayings(sayings);
  }

  /** What a person still has before them of what they have been reminded of. */
  private static Set<ObligationKey> before(
      Digesting digesting, PersonId person, LocalDate morning, Set<Reminder> said) {
    var keys = said.stream().map(Reminder::obligation).toList();
    return digesting.of(person, morning, keys).stream()
        .flatMap(Digest::undone)
        .map(item -> item.obligation().key())
        .collect(Collectors.toSet());
  }

  /** Whether a subject is not one of the programmes, or their placements, that people write of. */
  static Predicate<String> except(Set<String> programmes) {
    var placements =
        programmes.stream().map(programme -> programme + "-").collect(Collectors.toSet());
    return subject ->
        !programmes.contains(subject) && placements.stream().noneMatch(subject::startsWith);
  }
}

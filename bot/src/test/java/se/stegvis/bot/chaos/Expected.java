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
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.profile.ProductProfiles;
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

  /** Sayings with the mornings that they are due on. */
  record Sayings(Map<Saying, LocalDate> mornings) {}

  /**
   * The sayings of some mornings.
   *
   * @param counts whether what is said of such a subject counts
   */
  static Sayings of(Roster roster, List<LocalDate> mornings, Predicate<String> counts) {
    var records = new InMemoryTrainingRecords(roster);
    var reminders = new InMemoryReminders();
    var reminding =
        new RemindingOfDue(
            records,
            new PersonalDue(ProductProfiles.load(), records),
            reminders,
            new InMemoryOutbox(),
            new ReminderSteps(new WorkingDays()),
            TransactionOperations.withoutTransaction());
    var people = roster.people().stream().map(Person::id).toList();
    var sayings = new LinkedHashMap<Saying, LocalDate>();
    for (var morning : mornings) {
      reminding.on(morning);
      reminders
          .said(people)
          .forEach(
              (person, said) ->
                  said.stream()
                      .map(reminder -> Saying.of(person, reminder))
                      .filter(saying -> counts.test(saying.subject()))
                      .forEach(saying -> sayings.putIfAbsent(saying, morning)));
    }
    return new Sayings(sayings);
  }

  /** Whether a subject is not one of the programmes, or their placements, that people write of. */
  static Predicate<String> except(Set<String> programmes) {
    var placements =
        programmes.stream().map(programme -> programme + "-").collect(Collectors.toSet());
    return subject ->
        !programmes.contains(subject) && placements.stream().noneMatch(subject::startsWith);
  }
}

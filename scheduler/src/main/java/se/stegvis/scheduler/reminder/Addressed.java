package se.stegvis.scheduler.reminder;

import static java.util.Comparator.comparing;

import java.util.List;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.reminder.PersonalDue.Surroundings;
import se.stegvis.scheduler.training.PersonId;

/** What is addressed to a person on a day: reminded of, or told of since it has climbed. Pure. */
record Addressed(Surroundings around, ReminderSteps steps) {

  /** In the order of their days. */
  List<Obligation> to(PersonId person) {
    return around.obligations().stream()
        .filter(Obligation::isUndone)
        .filter(
            each ->
                each.remind().contains(person)
                    || (each.escalate().contains(person)
                        && steps.escalation(each, around.today()).isPresent()))
        .sorted(comparing(Obligation::lastOnTimeDay).thenComparing(each -> each.key().toString()))
        .toList();
  }
}

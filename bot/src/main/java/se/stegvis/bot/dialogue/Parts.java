package se.stegvis.bot.dialogue;

import java.time.LocalDate;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;

/** Which part a person has in a programme on a day. */
final class Parts {

  private Parts() {}

  static boolean isTrainee(PersonId person, TrainingRecord record) {
    return record.programme().trainee().equals(person);
  }

  /** Whether the person is huvudansvarig handledare, or handledare of a placement that goes on. */
  static boolean supervises(PersonId person, TrainingRecord record, LocalDate day) {
    var programme = record.programme();
    return programme.roles().stream()
            .anyMatch(
                assigned ->
                    assigned.role() == Role.HH
                        && assigned.person().equals(person)
                        && assigned.during().contains(day))
        || programme.placements().stream()
            .anyMatch(
                placement ->
                    person.equals(placement.supervisor()) && placement.dates().contains(day));
  }
}

package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Puts together what a person has before them on a day, from what is true at that moment. */
public final class Digesting {

  private final TrainingRecords records;
  private final PersonalDue personalDue;
  private final Reminders reminders;
  private final ReminderSteps steps;
  private final Forms forms;

  public Digesting(
      TrainingRecords records,
      PersonalDue personalDue,
      Reminders reminders,
      ReminderSteps steps,
      Forms forms) {
    this.records = records;
    this.personalDue = personalDue;
    this.reminders = reminders;
    this.steps = steps;
    this.forms = forms;
  }

  /**
   * The digest of a person; empty for somebody who is not in the roster.
   *
   * @param shown what an earlier version of the card showed, for what is settled since
   */
  public Optional<Digest> of(PersonId id, LocalDate today, Collection<ObligationKey> shown) {
    var one = List.of(id);
    return records
        .person(id)
        .map(
            person ->
                new DigestComposer(personalDue.around(one, today), steps, forms)
                    .compose(
                        person, reminders.preferences(one).get(id), reminders.snoozes(one), shown));
  }
}

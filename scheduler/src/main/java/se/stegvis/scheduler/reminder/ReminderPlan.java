package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.training.PersonId;

/**
 * What to say to one person on a day, given what is due and what has been said: pure.
 *
 * @param said what the person has been told
 * @param snoozes what the person has put off
 * @param preference what the person has chosen, if anything
 */
record ReminderPlan(
    PersonId person, Set<Reminder> said, List<Snooze> snoozes, @Nullable Preference preference) {

  /** The reminders that are to be said now, none while the person has paused. */
  List<Reminder> on(LocalDate today, List<Obligation> obligations, ReminderSteps steps) {
    if (!steps.speaksOn(today) || isPaused(today)) {
      return List.of();
    }
    var reminders = new ArrayList<Reminder>();
    for (var obligation : obligations) {
      if (obligation.isUndone() && !isPutOff(obligation.key(), today)) {
        unsaid(obligation, today, steps).forEach(reminders::add);
      }
    }
    return List.copyOf(reminders);
  }

  private Stream<Reminder> unsaid(Obligation obligation, LocalDate today, ReminderSteps steps) {
    return Stream.concat(step(obligation, today, steps).stream(), endOfSnooze(obligation).stream())
        .map(name -> new Reminder(obligation.key(), obligation.lastOnTimeDay(), name))
        .filter(reminder -> !said.contains(reminder));
  }

  private Optional<String> step(Obligation obligation, LocalDate today, ReminderSteps steps) {
    if (obligation.remind().contains(person)) {
      return steps.latest(obligation, today).map(Step::name).or(() -> pace(obligation));
    }
    return obligation.escalate().contains(person)
        ? steps.escalation(obligation, today).map(Step::name)
        : Optional.empty();
  }

  /** Once for each that is missing, until the reminders before the last day take over. */
  private Optional<String> pace(Obligation obligation) {
    return Pace.asks(person, obligation)
        ? Optional.of("pace " + obligation.expected())
        : Optional.empty();
  }

  /**
   * A thing put off is said again on its day, whatever steps have been said before; once, also if
   * its date moves afterwards.
   */
  private Optional<String> endOfSnooze(Obligation obligation) {
    return snooze(obligation.key())
        .map(snooze -> "snooze " + snooze.until())
        .filter(name -> said.stream().noneMatch(each -> each.says(obligation.key(), name)));
  }

  private boolean isPutOff(ObligationKey key, LocalDate today) {
    return snooze(key).filter(snooze -> snooze.until().isAfter(today)).isPresent();
  }

  private Optional<Snooze> snooze(ObligationKey key) {
    return snoozes.stream().filter(snooze -> snooze.obligation().equals(key)).findFirst();
  }

  private boolean isPaused(LocalDate today) {
    return preference != null
        && preference.pausedUntil() != null
        && !preference.pausedUntil().isBefore(today);
  }
}

package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.training.PersonId;

/** Reminders in memory, held by the same contract as the real ones. */
public final class InMemoryReminders implements Reminders {

  private final Map<PersonId, Set<Reminder>> said = new HashMap<>();
  private final List<Snooze> snoozes = new ArrayList<>();
  private final Map<PersonId, Preference> preferences = new HashMap<>();

  @Override
  public synchronized Map<PersonId, Set<Reminder>> said(Collection<PersonId> people) {
    var found = new HashMap<PersonId, Set<Reminder>>();
    said.forEach(
        (person, reminders) -> {
          if (people.contains(person)) {
            found.put(person, Set.copyOf(reminders));
          }
        });
    return Map.copyOf(found);
  }

  @Override
  public synchronized boolean say(
      PersonId person, Reminder reminder, MessageId message, LocalDate on) {
    return said.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(reminder);
  }

  @Override
  public synchronized List<Snooze> snoozes(Collection<PersonId> people) {
    return snoozes.stream().filter(snooze -> people.contains(snooze.person())).toList();
  }

  @Override
  public synchronized void snooze(Snooze snooze) {
    snoozes.removeIf(
        earlier ->
            earlier.person().equals(snooze.person())
                && earlier.obligation().equals(snooze.obligation()));
    snoozes.add(snooze);
  }

  @Override
  public synchronized Map<PersonId, Preference> preferences(Collection<PersonId> people) {
    var found = new HashMap<>(preferences);
    found.keySet().retainAll(Set.copyOf(people));
    return Map.copyOf(found);
  }

  @Override
  public synchronized void prefer(Preference preference) {
    preferences.put(preference.person(), preference);
  }
}

package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.training.PersonId;

/** What has been said to whom, and what people have asked for about being reminded. */
public interface Reminders {

  /**
   * Everything said to each of the people; a person to whom nothing was said may be absent. Until
   * the caller's transaction ends nobody is erased.
   */
  Map<PersonId, Set<Reminder>> said(Collection<PersonId> people);

  /**
   * Records that a message says something to a person.
   *
   * @return whether it had not been said before; if false, nothing was recorded
   */
  boolean say(PersonId person, Reminder reminder, MessageId message, LocalDate on);

  /** The standing snoozes of the people, the newest per person and obligation. */
  List<Snooze> snoozes(Collection<PersonId> people);

  /** Puts a snooze in place of an earlier one for the same person and obligation. */
  void snooze(Snooze snooze);

  /** The preferences of the people; a person without one is absent. */
  Map<PersonId, Preference> preferences(Collection<PersonId> people);

  void prefer(Preference preference);
}

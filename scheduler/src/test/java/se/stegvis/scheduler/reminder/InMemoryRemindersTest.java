package se.stegvis.scheduler.reminder;

import se.stegvis.scheduler.outbox.MessageId;

final class InMemoryRemindersTest extends RemindersContract {

  private final InMemoryReminders reminders = new InMemoryReminders();

  @Override
  protected Reminders reminders() {
    return reminders;
  }

  @Override
  protected MessageId message() {
    return MessageId.random();
  }
}

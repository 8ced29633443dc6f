package se.stegvis.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reminder.Reminder;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.reminder.RemindersContract;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresRemindersIT extends RemindersContract {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
  private static final Message MESSAGE =
      Message.pending(
          SampleRoster.ANNA,
          new Content.Digest(DAY, List.of()),
          Instant.parse("2026-07-20T06:00:00Z"));

  private final Reminders reminders;
  private final Outbox outbox;
  private final Rosters rosters;
  private final TransactionOperations transaction;

  @Autowired
  PostgresRemindersIT(
      Reminders reminders, Outbox outbox, Rosters rosters, TransactionOperations transaction) {
    this.reminders = reminders;
    this.outbox = outbox;
    this.rosters = rosters;
    this.transaction = transaction;
  }

  @BeforeEach
  void peopleAndAMessageExist() {
    rosters.store(SampleRoster.roster());
    outbox.add(MESSAGE);
  }

  @Override
  protected Reminders reminders() {
    return reminders;
  }

  @Override
  protected MessageId message() {
    return MESSAGE.id();
  }

  @Test
  void theMessageMayComeAfterWhatItSays() {
    var message = Message.pending(MESSAGE.to(), MESSAGE.content(), MESSAGE.notBefore());

    transaction.executeWithoutResult(
        _ -> {
          reminders.say(MESSAGE.to(), reminder(), message.id(), DAY);
          outbox.add(message);
        });

    assertThat(reminders.said(List.of(MESSAGE.to()))).containsKey(MESSAGE.to());
  }

  @Test
  void nothingIsSaidWithoutAMessage() {
    assertThatThrownBy(() -> reminders.say(MESSAGE.to(), reminder(), MessageId.random(), DAY))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private static Reminder reminder() {
    var key = new ObligationKey(new RuleId("HAL-01"), "p1", "1");
    return new Reminder(key, LocalDate.of(2026, 8, 1), "P14D");
  }
}

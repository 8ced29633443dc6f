package se.stegvis.persistence.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminder;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.reminder.Snooze;
import se.stegvis.scheduler.training.PersonId;

/** The key of the table, not a look before the leap, keeps a thing from being said twice. */
final class PostgresReminders implements Reminders {

  private record Said(PersonId person, Reminder reminder) {}

  private final JdbcClient client;
  private final SnoozeRows snoozes;
  private final PreferenceRows preferences;
  private final TransactionOperations transaction;

  PostgresReminders(
      JdbcClient client,
      SnoozeRows snoozes,
      PreferenceRows preferences,
      TransactionOperations transaction) {
    this.client = client;
    this.snoozes = snoozes;
    this.preferences = preferences;
    this.transaction = transaction;
  }

  @Override
  public Map<PersonId, Set<Reminder>> said(Collection<PersonId> people) {
    client.sql("select keep_erasures_out()").query().listOfRows();
    return client
        .sql("select * from said where person_id = any(:people)")
        .param("people", ids(people).toArray(String[]::new))
        .query((row, _) -> said(row))
        .list()
        .stream()
        .collect(groupingBy(Said::person, mapping(Said::reminder, toUnmodifiableSet())));
  }

  private static Said said(ResultSet row) throws SQLException {
    var key =
        new ObligationKey(
            new RuleId(row.getString("rule")),
            row.getString("subject"),
            row.getString("occurrence"));
    return new Said(
        new PersonId(row.getString("person_id")),
        new Reminder(
            key, row.getObject("last_on_time_day", LocalDate.class), row.getString("step")));
  }

  @Override
  public boolean say(PersonId person, Reminder reminder, MessageId message, LocalDate on) {
    var key = reminder.obligation();
    return client
            .sql(
                """
                insert into said (person_id, rule, subject, occurrence, last_on_time_day, step,
                  message_id, said_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(
                person.value(),
                key.rule().value(),
                key.subject(),
                key.occurrence(),
                reminder.lastOnTimeDay(),
                reminder.step(),
                message.value(),
                on)
            .update()
        == 1;
  }

  @Override
  public List<Snooze> snoozes(Collection<PersonId> people) {
    return snoozes.findByIdPersonIn(ids(people)).stream().map(SnoozeRow::toSnooze).toList();
  }

  @Override
  public void snooze(Snooze snooze) {
    var key = snooze.obligation();
    transaction.executeWithoutResult(
        _ ->
            snoozes.put(
                snooze.person().value(),
                key.rule().value(),
                key.subject(),
                key.occurrence(),
                snooze.until()));
  }

  @Override
  public Map<PersonId, Preference> preferences(Collection<PersonId> people) {
    return preferences.findByPersonIn(ids(people)).stream()
        .map(PreferenceRow::toPreference)
        .collect(toUnmodifiableMap(Preference::person, Function.identity()));
  }

  @Override
  public void prefer(Preference preference) {
    var language = preference.language();
    transaction.executeWithoutResult(
        _ ->
            preferences.put(
                preference.person().value(),
                language == null ? null : language.name(),
                preference.pausedUntil()));
  }

  private static List<String> ids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toList();
  }
}

package se.stegvis.persistence.reminder;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.reminder.Reminders;

/** Brings what was said and what people asked for. */
@AutoConfiguration(before = DataJpaRepositoriesAutoConfiguration.class)
@AutoConfigurationPackage
public final class ReminderConfiguration {

  @Bean
  Reminders reminders(
      JdbcClient client,
      SnoozeRows snoozes,
      PreferenceRows preferences,
      TransactionOperations transaction) {
    return new PostgresReminders(client, snoozes, preferences, transaction);
  }
}

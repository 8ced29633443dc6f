package se.stegvis.persistence.training;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.TouchedProgrammes;
import se.stegvis.scheduler.training.TrainingRecords;

/** Brings rosters and training records. */
@AutoConfiguration
public final class TrainingConfiguration {

  @Bean
  TrainingRecords trainingRecords(
      JdbcClient client,
      JdbcOperations batches,
      TransactionOperations transaction,
      PlatformTransactionManager transactions) {
    return new PostgresTrainingRecords(
        new People(client),
        new Units(client),
        new Programmes(client),
        new WritingRosters(new Batches(batches)),
        transaction,
        snapshot(transactions));
  }

  @Bean
  TouchedProgrammes touchedProgrammes(JdbcClient client) {
    return new PostgresTouchedProgrammes(client);
  }

  @Bean
  Rosters rosters(
      JdbcClient client,
      JdbcOperations batches,
      TransactionOperations transaction,
      PlatformTransactionManager transactions) {
    return new PostgresRosters(
        client,
        new People(client),
        new Units(client),
        new Programmes(client),
        new WritingRosters(new Batches(batches)),
        transaction,
        snapshot(transactions));
  }

  /** Reads several tables as they stood at one moment; within a transaction, as that one does. */
  private static TransactionOperations snapshot(PlatformTransactionManager transactions) {
    var snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
    return snapshot;
  }
}

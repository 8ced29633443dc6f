package se.stegvis.persistence.matter;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.matter.Matters;

/** Brings the matters. */
@AutoConfiguration
public final class MatterConfiguration {

  @Bean
  Matters matters(JdbcClient client, TransactionOperations transaction) {
    return new PostgresMatters(client, transaction);
  }
}

package se.stegvis.persistence.round;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.round.Rounds;

/** Brings the rounds. */
@AutoConfiguration
public final class RoundConfiguration {

  @Bean
  Rounds rounds(JdbcClient client, TransactionOperations transaction) {
    return new PostgresRounds(client, transaction);
  }
}

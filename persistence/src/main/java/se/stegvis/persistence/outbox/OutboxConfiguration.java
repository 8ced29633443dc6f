package se.stegvis.persistence.outbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.delivery.PaceLimits;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outgoing;

/** Brings the outbox, the conversations and the pace. */
@AutoConfiguration
public final class OutboxConfiguration {

  @Bean
  Outbox outbox(JdbcClient client, JdbcOperations batches, TransactionOperations transaction) {
    return new PostgresOutbox(client, batches, transaction);
  }

  @Bean
  Outgoing outgoing(JdbcClient client, TransactionOperations transaction) {
    return new PostgresOutgoing(client, transaction);
  }

  @Bean
  Conversations conversations(JdbcClient client, TransactionOperations transaction) {
    return new PostgresConversations(client, transaction);
  }

  /** Forty-five a second stay clear of the fifty that Teams allows a bot in a tenant. */
  @Bean
  Pace pace(
      JdbcClient client,
      @Value("${stegvis.teams.rate:45}") int rate,
      TransactionOperations transaction) {
    return new PostgresPace(client, PaceLimits.ofTeams(rate), transaction);
  }
}

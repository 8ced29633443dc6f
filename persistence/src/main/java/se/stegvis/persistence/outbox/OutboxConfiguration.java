package se.stegvis.persistence.outbox;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outgoing;

/** Brings the outbox and the conversations. */
@AutoConfiguration(before = DataJpaRepositoriesAutoConfiguration.class)
@AutoConfigurationPackage
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
  Conversations conversations(ConversationRows rows, TransactionOperations transaction) {
    return new JpaConversations(rows, transaction);
  }
}

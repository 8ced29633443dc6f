package se.stegvis.persistence.inbound;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.inbound.Inbox;

/** Brings the inbox. */
@AutoConfiguration
public final class InboundConfiguration {

  @Bean
  Inbox inbox(JdbcClient client) {
    return new PostgresInbox(client);
  }
}

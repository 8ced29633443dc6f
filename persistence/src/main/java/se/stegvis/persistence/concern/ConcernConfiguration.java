package se.stegvis.persistence.concern;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.concern.Concerns;

/** Brings the concerns. */
@AutoConfiguration
public final class ConcernConfiguration {

  @Bean
  Concerns concerns(JdbcClient client) {
    return new PostgresConcerns(client);
  }
}

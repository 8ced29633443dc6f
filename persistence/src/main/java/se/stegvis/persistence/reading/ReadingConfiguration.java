package se.stegvis.persistence.reading;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.reading.Readings;

/** Brings the readings. */
@AutoConfiguration
public final class ReadingConfiguration {

  @Bean
  Readings readings(JdbcClient client) {
    return new PostgresReadings(client);
  }
}

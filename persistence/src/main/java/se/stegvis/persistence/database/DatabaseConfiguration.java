package se.stegvis.persistence.database;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/** Chooses the database: the real server of {@code STEGVIS_DB_URL}, without one an embedded one. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseSettings.class)
@PropertySource("classpath:se/stegvis/persistence/database/database.properties")
public final class DatabaseConfiguration {

  /** Closed with the context if it is an embedded server, after the pool that uses it. */
  @Bean
  @ConditionalOnMissingBean({DataSource.class, JdbcConnectionDetails.class})
  JdbcConnectionDetails database(DatabaseSettings settings) {
    var db = settings.db();
    // An empty variable is how a deployment file says "none".
    if (db == null || db.url() == null || db.url().isBlank()) {
      return EmbeddedServer.start(settings.homeOrDefault());
    }
    return new ServerAddress(db.url(), db.user(), db.password());
  }
}

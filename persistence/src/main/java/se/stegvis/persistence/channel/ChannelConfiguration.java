package se.stegvis.persistence.channel;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.channel.Channels;
import se.stegvis.scheduler.channel.UnitCards;

/** Brings the channels and the units' cards. */
@AutoConfiguration
public final class ChannelConfiguration {

  @Bean
  Channels channels(JdbcClient client) {
    return new PostgresChannels(client);
  }

  @Bean
  UnitCards unitCards(JdbcClient client) {
    return new PostgresUnitCards(client);
  }
}

package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stegvis.bot.card.LetterCards;
import se.stegvis.bot.dialogue.Dialogue;
import se.stegvis.scheduler.delivery.Delivery;

/**
 * Puts the room together. Needs a {@link Dialogue}, {@link LetterCards} and a clock; gives a {@link
 * Delivery}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsProperties.class)
public class TeamsConfiguration {

  @Bean
  Trust teamsTrust(TeamsProperties teams, Clock clock, ObjectProvider<TrustLoopback> loopback) {
    return loopback.getIfAvailable() == null
        ? new ProductionTrust(teams, new BotFrameworkTokens(teams, clock))
        : new LoopbackTrust();
  }

  @Bean
  AppCredentials teamsCredentials(Trust trust) {
    return trust.credentials();
  }

  @Bean
  ConnectorClients connectorClients(
      Trust trust, AppCredentials credentials, TeamsProperties teams) {
    return new ConnectorClients(trust, credentials, teams);
  }

  @Bean
  Delivery connectorDelivery(ConnectorClients clients, LetterCards cards, Clock clock) {
    return new ConnectorDelivery(clients, cards, new Patience(clock, RandomGenerator.getDefault()));
  }

  @Bean
  TeamsAdapter teamsAdapter(AppCredentials credentials, ConnectorClients clients) {
    SdkMappers.warm();
    return new TeamsAdapter(credentials, clients);
  }

  @Bean
  MessagesEndpoint messagesEndpoint(Trust trust, TeamsAdapter adapter, Dialogue dialogue) {
    return new MessagesEndpoint(trust, adapter, new Turn(dialogue));
  }
}

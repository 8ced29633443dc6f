package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stegvis.bot.card.LetterCards;
import se.stegvis.bot.dialogue.Dialogue;
import se.stegvis.scheduler.channel.ChannelDelivery;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.FirstContacts;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.inbound.AnswerDelivery;
import se.stegvis.scheduler.inbound.AnsweringOnce;
import se.stegvis.scheduler.inbound.Inbox;
import se.stegvis.scheduler.inbound.SendingAnswers;
import se.stegvis.scheduler.outbox.Outbox;

/**
 * Puts the room together. Needs a {@link Dialogue}, {@link LetterCards}, a {@link Pace}, {@link
 * AnsweringOnce}, {@link SendingAnswers}, an {@link Inbox}, an {@link Outbox} and a clock; gives a
 * {@link Delivery}, {@link FirstContacts}, a {@link ChannelDelivery} and an {@link AnswerDelivery}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsProperties.class)
public class TeamsConfiguration {

  @Bean
  Trust teamsTrust(TeamsProperties teams, Clock clock, ObjectProvider<TrustLoopback> loopback) {
    return loopback.getIfAvailable() == null
        ? new ProductionTrust(
            teams, new BotFrameworkTokens(teams.appId(), keys(teams, clock), clock))
        : new LoopbackTrust();
  }

  private static SigningKeys keys(TeamsProperties teams, Clock clock) {
    return new SigningKeys(
        new OpenIdKeys(teams.openId(), teams.connectTimeout()), clock, Thread::startVirtualThread);
  }

  @Bean
  AppCredentials teamsCredentials(Trust trust) {
    return trust.credentials();
  }

  @Bean
  ConnectorClients connectorClients(
      Trust trust, AppCredentials credentials, TeamsProperties teams, Pace pace) {
    return new ConnectorClients(trust, credentials, teams, pace);
  }

  @Bean
  Answers connectorAnswers(Clock clock) {
    return new Answers(new Patience(clock, RandomGenerator.getDefault()));
  }

  @Bean
  Carrier carrier(ConnectorClients clients, Answers answers, MeterRegistry meters) {
    return new Carrier(clients, answers, meters);
  }

  @Bean
  FirstContacts connectorFirstContacts(
      ConnectorClients clients, Answers answers, TeamsProperties teams) {
    return new ConnectorFirstContacts(clients, answers, teams);
  }

  @Bean
  Delivery connectorDelivery(Carrier carrier, LetterCards cards, Outbox outbox) {
    return new ConnectorDelivery(carrier, cards, outbox::begin);
  }

  @Bean
  ChannelDelivery connectorChannelDelivery(Carrier carrier) {
    return new ConnectorChannelDelivery(carrier);
  }

  @Bean
  TeamsAdapter teamsAdapter(AppCredentials credentials, ConnectorClients clients) {
    SdkMappers.warm();
    return new TeamsAdapter(credentials, clients);
  }

  @Bean
  AnswerDelivery connectorAnswerDelivery(Carrier carrier, Inbox inbox) {
    return new ConnectorAnswerDelivery(carrier, inbox::holds);
  }

  @Bean
  Turn turn(
      Dialogue dialogue,
      AnsweringOnce answering,
      SendingAnswers sending,
      Clock clock,
      MeterRegistry meters) {
    return new Turn(dialogue, answering, sending, clock, meters);
  }

  @Bean
  MessagesEndpoint messagesEndpoint(
      Trust trust, TeamsAdapter adapter, Turn turn, MeterRegistry meters) {
    return new MessagesEndpoint(
        trust, new RefusalCount(meters), new Hearing(adapter, turn, new Asides()));
  }
}

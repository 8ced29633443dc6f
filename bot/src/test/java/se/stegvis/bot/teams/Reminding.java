package se.stegvis.bot.teams;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.bot.CoreConfiguration;
import se.stegvis.bot.FollowingConfiguration;
import se.stegvis.bot.OtherWaysOut;
import se.stegvis.bot.card.LetterCards;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.roster.Rosters;

/**
 * A Monday morning on real nodes and a real PostgreSQL, with a connector that holds to Teams'
 * limits: plans a morning's reminders and sends so many of them.
 */
final class Reminding implements AutoCloseable {

  static final int RATE = 45;

  private static final Instant MONDAY = Instant.parse("2026-07-20T06:30:00Z");

  private final ThrottlingConnector connector;
  private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();
  private final InstantSource clock =
      InstantSource.offset(InstantSource.system(), Duration.between(Instant.now(), MONDAY));

  Reminding(int nodes, Path home) throws IOException {
    connector = new ThrottlingConnector();
    var one = node(Map.of("stegvis.home", home.toString(), "stegvis.db.url", ""));
    this.nodes.add(one);
    var database = one.getBean(JdbcConnectionDetails.class);
    while (this.nodes.size() < nodes) {
      this.nodes.add(
          node(
              Map.of(
                  "stegvis.db.url", database.getJdbcUrl(),
                  "stegvis.db.user", String.valueOf(database.getUsername()),
                  "stegvis.db.password", String.valueOf(database.getPassword()))));
    }
  }

  /** Plans reminders from a generated roster, and leaves so many of them to be sent. */
  void plan(int reminders) {
    var one = nodes.getFirst();
    var roster = GeneratedRosters.of(reminders, 7).roster();
    one.getBean(Rosters.class).store(roster);
    var conversations = one.getBean(Conversations.class);
    for (var person : roster.people()) {
      conversations.keep(
          new Conversation(
              person.id(), "tenant", "a:" + person.id(), connector.url(), "29:x", "28:stegvis"));
    }
    one.getBean(RemindingOfDue.class).on(LocalDate.ofInstant(MONDAY, QuietHours.STOCKHOLM));
    var planned =
        one.getBean(JdbcClient.class)
            .sql(
                """
                update message set state = 'WITHDRAWN', cause = 'left-out', settled_at = now()
                where id in (select id from message order by arrival offset ?)
                """)
            .param(reminders)
            .update();
    System.out.println(planned + " reminders beside those of the measurement are left out");
  }

  /** Sends them from all nodes at once. */
  ThrottlingConnector.Seen send() throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(nodes.size())) {
      var work =
          nodes.stream()
              .<Callable<Integer>>map(
                  node -> () -> node.getBean(RelayingOutbox.class).relayAll(clock, () -> true))
              .toList();
      for (var each : threads.invokeAll(work)) {
        each.get();
      }
    }
    return connector.seen();
  }

  /** How many turns were taken, also by those who came too late to use theirs. */
  long turns() {
    return nodes
        .getFirst()
        .getBean(JdbcClient.class)
        .sql("select count(*) from pace_turn")
        .query(Long.class)
        .single();
  }

  /** How many messages there are in each state. */
  Map<String, Long> states() {
    return Map.copyOf(
        nodes
            .getFirst()
            .getBean(JdbcClient.class)
            .sql(
                "select state, count(*) from message where cause is distinct from 'left-out'"
                    + " group by state")
            .query(
                (ResultSetExtractor<Map<String, Long>>)
                    rows -> {
                      var states = new HashMap<String, Long>();
                      while (rows.next()) {
                        states.put(rows.getString(1), rows.getLong(2));
                      }
                      return states;
                    }));
  }

  private ConfigurableApplicationContext node(Map<String, Object> properties) {
    return new SpringApplicationBuilder(Node.class)
        .web(WebApplicationType.NONE)
        .initializers(
            context -> {
              var all = new HashMap<>(properties);
              all.put("spring.quartz.auto-startup", "false");
              all.put("stegvis.teams.rate", RATE);
              context
                  .getEnvironment()
                  .getPropertySources()
                  .addFirst(new MapPropertySource("node", all));
            })
        .run();
  }

  @Override
  public void close() {
    nodes.reversed().forEach(ConfigurableApplicationContext::close);
    connector.close();
  }

  @EnableAutoConfiguration
  @Import({CoreConfiguration.class, FollowingConfiguration.class, OtherWaysOut.class})
  @ComponentScan("se.stegvis.bot.card")
  static class Node {

    @Bean
    Clock clock() {
      return Clock.fixed(MONDAY, QuietHours.STOCKHOLM);
    }

    @Bean
    ConnectorClients connectorClients(Pace pace) {
      var trust = new LoopbackTrust();
      var keys = URI.create("http://localhost/");
      return new ConnectorClients(
          trust,
          trust.credentials(),
          new TeamsProperties(
              "",
              "",
              "",
              "",
              List.of(),
              Set.of(),
              keys,
              "",
              Duration.ofSeconds(2),
              Duration.ofSeconds(5)),
          pace);
    }

    @Bean
    Delivery delivery(ConnectorClients clients, LetterCards cards, Outbox outbox, Clock clock) {
      var patience = new Patience(clock, new SplittableRandom(1));
      return new ConnectorDelivery(
          new Carrier(clients, new Answers(patience), new SimpleMeterRegistry()),
          cards,
          outbox::begin);
    }
  }
}

package se.stegvis.bot.whole;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import se.stegvis.bot.CoreConfiguration;
import se.stegvis.bot.FollowingConfiguration;
import se.stegvis.bot.OtherWaysOut;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.Letter;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.quartz.QuartzConfiguration;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.PersonId;

/**
 * Two nodes on one PostgreSQL, on a Monday at half past eight: the daily tick runs on both at once,
 * and Quartz relays.
 */
class TwoNodesIT {

  private static final Instant MONDAY = Instant.parse("2026-07-20T06:30:00Z");
  private static final Queue<Letter> CARRIED = new ConcurrentLinkedQueue<>();

  @TempDir static Path home;
  private static ConfigurableApplicationContext one;
  private static ConfigurableApplicationContext other;

  @BeforeAll
  static void start() {
    one = node(Map.of("stegvis.home", home.toString(), "stegvis.db.url", ""));
    var database = one.getBean(JdbcConnectionDetails.class);
    other =
        node(
            Map.of(
                "stegvis.db.url", database.getJdbcUrl(),
                "stegvis.db.user", String.valueOf(database.getUsername()),
                "stegvis.db.password", String.valueOf(database.getPassword())));
  }

  /** Within one JVM the schedulers of both have the connections of the one that began last. */
  @AfterAll
  static void stop() throws SchedulerException {
    one.getBean(Scheduler.class).shutdown(true);
    other.close();
    one.close();
  }

  @Test
  void sayEverythingOnceBetweenThem() {
    var roster = GeneratedRosters.of(100, 7).roster();
    one.getBean(Rosters.class).store(roster);
    for (var person : roster.people()) {
      one.getBean(Conversations.class).keep(conversation(person.id()));
    }
    Stream.of(one, other, one)
        .map(node -> node.getBean(RemindingOfDue.class))
        .parallel()
        .forEach(reminding -> reminding.on(LocalDate.ofInstant(MONDAY, QuietHours.STOCKHOLM)));
    var outbox = one.getBean(Outbox.class);
    await().atMost(Duration.ofMinutes(1)).until(() -> !CARRIED.isEmpty() && outbox.pending() == 0);
    var letters = CARRIED.stream().collect(groupingBy(letter -> letter.to().person()));
    assertThat(letters).hasSizeGreaterThan(50);
    assertThat(letters).allSatisfy((_, received) -> assertThat(received).hasSize(1));
  }

  private static ConfigurableApplicationContext node(Map<String, Object> properties) {
    return new SpringApplicationBuilder(Node.class)
        .web(WebApplicationType.NONE)
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("node", properties)))
        .run();
  }

  private static Conversation conversation(PersonId person) {
    return new Conversation(
        person, "tenant", "a:" + person, "https://x", "29:" + person, "28:stegvis");
  }

  @EnableAutoConfiguration
  @Import({
    CoreConfiguration.class,
    FollowingConfiguration.class,
    QuartzConfiguration.class,
    OtherWaysOut.class
  })
  static class Node {

    @Bean
    Clock clock() {
      return Clock.fixed(MONDAY, QuietHours.STOCKHOLM);
    }

    @Bean
    Delivery delivery() {
      return letter -> {
        CARRIED.add(letter);
        return new Outcome.Delivered("activity");
      };
    }
  }
}

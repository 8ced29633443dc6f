package se.stegvis.bot.whole;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.bot.CoreConfiguration;
import se.stegvis.bot.FollowingConfiguration;
import se.stegvis.bot.OtherWaysOut;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.Letter;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.inbound.Answer;
import se.stegvis.scheduler.inbound.AnsweringOnce;
import se.stegvis.scheduler.inbound.InboundKey;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;

/**
 * The database's disk is full, so that it can be read and not be written. A disk of the test's own
 * would need an administrator, so each write is refused with the error that PostgreSQL gives then.
 */
class DiskFullIT {

  private static final Instant MONDAY = Instant.parse("2026-07-20T06:30:00Z");
  private static final LocalDate TODAY = LocalDate.ofInstant(MONDAY, QuietHours.STOCKHOLM);
  private static final InboundKey KEY = new InboundKey("tenant", "a:anna", "17");

  private static final String FILL =
      """
      create or replace function refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'could not extend file: No space left on device' using errcode = '53100';
      end $$;
      do $$
      declare name text;
      begin
        for name in select tablename from pg_tables where schemaname = current_schema() loop
          execute format('create trigger disk_full before insert or update or delete on %I '
            'for each statement execute function refuse()', name);
        end loop;
      end $$
      """;

  private static final String EMPTY = "drop function refuse() cascade";

  @TempDir Path home;
  private ConfigurableApplicationContext node;
  private JdbcClient database;
  private PersonId anna;

  @BeforeEach
  void start() {
    var settings = Map.<String, Object>of("stegvis.home", home.toString(), "stegvis.db.url", "");
    node =
        new SpringApplicationBuilder(Node.class)
            .web(WebApplicationType.NONE)
            .properties("spring.quartz.auto-startup=false")
            .initializers(
                context ->
                    context
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("node", settings)))
            .run();
    database = node.getBean(JdbcClient.class);
    var roster = GeneratedRosters.of(20, 7).roster();
    node.getBean(Rosters.class).store(roster);
    anna = roster.people().getFirst().id();
    for (var person : roster.people()) {
      node.getBean(Conversations.class).keep(conversation(person.id()));
    }
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void whatComesInIsNotTakenAndIsDoneOnceWhenThereIsRoom() {
    fill();
    assertThatThrownBy(this::comesIn).isInstanceOf(DataAccessException.class);
    assertThat(node.getBean(Reminders.class).preferences(List.of(anna))).isEmpty();

    empty();
    assertThat(comesIn().again()).isFalse();
    assertThat(comesIn().again()).isTrue();
    assertThat(node.getBean(Reminders.class).preferences(List.of(anna))).containsOnlyKeys(anna);
  }

  @Test
  void aMorningThatCannotBePlannedIsPlannedWhenThereIsRoom() {
    var reminding = node.getBean(RemindingOfDue.class);
    fill();
    assertThat(reminding.on(TODAY).skipped()).isPositive();

    empty();
    assertThat(count("said")).isZero();
    assertThat(reminding.on(TODAY).skipped()).isZero();
    assertThat(count("said")).isPositive();
  }

  @Test
  void nothingIsSentThatCouldNotBeWrittenDown() {
    node.getBean(RemindingOfDue.class).on(TODAY);
    fill();
    assertThatThrownBy(() -> relay(MONDAY)).isInstanceOf(DataAccessException.class);
    assertThat(carried()).isEmpty();

    empty();
    relay(MONDAY);
    assertThat(carried()).isNotEmpty().allSatisfy(DiskFullIT::isSentOnce);
    assertThat(node.getBean(Outbox.class).pending()).isZero();
  }

  @Test
  void whatWasSentWhenTheDiskBecameFullIsSaidToBeThereAlready() {
    node.getBean(RemindingOfDue.class).on(TODAY);
    node.getBean(Carrier.class).afterwards = this::fill;
    assertThatThrownBy(() -> relay(MONDAY)).isInstanceOf(DataAccessException.class);
    var unwritten = carried();
    assertThat(unwritten).isNotEmpty().allSatisfy(DiskFullIT::isSentOnce);

    empty();
    database.sql("update message set lease_until = now() where lease_until is not null").update();
    relay(MONDAY);
    relay(MONDAY.plus(Duration.ofMinutes(15)));
    assertThat(node.getBean(Outbox.class).pending()).isZero();
    assertThat(carried())
        .allSatisfy(
            (message, times) ->
                assertThat(times).isEqualTo(unwritten.containsKey(message) ? 2L : 1L));
    assertThat(node.getBean(Carrier.class).carried)
        .filteredOn(Letter.PerhapsAgain.class::isInstance)
        .extracting(Letter::message)
        .containsExactlyInAnyOrderElementsOf(unwritten.keySet());
  }

  private static void isSentOnce(MessageId message, Long times) {
    assertThat(times).as("%s", message).isOne();
  }

  private AnsweringOnce.Answered comesIn() {
    return node.getBean(AnsweringOnce.class)
        .answer(
            KEY,
            null,
            MONDAY,
            () -> {
              node.getBean(Reminders.class).prefer(new Preference(anna, Language.EN, null));
              return Answer.text("Hej");
            });
  }

  private void relay(Instant at) {
    node.getBean(RelayingOutbox.class).relayAll(at);
  }

  private Map<MessageId, Long> carried() {
    return node.getBean(Carrier.class).carried.stream()
        .collect(groupingBy(Letter::message, counting()));
  }

  private long count(String table) {
    return database.sql("select count(*) from " + table).query(Long.class).single();
  }

  private void fill() {
    database.sql(FILL).update();
  }

  private void empty() {
    database.sql(EMPTY).update();
  }

  private static Conversation conversation(PersonId person) {
    return new Conversation(
        person, "tenant", "a:" + person, "https://x", "29:" + person, "28:stegvis");
  }

  /** Carries as the connector does. */
  static final class Carrier implements Delivery {

    private final Queue<Letter> carried = new ConcurrentLinkedQueue<>();
    private final Outbox outbox;
    private Runnable afterwards = () -> {};

    Carrier(Outbox outbox) {
      this.outbox = outbox;
    }

    @Override
    public synchronized Outcome deliver(Letter letter) {
      if (!isBegun(letter)) {
        return new Outcome.TryLater("unreachable", MONDAY.plusSeconds(30));
      }
      carried.add(letter);
      afterwards.run();
      afterwards = () -> {};
      return new Outcome.Delivered("activity");
    }

    private boolean isBegun(Letter letter) {
      try {
        return outbox.begin(letter.message(), letter.attempt());
      } catch (DataAccessException _) {
        return false;
      }
    }
  }

  @EnableAutoConfiguration
  @Import({CoreConfiguration.class, FollowingConfiguration.class, OtherWaysOut.class})
  static class Node {

    @Bean
    Clock clock() {
      return Clock.fixed(MONDAY, QuietHours.STOCKHOLM);
    }

    @Bean
    Carrier delivery(Outbox outbox) {
      return new Carrier(outbox);
    }
  }
}

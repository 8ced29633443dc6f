package se.stegvis.bot.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.roster.Rosters;

/** A morning's tick at which no node was up, or whose node died over it. */
class MissedTicksIT {

  private static final Duration A_WHILE = Duration.ofSeconds(30);

  @TempDir static Path home;
  private static ConfigurableApplicationContext idle;
  private static Map<String, Object> database;
  private static JdbcClient client;

  @BeforeAll
  static void start() {
    idle = node(Map.of("stegvis.home", home.toString(), "stegvis.db.url", ""), false);
    var details = idle.getBean(JdbcConnectionDetails.class);
    database =
        Map.of(
            "stegvis.db.url", String.valueOf(details.getJdbcUrl()),
            "stegvis.db.user", String.valueOf(details.getUsername()),
            "stegvis.db.password", String.valueOf(details.getPassword()));
    client = idle.getBean(JdbcClient.class);
    idle.getBean(Rosters.class).store(GeneratedRosters.of(10, 7).roster());
  }

  @AfterAll
  static void stop() {
    idle.close();
  }

  @BeforeEach
  void nothingIsSaid() {
    client.sql("truncate said, message cascade").update();
    client.sql("truncate qrtz_fired_triggers, qrtz_scheduler_state").update();
  }

  @Test
  void isCaughtUpWithWhenANodeIsUpAgain() {
    nextTickIsAt(Instant.now().minus(Duration.ofHours(3)));
    try (var late = node(database, true)) {
      assertThat(late.isActive()).isTrue();
      await().atMost(A_WHILE).until(MissedTicksIT::said, said -> said > 0);
    }
    assertThat(nextTick()).isAfter(Instant.now());
  }

  @Test
  void isFinishedByAnotherNodeIfItsNodeDies() {
    nextTickIsAt(Instant.now().plus(Duration.ofDays(1)));
    diesOverTheTick();
    try (var other = node(database, true)) {
      assertThat(other.isActive()).isTrue();
      await().atMost(A_WHILE).until(MissedTicksIT::said, said -> said > 0);
    }
  }

  @Test
  void isNotRepeatedByANodeThatStartsLater() {
    var next = nextMorning();
    nextTickIsAt(next);
    try (var later = node(database, false)) {
      assertThat(later.isActive()).isTrue();
      assertThat(nextTick()).isEqualTo(next);
    }
  }

  @Test
  void isSetRightWhereANodeWithAWrongClockHasPutItOff() {
    nextTickIsAt(Instant.now().plus(Duration.ofDays(30)));
    try (var later = node(database, false)) {
      assertThat(later.isActive()).isTrue();
      assertThat(nextTick()).isEqualTo(nextMorning());
    }
  }

  /** When the next tick is to come. */
  private static Instant nextMorning() {
    var now = ZonedDateTime.now(QuietHours.STOCKHOLM);
    var six = now.with(LocalTime.of(6, 0));
    return (six.isAfter(now) ? six : six.plusDays(1)).toInstant();
  }

  private static void nextTickIsAt(Instant next) {
    client
        .sql("update qrtz_triggers set next_fire_time = ? where trigger_type = 'CRON'")
        .param(next.toEpochMilli())
        .update();
  }

  private static Instant nextTick() {
    return Instant.ofEpochMilli(
        client
            .sql("select next_fire_time from qrtz_triggers where trigger_name = 'daily'")
            .query(Long.class)
            .single());
  }

  /** What Quartz has written when a node begins the tick, and finds when it is no more. */
  private static void diesOverTheTick() {
    client
        .sql(
            """
            insert into qrtz_scheduler_state values ('stegvis', 'dead', 0, 2000)
            """)
        .update();
    client
        .sql(
            """
            insert into qrtz_fired_triggers
            select 'stegvis', 'dead-1', trigger_name, trigger_group, 'dead', ?, ?, priority,
              'EXECUTING', job_name, job_group, is_nonconcurrent, requests_recovery
            from qrtz_triggers join qrtz_job_details using (job_name, job_group)
            where trigger_name = 'daily'
            """)
        .params(Instant.now().toEpochMilli(), Instant.now().toEpochMilli())
        .update();
  }

  private static long said() {
    return client.sql("select count(*) from said").query(Long.class).single();
  }

  private static ConfigurableApplicationContext node(Map<String, Object> settings, boolean ticks) {
    return new SpringApplicationBuilder(TwoNodesIT.Node.class)
        .web(WebApplicationType.NONE)
        .initializers(
            context -> {
              var all = new HashMap<>(settings);
              all.put("spring.quartz.auto-startup", ticks);
              context
                  .getEnvironment()
                  .getPropertySources()
                  .addFirst(new MapPropertySource("node", all));
            })
        .run();
  }
}

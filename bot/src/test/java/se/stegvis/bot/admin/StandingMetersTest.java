package se.stegvis.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.quartz.Ticks;

/** How things stand, on a node whose clock is wrong. */
class StandingMetersTest {

  @Test
  void tellHowFarTheClockIsAheadOfTheDatabases() {
    assertThat(ahead(Duration.ofMinutes(10))).isBetween(595.0, 605.0);
    assertThat(ahead(Duration.ofMinutes(-10))).isBetween(-605.0, -595.0);
    assertThat(ahead(Duration.ZERO)).isBetween(-5.0, 5.0);
  }

  @Test
  void aTickThatHasNeverBegunIsMissedSinceTheNodeIsUp() {
    var now = new AtomicReference<>(Instant.EPOCH);
    InstantSource clock = now::get;
    var meters = new SimpleMeterRegistry();
    var standing =
        new StandingMeters(new InMemoryOutbox(), new Ticks(idle()), clock.withZone(ZoneOffset.UTC));
    standing.bindTo(meters);
    now.set(Instant.EPOCH.plusSeconds(600));
    standing.look();
    assertThat(meters.get("stegvis.tick.relay.age").gauge().value()).isEqualTo(600);
    assertThat(meters.get("stegvis.outbox.oldest.age").gauge().value()).isZero();
    assertThat(meters.get("stegvis.outbox.uncertain").gauge().value()).isZero();
  }

  @Test
  void theyAreReadInProductionAloneSinceTheDemosClockIsItsOwn() {
    var start =
        new ApplicationContextRunner()
            .withBean(Outbox.class, InMemoryOutbox::new)
            .withBean(Ticks.class, () -> new Ticks(idle()))
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(AdminConfiguration.class);
    start
        .withPropertyValues("spring.profiles.active=serving")
        .run(
            context ->
                assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                    .hasSize(1));
    start
        .withPropertyValues("spring.profiles.active=demo")
        .run(context -> assertThat(context).doesNotHaveBean(StandingMeters.class));
  }

  private static double ahead(Duration by) {
    var meters = new SimpleMeterRegistry();
    var standing =
        new StandingMeters(
            new InMemoryOutbox(), new Ticks(idle()), Clock.offset(Clock.systemUTC(), by));
    standing.bindTo(meters);
    standing.look();
    return meters.get("stegvis.clock.ahead").gauge().value();
  }

  /** Has no tick. */
  private static Scheduler idle() {
    return (Scheduler)
        Proxy.newProxyInstance(
            Scheduler.class.getClassLoader(), new Class<?>[] {Scheduler.class}, (_, _, _) -> null);
  }
}

package se.stegvis.bot.admin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.quartz.Ticks;

/**
 * How things stand, read when somebody asks: how many messages wait, for how many seconds the
 * oldest has waited that might have gone out, and how many seconds ago the ticks began.
 */
final class StandingMeters implements MeterBinder {

  private final Outbox outbox;
  private final Ticks ticks;
  private final Clock clock;

  StandingMeters(Outbox outbox, Ticks ticks, Clock clock) {
    this.outbox = outbox;
    this.ticks = ticks;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("stegvis.outbox.pending", outbox::pending)
        .description("messages that are not in a final state")
        .register(registry);
    age(registry, "stegvis.outbox.oldest", () -> outbox.waitingSince(clock.instant()));
    age(registry, "stegvis.tick.daily", () -> ticks.last(Ticks.DAILY));
    age(registry, "stegvis.tick.relay", () -> ticks.last(Ticks.RELAY));
  }

  /** Of what there is none, or never was, the age is nought. */
  private void age(MeterRegistry registry, String name, Supplier<Optional<Instant>> since) {
    Gauge.builder(name + ".age", () -> seconds(since.get())).baseUnit("seconds").register(registry);
  }

  private double seconds(Optional<Instant> since) {
    return since.map(at -> Duration.between(at, clock.instant()).toSeconds()).orElse(0L);
  }
}

package se.stegvis.bot.admin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.quartz.Ticks;

/**
 * How things stand: how many messages wait, for how many seconds the oldest has waited that might
 * have gone out, and how many seconds ago the ticks began. Read every few seconds and not when
 * somebody asks, who would wait for a database that is away; then none of them has a number.
 */
class StandingMeters implements MeterBinder {

  private static final Logger LOG = LoggerFactory.getLogger(StandingMeters.class);

  private record Standing(double pending, double oldest, double daily, double relay) {

    static final Standing UNKNOWN = new Standing(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  private final Outbox outbox;
  private final Ticks ticks;
  private final Clock clock;
  private volatile Standing standing = Standing.UNKNOWN;

  StandingMeters(Outbox outbox, Ticks ticks, Clock clock) {
    this.outbox = outbox;
    this.ticks = ticks;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT5S")
  void look() {
    var now = clock.instant();
    try {
      standing =
          new Standing(
              outbox.pending(),
              seconds(outbox.waitingSince(now), now),
              seconds(ticks.last(Ticks.DAILY), now),
              seconds(ticks.last(Ticks.RELAY), now));
    } catch (RuntimeException e) {
      standing = Standing.UNKNOWN;
      LOG.warn("how things stand could not be read", e);
    }
  }

  /** Of what there is none, or never was, the age is nought. */
  private static double seconds(Optional<Instant> since, Instant now) {
    return since.map(at -> Duration.between(at, now).toSeconds()).orElse(0L);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("stegvis.outbox.pending", this, meters -> meters.standing.pending())
        .description("messages that are not in a final state")
        .register(registry);
    age(registry, "stegvis.outbox.oldest", Standing::oldest);
    age(registry, "stegvis.tick.daily", Standing::daily);
    age(registry, "stegvis.tick.relay", Standing::relay);
  }

  private void age(MeterRegistry registry, String name, ToDoubleFunction<Standing> seconds) {
    Gauge.builder(name + ".age", this, meters -> seconds.applyAsDouble(meters.standing))
        .baseUnit("seconds")
        .register(registry);
  }
}

package se.stegvis.bot.admin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.quartz.Ticks;

/**
 * How things stand: how many messages wait, for how many seconds the oldest has waited that might
 * have gone out, of how many it will never be known whether they arrived, how many seconds ago the
 * ticks began, and how far this node's clock is ahead of the database's. Read every few seconds and
 * not when somebody asks, who would wait for a database that is away; then none of them has a
 * number.
 */
class StandingMeters implements MeterBinder {

  private static final Logger LOG = LoggerFactory.getLogger(StandingMeters.class);

  /** So many seconds are no delay of the question, and too many for tokens' times soon. */
  private static final double MUCH = 60;

  private record Standing(
      double pending,
      double oldest,
      double uncertain,
      double daily,
      double relay,
      double clockAhead) {

    static final Standing UNKNOWN =
        new Standing(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    boolean isClockOff() {
      return Math.abs(clockAhead) > MUCH;
    }
  }

  private final Outbox outbox;
  private final Ticks ticks;
  private final Clock clock;

  /** Since when a tick might have begun that never has. */
  private final Instant up;

  private volatile Standing standing = Standing.UNKNOWN;

  StandingMeters(Outbox outbox, Ticks ticks, Clock clock) {
    this.outbox = outbox;
    this.ticks = ticks;
    this.clock = clock;
    this.up = clock.instant();
  }

  @Scheduled(fixedDelayString = "PT5S")
  void look() {
    try {
      var before = standing;
      standing = read();
      if (standing.isClockOff() && !before.isClockOff()) {
        LOG.error(
            "this node's clock is {} seconds ahead of the database's: tokens may be refused, and"
                + " messages go at the wrong time",
            standing.clockAhead());
      }
    } catch (RuntimeException e) {
      standing = Standing.UNKNOWN;
      LOG.warn("how things stand could not be read", e);
    }
  }

  private Standing read() {
    var now = clock.instant();
    var ahead = Duration.between(outbox.now(), clock.instant());
    return new Standing(
        outbox.pending(),
        outbox.waitingSince(now).map(since -> seconds(since, now)).orElse(0.0),
        outbox.uncertain(),
        seconds(ticks.last(Ticks.DAILY).orElse(up), now),
        seconds(ticks.last(Ticks.RELAY).orElse(up), now),
        ahead.toMillis() / 1000.0);
  }

  private static double seconds(Instant since, Instant now) {
    return Duration.between(since, now).toSeconds();
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("stegvis.outbox.pending", this, meters -> meters.standing.pending())
        .description("messages that are not in a final state")
        .register(registry);
    Gauge.builder("stegvis.outbox.uncertain", this, meters -> meters.standing.uncertain())
        .description("messages of which it will never be known whether they arrived")
        .register(registry);
    age(registry, "stegvis.outbox.oldest", Standing::oldest);
    age(registry, "stegvis.tick.daily", Standing::daily);
    age(registry, "stegvis.tick.relay", Standing::relay);
    Gauge.builder("stegvis.clock.ahead", this, meters -> meters.standing.clockAhead())
        .baseUnit("seconds")
        .description("how far this node's clock is ahead of the database's")
        .register(registry);
  }

  private void age(MeterRegistry registry, String name, ToDoubleFunction<Standing> seconds) {
    Gauge.builder(name + ".age", this, meters -> seconds.applyAsDouble(meters.standing))
        .baseUnit("seconds")
        .register(registry);
  }
}

package se.stegvis.scheduler.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;
import se.stegvis.scheduler.outbox.Outcome;

/**
 * How long to wait before a message is tried again: half a minute, doubled at each attempt up to
 * half an hour, a fifth more or less so that not everybody comes back at once.
 */
public final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final int DOUBLINGS = 6;
  private static final double SPREAD = 0.2;

  private final RandomGenerator random;

  public Backoff(RandomGenerator random) {
    this.random = random;
  }

  /**
   * Before another try.
   *
   * @param attempt how many times it has been tried
   */
  public Duration after(int attempt) {
    var doubled = FIRST.multipliedBy(1L << Math.clamp(attempt - 1L, 0, DOUBLINGS));
    var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    return spread(pause, 1 - SPREAD, 1 + SPREAD);
  }

  /** Before what may have arrived is sent again. */
  public Duration inDoubt() {
    return spread(Outcome.Uncertain.PAUSE, 1, 1 + SPREAD);
  }

  private Duration spread(Duration length, double least, double most) {
    return Duration.ofMillis(Math.round(length.toMillis() * random.nextDouble(least, most)));
  }
}

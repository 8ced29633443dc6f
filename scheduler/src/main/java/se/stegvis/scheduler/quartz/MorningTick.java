package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A tick that comes once a day. If it does not get through, as when the database restarts under it,
 * it is begun anew after a pause, for some ten minutes; what it had done is not done again. Without
 * that all would wait for the next morning.
 */
abstract class MorningTick implements InterruptableJob {

  private static final Logger LOG = LoggerFactory.getLogger(MorningTick.class);
  private static final Duration PAUSE = Duration.ofSeconds(15);
  private static final int MOST_AGAIN = 40;

  private final Clock clock;
  private final Duration pause;
  private final CountDownLatch stopping = new CountDownLatch(1);

  MorningTick(Clock clock) {
    this(clock, PAUSE);
  }

  MorningTick(Clock clock, Duration pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /** Does the day's work; returns whether it has got through. */
  abstract boolean work(LocalDate today);

  @Override
  public final void execute(JobExecutionContext context) throws JobExecutionException {
    var again = context.getRefireCount() < MOST_AGAIN;
    if (!again) {
      LOG.error("{} has not got through for ten minutes; the last try", getClass().getSimpleName());
    }
    try {
      if (work(LocalDate.now(clock))) {
        return;
      }
    } catch (RuntimeException e) {
      throw failed(e, again && !stopsWithinPause());
    }
    throw failed(null, again && !stopsWithinPause());
  }

  private JobExecutionException failed(@Nullable RuntimeException cause, boolean again) {
    return new JobExecutionException(
        getClass().getSimpleName() + " did not get through", cause, again);
  }

  private boolean stopsWithinPause() {
    try {
      return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public final void interrupt() {
    stopping.countDown();
  }
}

package se.stegvis.scheduler.quartz;

import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Interrupts the ticks that run here as soon as no other begins: Spring itself does so only when
 * all requests have been waited for, and a tick would go on claiming meanwhile.
 */
final class StoppingTicks implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StoppingTicks.class);

  /** After the scheduler, which stands by in the last phase, and before the web server. */
  private static final int PHASE = DEFAULT_PHASE - 512;

  private final Scheduler scheduler;
  private volatile boolean isRunning;

  StoppingTicks(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void start() {
    isRunning = true;
  }

  @Override
  public void stop() {
    isRunning = false;
    try {
      for (var running : scheduler.getCurrentlyExecutingJobs()) {
        interrupt(running);
      }
    } catch (SchedulerException e) {
      LOG.warn("the ticks that run could not be interrupted", e);
    }
  }

  private void interrupt(JobExecutionContext running) throws SchedulerException {
    if (running.getJobInstance() instanceof InterruptableJob) {
      scheduler.interrupt(running.getFireInstanceId());
    }
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}

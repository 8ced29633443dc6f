package se.stegvis.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quartz.InterruptableJob;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

final class StoppingTicksTest {

  private final CountDownLatch running = new CountDownLatch(2);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  @Test
  void asksWhatRunsToStopAndLeavesAloneWhatCannotBeAsked() throws Exception {
    var scheduler = scheduler();
    scheduler.start();
    begin(scheduler, Asked.class);
    begin(scheduler, Deaf.class);
    assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

    new StoppingTicks(scheduler).stop();

    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    ended.countDown();
    scheduler.shutdown(true);
  }

  private Scheduler scheduler() throws SchedulerException {
    var settings = new Properties();
    settings.setProperty("org.quartz.scheduler.instanceName", "stopping");
    settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.setProperty("org.quartz.threadPool.threadCount", "2");
    var scheduler = new StdSchedulerFactory(settings).getScheduler();
    scheduler.setJobFactory(
        (fired, _) ->
            fired.getJobDetail().getJobClass().equals(Asked.class) ? new Asked() : new Deaf());
    return scheduler;
  }

  private static void begin(Scheduler scheduler, Class<? extends Job> job)
      throws SchedulerException {
    scheduler.scheduleJob(
        JobBuilder.newJob(job).build(), TriggerBuilder.newTrigger().startNow().build());
  }

  private void awaitEnd() {
    running.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Asked implements InterruptableJob {

    @Override
    public void execute(JobExecutionContext context) {
      awaitEnd();
    }

    @Override
    public void interrupt() {
      interrupted.countDown();
    }
  }

  private final class Deaf implements Job {

    @Override
    public void execute(JobExecutionContext context) {
      awaitEnd();
    }
  }
}

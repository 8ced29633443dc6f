package se.stegvis.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.SimpleScheduleBuilder.repeatSecondlyForever;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** By a scheduler that is never started, so that nothing fires. */
class TimetableTest {

  private static final InstantSource CLOCK = InstantSource.system();
  private static final Duration UP_FOR_DAYS = Duration.ofDays(-3);

  private final JobDetail tick =
      JobBuilder.newJob(Nothing.class).withIdentity("tick").storeDurably().build();
  private Scheduler scheduler;

  /** A tick that does nothing. */
  public static final class Nothing implements Job {
    @Override
    public void execute(JobExecutionContext context) {}
  }

  @BeforeEach
  void make() throws SchedulerException {
    var settings = new Properties();
    settings.put("org.quartz.scheduler.instanceName", "timetable");
    settings.put("org.quartz.threadPool.threadCount", "1");
    settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
    scheduler = new StdSchedulerFactory(settings).getScheduler();
  }

  @AfterEach
  void end() throws SchedulerException {
    scheduler.shutdown();
  }

  @Test
  void whatANodeWithAWrongClockHasPutOffIsSetRight() throws SchedulerException {
    assertIsSetRight(repeatSecondlyForever(5), Duration.ofSeconds(6));
    assertIsSetRight(cronSchedule("0 0 6 ? * *"), Duration.ofDays(1).plusHours(1));
  }

  private void assertIsSetRight(ScheduleBuilder<?> schedule, Duration within)
      throws SchedulerException {
    scheduler.addJob(tick, true);
    scheduler.scheduleJob(trigger(schedule, Duration.ofDays(30)));
    var before = CLOCK.instant().minusMillis(1);
    timetable(schedule).setRight();
    assertThat(next()).isBetween(before, CLOCK.instant().plus(within));
    scheduler.unscheduleJob(trigger(schedule, Duration.ZERO).getKey());
  }

  @Test
  void whatComesInTimeOrWasMissedIsLeftAsItStands() throws SchedulerException {
    scheduler.addJob(tick, true);
    var schedule = cronSchedule("0 0 6 ? * *");
    scheduler.scheduleJob(trigger(schedule, Duration.ofDays(-3)));
    var missed = next();
    timetable(schedule).setRight();
    assertThat(next()).isEqualTo(missed);
  }

  @Test
  void itIsLookedForWhereverTasksAreScheduled() throws SchedulerException {
    scheduler.addJob(tick, true);
    try (var context = new AnnotationConfigApplicationContext()) {
      context.register(Scheduling.class);
      context.registerBean(Timetable.class, () -> timetable(cronSchedule("0 0 6 ? * *")));
      context.refresh();
      assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks()).hasSize(1);
    }
  }

  @EnableScheduling
  static class Scheduling {}

  private Timetable timetable(ScheduleBuilder<?> schedule) {
    return new Timetable(scheduler, CLOCK, List.of(trigger(schedule, UP_FOR_DAYS)));
  }

  private Instant next() throws SchedulerException {
    return scheduler
        .getTrigger(trigger(repeatSecondlyForever(), Duration.ZERO).getKey())
        .getNextFireTime()
        .toInstant();
  }

  private Trigger trigger(ScheduleBuilder<?> schedule, Duration from) {
    return TriggerBuilder.newTrigger()
        .forJob(tick)
        .withIdentity("tick")
        .startAt(Date.from(CLOCK.instant().plus(from)))
        .withSchedule(schedule)
        .build();
  }
}

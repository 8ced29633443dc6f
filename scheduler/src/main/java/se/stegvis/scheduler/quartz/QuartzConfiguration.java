package se.stegvis.scheduler.quartz;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.SimpleScheduleBuilder.repeatSecondlyForever;

import java.time.InstantSource;
import java.util.List;
import java.util.TimeZone;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stegvis.scheduler.calendar.QuietHours;

/**
 * The ticks. A daily one goes by wall time in Stockholm, at an hour that no change of the clocks
 * skips or doubles; if it was missed, it runs once as soon as a node is up, and if its node dies
 * over it, another runs it again.
 */
@Configuration(proxyBeanMethods = false)
public class QuartzConfiguration {

  private static final String EVERY_MORNING_AT_SIX = "0 0 6 ? * *";
  private static final String EVERY_NIGHT = "0 30 3 ? * *";
  private static final int RELAY_SECONDS = 5;
  private static final int CHANNELS_SECONDS = 10;
  private static final int ANSWERS_SECONDS = 30;
  private static final int TOUCHED_SECONDS = 30;

  @Bean
  Ticks ticks(Scheduler scheduler) {
    return new Ticks(scheduler);
  }

  @Bean
  StoppingTicks stoppingTicks(Scheduler scheduler) {
    return new StoppingTicks(scheduler);
  }

  @Bean
  Timetable timetable(Scheduler scheduler, List<JobDetail> ticks, List<Trigger> times)
      throws SchedulerException {
    // The scheduler goes by the machine's clock, whatever ours says.
    var timetable = new Timetable(scheduler, InstantSource.system(), times);
    timetable.keep(ticks);
    timetable.setRight();
    return timetable;
  }

  @Bean
  JobDetail dailyTick() {
    return dailyTick(DailyTick.class, Ticks.DAILY);
  }

  @Bean
  Trigger dailyTrigger(JobDetail dailyTick) {
    return everyMorning(dailyTick);
  }

  @Bean
  JobDetail requestsTick() {
    return dailyTick(RequestsTick.class, "requests");
  }

  @Bean
  Trigger requestsTrigger(JobDetail requestsTick) {
    return everyMorning(requestsTick);
  }

  @Bean
  JobDetail signalsTick() {
    return dailyTick(SignalsTick.class, "signals");
  }

  @Bean
  Trigger signalsTrigger(JobDetail signalsTick) {
    return everyMorning(signalsTick);
  }

  @Bean
  JobDetail plansTick() {
    return dailyTick(PlansTick.class, "plans");
  }

  @Bean
  Trigger plansTrigger(JobDetail plansTick) {
    return everyMorning(plansTick);
  }

  @Bean
  JobDetail reachTick() {
    return dailyTick(ReachTick.class, "reach");
  }

  @Bean
  Trigger reachTrigger(JobDetail reachTick) {
    return everyMorning(reachTick);
  }

  @Bean
  JobDetail retentionTick() {
    return tick(RetentionTick.class, "retention");
  }

  @Bean
  Trigger retentionTrigger(JobDetail retentionTick) {
    return daily(EVERY_NIGHT, retentionTick);
  }

  @Bean
  JobDetail relayTick() {
    return tick(RelayTick.class, Ticks.RELAY);
  }

  @Bean
  Trigger relayTrigger(JobDetail relayTick) {
    return every(RELAY_SECONDS, relayTick);
  }

  @Bean
  JobDetail channelsTick() {
    return tick(ChannelsTick.class, "channels");
  }

  @Bean
  Trigger channelsTrigger(JobDetail channelsTick) {
    return every(CHANNELS_SECONDS, channelsTick);
  }

  @Bean
  JobDetail touchedTick() {
    return tick(TouchedTick.class, "touched");
  }

  @Bean
  Trigger touchedTrigger(JobDetail touchedTick) {
    return every(TOUCHED_SECONDS, touchedTick);
  }

  @Bean
  JobDetail answersTick() {
    return tick(AnswersTick.class, "answers");
  }

  @Bean
  Trigger answersTrigger(JobDetail answersTick) {
    return every(ANSWERS_SECONDS, answersTick);
  }

  /** Finished by another node if its node dies over it: else it would wait for the next morning. */
  private static JobDetail dailyTick(Class<? extends Job> job, String name) {
    return tick(job, name).getJobBuilder().requestRecovery().build();
  }

  private static JobDetail tick(Class<? extends Job> job, String name) {
    return JobBuilder.newJob(job).withIdentity(name).storeDurably().build();
  }

  private static Trigger everyMorning(JobDetail tick) {
    return daily(EVERY_MORNING_AT_SIX, tick);
  }

  private static Trigger daily(String cron, JobDetail tick) {
    return trigger(
        tick,
        cronSchedule(cron)
            .inTimeZone(TimeZone.getTimeZone(QuietHours.STOCKHOLM))
            .withMisfireHandlingInstructionFireAndProceed());
  }

  private static Trigger every(int seconds, JobDetail tick) {
    return trigger(
        tick,
        repeatSecondlyForever(seconds).withMisfireHandlingInstructionNextWithRemainingCount());
  }

  /** Under the name of its job. */
  private static Trigger trigger(JobDetail tick, ScheduleBuilder<?> schedule) {
    return TriggerBuilder.newTrigger()
        .forJob(tick)
        .withIdentity(tick.getKey().getName())
        .withSchedule(schedule)
        .build();
  }
}

package se.stegvis.scheduler.quartz;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.SimpleScheduleBuilder.repeatSecondlyForever;

import java.util.TimeZone;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stegvis.scheduler.calendar.QuietHours;

/**
 * The ticks. A daily one goes by wall time in Stockholm, at an hour that no change of the clocks
 * skips or doubles; if it was missed, it runs once as soon as a node is up.
 */
@Configuration(proxyBeanMethods = false)
public class QuartzConfiguration {

  private static final String EVERY_MORNING_AT_SIX = "0 0 6 ? * *";
  private static final int RELAY_SECONDS = 5;
  private static final int CHANNELS_SECONDS = 10;
  private static final int ANSWERS_SECONDS = 30;
  private static final int TOUCHED_SECONDS = 30;

  @Bean
  Ticks ticks(Scheduler scheduler) {
    return new Ticks(scheduler);
  }

  @Bean
  JobDetail dailyTick() {
    return JobBuilder.newJob(DailyTick.class).withIdentity("daily").storeDurably().build();
  }

  @Bean
  Trigger dailyTrigger(JobDetail dailyTick) {
    return TriggerBuilder.newTrigger()
        .forJob(dailyTick)
        .withIdentity("daily")
        .withSchedule(
            cronSchedule(EVERY_MORNING_AT_SIX)
                .inTimeZone(TimeZone.getTimeZone(QuietHours.STOCKHOLM))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  @Bean
  JobDetail requestsTick() {
    return JobBuilder.newJob(RequestsTick.class).withIdentity("requests").storeDurably().build();
  }

  @Bean
  Trigger requestsTrigger(JobDetail requestsTick) {
    return TriggerBuilder.newTrigger()
        .forJob(requestsTick)
        .withIdentity("requests")
        .withSchedule(
            cronSchedule(EVERY_MORNING_AT_SIX)
                .inTimeZone(TimeZone.getTimeZone(QuietHours.STOCKHOLM))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  @Bean
  JobDetail signalsTick() {
    return JobBuilder.newJob(SignalsTick.class).withIdentity("signals").storeDurably().build();
  }

  @Bean
  Trigger signalsTrigger(JobDetail signalsTick) {
    return TriggerBuilder.newTrigger()
        .forJob(signalsTick)
        .withIdentity("signals")
        .withSchedule(
            cronSchedule(EVERY_MORNING_AT_SIX)
                .inTimeZone(TimeZone.getTimeZone(QuietHours.STOCKHOLM))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  @Bean
  JobDetail plansTick() {
    return JobBuilder.newJob(PlansTick.class).withIdentity("plans").storeDurably().build();
  }

  @Bean
  Trigger plansTrigger(JobDetail plansTick) {
    return TriggerBuilder.newTrigger()
        .forJob(plansTick)
        .withIdentity("plans")
        .withSchedule(
            cronSchedule(EVERY_MORNING_AT_SIX)
                .inTimeZone(TimeZone.getTimeZone(QuietHours.STOCKHOLM))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  @Bean
  JobDetail reachTick() {
    return JobBuilder.newJob(ReachTick.class).withIdentity("reach").storeDurably().build();
  }

  @Bean
  Trigger reachTrigger(JobDetail reachTick) {
    return TriggerBuilder.newTrigger()
        .forJob(reachTick)
        .withIdentity("reach")
        .withSchedule(
            cronSchedule(EVERY_MORNING_AT_SIX)
                .inTimeZone(TimeZone.getTimeZone(QuietHours.STOCKHOLM))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  @Bean
  JobDetail relayTick() {
    return JobBuilder.newJob(RelayTick.class).withIdentity("relay").storeDurably().build();
  }

  @Bean
  Trigger relayTrigger(JobDetail relayTick) {
    return TriggerBuilder.newTrigger()
        .forJob(relayTick)
        .withIdentity("relay")
        .withSchedule(
            repeatSecondlyForever(RELAY_SECONDS)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  @Bean
  JobDetail channelsTick() {
    return JobBuilder.newJob(ChannelsTick.class).withIdentity("channels").storeDurably().build();
  }

  @Bean
  Trigger channelsTrigger(JobDetail channelsTick) {
    return TriggerBuilder.newTrigger()
        .forJob(channelsTick)
        .withIdentity("channels")
        .withSchedule(
            repeatSecondlyForever(CHANNELS_SECONDS)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  @Bean
  JobDetail touchedTick() {
    return JobBuilder.newJob(TouchedTick.class).withIdentity("touched").storeDurably().build();
  }

  @Bean
  Trigger touchedTrigger(JobDetail touchedTick) {
    return TriggerBuilder.newTrigger()
        .forJob(touchedTick)
        .withIdentity("touched")
        .withSchedule(
            repeatSecondlyForever(TOUCHED_SECONDS)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  @Bean
  JobDetail answersTick() {
    return JobBuilder.newJob(AnswersTick.class).withIdentity("answers").storeDurably().build();
  }

  @Bean
  Trigger answersTrigger(JobDetail answersTick) {
    return TriggerBuilder.newTrigger()
        .forJob(answersTick)
        .withIdentity("answers")
        .withSchedule(
            repeatSecondlyForever(ANSWERS_SECONDS)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes the ticks that the database keeps those of the program, before the scheduler starts. A tick
 * whose times are the same is left as it stands: what was missed while no node was up is written
 * there alone, and a new trigger would know nothing of it.
 */
final class Timetable {

  private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

  /** Longer than any tick that comes often rests. */
  private static final Duration MUCH = Duration.ofMinutes(1);

  private final Scheduler scheduler;
  private final InstantSource clock;
  private final List<Trigger> times;

  /**
   * @param clock the one that the scheduler goes by
   */
  Timetable(Scheduler scheduler, InstantSource clock, List<Trigger> times) {
    this.scheduler = scheduler;
    this.clock = clock;
    this.times = List.copyOf(times);
  }

  /**
   * Brings what is kept up to date.
   *
   * @throws SchedulerException if the database does not let it
   */
  void keep(List<JobDetail> ticks) throws SchedulerException {
    for (var tick : ticks) {
      scheduler.addJob(tick, true);
    }
    for (var wanted : times) {
      var kept = scheduler.getTrigger(wanted.getKey());
      if (kept != null && !isAlike(kept, wanted)) {
        scheduler.rescheduleJob(wanted.getKey(), wanted);
      }
      // Where a node of another version has met a tick that it does not know.
      if (scheduler.getTriggerState(wanted.getKey()) == Trigger.TriggerState.ERROR) {
        scheduler.resetTriggerFromErrorState(wanted.getKey());
      }
    }
  }

  /**
   * Sets right what a node has put off whose clock was ahead for a while: it wrote the next time by
   * that, and all nodes would wait for as long.
   *
   * @throws SchedulerException if the database does not let it
   */
  @Scheduled(fixedDelayString = "PT1M")
  void setRight() throws SchedulerException {
    for (var wanted : times) {
      var kept = scheduler.getTrigger(wanted.getKey());
      if (kept != null && isPutOff(kept, wanted)) {
        LOG.error(
            "{} was to come at {} only: the clock of a node is or was wrong",
            wanted.getKey().getName(),
            kept.getNextFireTime().toInstant());
        scheduler.rescheduleJob(wanted.getKey(), fromNowOn(wanted));
      }
    }
  }

  /** One that is made with the program has times that were and are past. */
  private Trigger fromNowOn(Trigger wanted) {
    return wanted.getTriggerBuilder().startAt(Date.from(clock.instant())).build();
  }

  private boolean isPutOff(Trigger kept, Trigger wanted) {
    var next = kept.getNextFireTime();
    var due = wanted.getFireTimeAfter(Date.from(clock.instant()));
    return next != null && due != null && next.toInstant().isAfter(due.toInstant().plus(MUCH));
  }

  private static boolean isAlike(Trigger kept, Trigger wanted) {
    return kept.getMisfireInstruction() == wanted.getMisfireInstruction()
        && switch (wanted) {
          case CronTrigger cron ->
              kept instanceof CronTrigger other
                  && other.getCronExpression().equals(cron.getCronExpression())
                  && other.getTimeZone().equals(cron.getTimeZone());
          case SimpleTrigger simple ->
              kept instanceof SimpleTrigger other
                  && other.getRepeatInterval() == simple.getRepeatInterval();
          default -> false;
        };
  }
}

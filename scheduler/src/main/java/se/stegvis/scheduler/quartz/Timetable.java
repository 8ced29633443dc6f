package se.stegvis.scheduler.quartz;

import java.util.List;
import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;

/**
 * Makes the ticks that the database keeps those of the program, before the scheduler starts. A tick
 * whose times are the same is left as it stands: what was missed while no node was up is written
 * there alone, and a new trigger would know nothing of it.
 */
final class Timetable {

  private final Scheduler scheduler;

  Timetable(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Brings what is kept up to date.
   *
   * @throws SchedulerException if the database does not let it
   */
  void keep(List<JobDetail> ticks, List<Trigger> times) throws SchedulerException {
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

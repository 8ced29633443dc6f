package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.reminder.RemindingOfDue;

/** Every morning: plans what is to be said today. */
@DisallowConcurrentExecution
public final class DailyTick implements Job {

  private final RemindingOfDue reminding;
  private final Clock clock;

  public DailyTick(RemindingOfDue reminding, Clock clock) {
    this.reminding = reminding;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    reminding.on(LocalDate.now(clock));
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.planning.RemindingOfPlans;

/** Every morning: reminds of what action plans have coming up, and of what is late. */
@DisallowConcurrentExecution
public final class PlansTick implements Job {

  private final RemindingOfPlans reminding;
  private final Clock clock;

  public PlansTick(RemindingOfPlans reminding, Clock clock) {
    this.reminding = reminding;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    reminding.on(LocalDate.now(clock));
  }
}

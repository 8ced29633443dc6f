package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.reach.TellingOfReach;

/** Every morning: on the week's first, tells of whom Stegvis cannot reach. */
@DisallowConcurrentExecution
public final class ReachTick implements Job {

  private final TellingOfReach telling;
  private final Clock clock;

  public ReachTick(TellingOfReach telling, Clock clock) {
    this.telling = telling;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    telling.on(LocalDate.now(clock));
  }
}

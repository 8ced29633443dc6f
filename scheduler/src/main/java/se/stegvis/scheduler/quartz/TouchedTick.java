package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.following.LookingAgain;

/** Twice a minute: looks again at what something has been entered about. */
@DisallowConcurrentExecution
public final class TouchedTick implements Job {

  private final LookingAgain looking;
  private final Clock clock;

  public TouchedTick(LookingAgain looking, Clock clock) {
    this.looking = looking;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    looking.at(clock.instant());
  }
}

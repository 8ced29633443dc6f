package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.assessing.TendingRequests;

/** Every morning: looks at the requests that nobody has answered. */
@DisallowConcurrentExecution
public final class RequestsTick implements Job {

  private final TendingRequests tending;
  private final Clock clock;

  public RequestsTick(TendingRequests tending, Clock clock) {
    this.tending = tending;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    tending.on(LocalDate.now(clock));
  }
}

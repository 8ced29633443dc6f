package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.delivery.RelayingOutbox;

/** Every few seconds: delivers what may go out now. */
@DisallowConcurrentExecution
public final class RelayTick implements Job {

  private final RelayingOutbox relaying;
  private final Clock clock;

  public RelayTick(RelayingOutbox relaying, Clock clock) {
    this.relaying = relaying;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    relaying.relayAll(clock.instant());
  }
}

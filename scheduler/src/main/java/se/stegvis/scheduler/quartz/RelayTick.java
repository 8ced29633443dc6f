package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.outbox.Outgoing;

/** Every few seconds: delivers what may go out now. */
@DisallowConcurrentExecution
public final class RelayTick implements Job {

  private final RelayingOutbox relaying;
  private final Outgoing outgoing;
  private final Clock clock;

  public RelayTick(RelayingOutbox relaying, Outgoing outgoing, Clock clock) {
    this.relaying = relaying;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    if (outgoing.isOpen(clock.instant())) {
      relaying.relayAll(clock);
    }
  }
}

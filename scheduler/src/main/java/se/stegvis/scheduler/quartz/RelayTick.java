package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.outbox.Outgoing;

/**
 * Every few seconds: delivers what may go out now. Interrupted, as when the program is stopped, it
 * finishes what is under way and claims nothing more.
 */
@DisallowConcurrentExecution
public final class RelayTick implements InterruptableJob {

  private final RelayingOutbox relaying;
  private final Outgoing outgoing;
  private final Clock clock;
  private volatile boolean isStopping;

  public RelayTick(RelayingOutbox relaying, Outgoing outgoing, Clock clock) {
    this.relaying = relaying;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    if (outgoing.isOpen(clock.instant())) {
      relaying.relayAll(clock, () -> !isStopping);
    }
  }

  @Override
  public void interrupt() {
    isStopping = true;
  }
}

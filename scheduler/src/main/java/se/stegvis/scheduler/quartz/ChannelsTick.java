package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.channel.DrawingUnitCards;
import se.stegvis.scheduler.outbox.Outgoing;

/**
 * Every few seconds: draws the units' cards anew where what stands on them is no longer so.
 * Interrupted, it finishes the one under way and begins no other.
 */
@DisallowConcurrentExecution
public final class ChannelsTick implements InterruptableJob {

  private final DrawingUnitCards drawing;
  private final Outgoing outgoing;
  private final Clock clock;
  private volatile boolean isStopping;

  public ChannelsTick(DrawingUnitCards drawing, Outgoing outgoing, Clock clock) {
    this.drawing = drawing;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    var now = clock.instant();
    if (outgoing.isOpen(now)) {
      drawing.draw(now, () -> !isStopping);
    }
  }

  @Override
  public void interrupt() {
    isStopping = true;
  }
}

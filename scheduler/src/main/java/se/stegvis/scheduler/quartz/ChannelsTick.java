package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.channel.DrawingUnitCards;

/** Every few seconds: draws the units' cards anew where what stands on them is no longer so. */
@DisallowConcurrentExecution
public final class ChannelsTick implements Job {

  private final DrawingUnitCards drawing;
  private final Clock clock;

  public ChannelsTick(DrawingUnitCards drawing, Clock clock) {
    this.drawing = drawing;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    drawing.draw(clock.instant());
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.following.RaisingSignals;

/** Every morning: looks for signals, and lets their matters follow. */
@DisallowConcurrentExecution
public final class SignalsTick implements Job {

  private final RaisingSignals raising;
  private final Clock clock;

  public SignalsTick(RaisingSignals raising, Clock clock) {
    this.raising = raising;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    raising.on(LocalDate.now(clock));
  }
}

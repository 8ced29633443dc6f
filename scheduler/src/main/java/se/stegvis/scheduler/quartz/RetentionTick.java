package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.privacy.KeepingRetention;

/** Every night: deletes what has run out. */
@DisallowConcurrentExecution
public final class RetentionTick implements Job {

  private final KeepingRetention keeping;
  private final Clock clock;

  public RetentionTick(KeepingRetention keeping, Clock clock) {
    this.keeping = keeping;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    keeping.at(clock.instant());
  }
}

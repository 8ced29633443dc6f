package se.stegvis.scheduler.quartz;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.privacy.KeepingRetention;

/** Every night: deletes what has run out. */
@DisallowConcurrentExecution
public final class RetentionTick implements Job {

  private final KeepingRetention keeping;
  private final Outbox outbox;

  /**
   * @param outbox knows the database's time: what a clock of ours that is years ahead deleted would
   *     not come back
   */
  public RetentionTick(KeepingRetention keeping, Outbox outbox) {
    this.keeping = keeping;
    this.outbox = outbox;
  }

  @Override
  public void execute(JobExecutionContext context) {
    keeping.at(outbox.now());
  }
}

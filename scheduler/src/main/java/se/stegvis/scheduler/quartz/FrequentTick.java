package se.stegvis.scheduler.quartz;

import java.util.function.BooleanSupplier;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;

/**
 * Takes what waits, piece by piece. Interrupted, as when the program is stopped, it finishes what
 * is under way and takes nothing more.
 */
@DisallowConcurrentExecution
abstract class FrequentTick implements InterruptableJob {

  private volatile boolean isStopping;

  /** Takes what waits, for as long as it may. */
  abstract void take(BooleanSupplier mayGoOn);

  @Override
  public final void execute(JobExecutionContext context) {
    take(() -> !isStopping);
  }

  @Override
  public final void interrupt() {
    isStopping = true;
  }
}

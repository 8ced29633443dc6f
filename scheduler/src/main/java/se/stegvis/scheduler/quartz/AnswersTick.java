package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.inbound.SendingAnswers;

/**
 * Every half minute: sends answers that a node which died, or a connector, has left over.
 * Interrupted, it finishes what is under way and claims nothing more.
 */
@DisallowConcurrentExecution
public final class AnswersTick implements InterruptableJob {

  private final SendingAnswers sending;
  private final Clock clock;
  private volatile boolean isStopping;

  public AnswersTick(SendingAnswers sending, Clock clock) {
    this.sending = sending;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    sending.leftOver(clock.instant(), () -> !isStopping);
  }

  @Override
  public void interrupt() {
    isStopping = true;
  }
}

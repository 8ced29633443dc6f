package se.stegvis.scheduler.quartz;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import se.stegvis.scheduler.inbound.SendingAnswers;

/** Every half minute: sends answers that a node which died, or a connector, has left over. */
@DisallowConcurrentExecution
public final class AnswersTick implements Job {

  private final SendingAnswers sending;
  private final Clock clock;

  public AnswersTick(SendingAnswers sending, Clock clock) {
    this.sending = sending;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    sending.leftOver(clock.instant());
  }
}

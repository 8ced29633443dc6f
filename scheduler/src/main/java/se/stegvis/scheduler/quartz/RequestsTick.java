package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import se.stegvis.scheduler.assessing.TendingRequests;

/** Every morning: looks at the requests that nobody has answered. */
@DisallowConcurrentExecution
public final class RequestsTick extends MorningTick {

  private final TendingRequests tending;

  public RequestsTick(TendingRequests tending, Clock clock) {
    super(clock);
    this.tending = tending;
  }

  @Override
  boolean work(LocalDate today) {
    return tending.on(today);
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import se.stegvis.scheduler.reach.TellingOfReach;

/** Every morning: on the week's first, tells of whom Stegvis cannot reach. */
@DisallowConcurrentExecution
public final class ReachTick extends MorningTick {

  private final TellingOfReach telling;

  public ReachTick(TellingOfReach telling, Clock clock) {
    super(clock);
    this.telling = telling;
  }

  @Override
  boolean work(LocalDate today) {
    return telling.on(today);
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import se.stegvis.scheduler.following.RaisingSignals;

/** Every morning: looks for signals, and lets their matters follow. */
@DisallowConcurrentExecution
public final class SignalsTick extends MorningTick {

  private final RaisingSignals raising;

  public SignalsTick(RaisingSignals raising, Clock clock) {
    super(clock);
    this.raising = raising;
  }

  @Override
  boolean work(LocalDate today) {
    return raising.on(today).isEmpty();
  }
}

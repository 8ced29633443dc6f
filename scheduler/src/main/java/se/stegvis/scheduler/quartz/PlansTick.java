package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import se.stegvis.scheduler.planning.RemindingOfPlans;

/** Every morning: reminds of what action plans have coming up, and of what is late. */
@DisallowConcurrentExecution
public final class PlansTick extends MorningTick {

  private final RemindingOfPlans reminding;

  public PlansTick(RemindingOfPlans reminding, Clock clock) {
    super(clock);
    this.reminding = reminding;
  }

  @Override
  boolean work(LocalDate today) {
    return reminding.on(today);
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import se.stegvis.scheduler.reminder.RemindingOfDue;

/** Every morning: plans what is to be said today. */
@DisallowConcurrentExecution
public final class DailyTick extends MorningTick {

  private final RemindingOfDue reminding;

  public DailyTick(RemindingOfDue reminding, Clock clock) {
    super(clock);
    this.reminding = reminding;
  }

  @Override
  boolean work(LocalDate today) {
    return reminding.on(today).skipped() == 0;
  }
}

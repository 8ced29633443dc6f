package se.stegvis.scheduler.quartz;

import java.time.Instant;
import java.util.Optional;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;

/** When the ticks have run, on whichever node. */
public final class Ticks {

  /** Those that must not fail to appear, by the name of their trigger. */
  public static final String DAILY = "daily";

  public static final String RELAY = "relay";

  private final Scheduler scheduler;

  public Ticks(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * When a tick last began; empty if it never did.
   *
   * @throws IllegalStateException if the database cannot tell
   */
  public Optional<Instant> last(String name) {
    try {
      var trigger = scheduler.getTrigger(TriggerKey.triggerKey(name));
      return trigger == null || trigger.getPreviousFireTime() == null
          ? Optional.empty()
          : Optional.of(trigger.getPreviousFireTime().toInstant());
    } catch (SchedulerException e) {
      throw new IllegalStateException("when the tick " + name + " last ran cannot be read", e);
    }
  }
}

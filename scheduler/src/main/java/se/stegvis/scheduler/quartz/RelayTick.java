package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.outbox.Outgoing;

/** Every few seconds: delivers what may go out now. */
public final class RelayTick extends FrequentTick {

  private final RelayingOutbox relaying;
  private final Outgoing outgoing;
  private final Clock clock;

  public RelayTick(RelayingOutbox relaying, Outgoing outgoing, Clock clock) {
    this.relaying = relaying;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  @Override
  void take(BooleanSupplier mayGoOn) {
    if (outgoing.isOpen(clock.instant())) {
      relaying.relayAll(clock, mayGoOn);
    }
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.outbox.Outgoing;

/** Every few seconds: delivers what may go out now, until it is held. */
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
    relaying.relayAll(clock, () -> mayGoOn.getAsBoolean() && outgoing.isOpen(clock.instant()));
  }
}

package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import se.stegvis.scheduler.channel.DrawingUnitCards;
import se.stegvis.scheduler.outbox.Outgoing;

/** Every few seconds: draws the units' cards anew where what stands on them is no longer so. */
public final class ChannelsTick extends FrequentTick {

  private final DrawingUnitCards drawing;
  private final Outgoing outgoing;
  private final Clock clock;

  public ChannelsTick(DrawingUnitCards drawing, Outgoing outgoing, Clock clock) {
    this.drawing = drawing;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  @Override
  void take(BooleanSupplier mayGoOn) {
    var now = clock.instant();
    drawing.draw(now, () -> mayGoOn.getAsBoolean() && outgoing.isOpen(now));
  }
}

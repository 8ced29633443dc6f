package se.stegvis.scheduler.quartz;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import se.stegvis.scheduler.inbound.SendingAnswers;

/** Every half minute: sends answers that a node which died, or a connector, has left over. */
public final class AnswersTick extends FrequentTick {

  private final SendingAnswers sending;
  private final Clock clock;

  public AnswersTick(SendingAnswers sending, Clock clock) {
    this.sending = sending;
    this.clock = clock;
  }

  @Override
  void take(BooleanSupplier mayGoOn) {
    sending.leftOver(clock.instant(), mayGoOn);
  }
}

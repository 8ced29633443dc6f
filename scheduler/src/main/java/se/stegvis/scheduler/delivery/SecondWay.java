package se.stegvis.scheduler.delivery;

import java.time.Instant;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outcome;

/** What is done for somebody whom Teams does not reach; does not throw. */
@FunctionalInterface
public interface SecondWay {

  /**
   * What becomes of a message that somebody could not be sent.
   *
   * @param unreached what becomes of it if there is no other way
   */
  Outcome instead(Message message, Outcome unreached, Instant now);

  /** There is no other way. */
  static SecondWay none() {
    return (_, unreached, _) -> unreached;
  }
}

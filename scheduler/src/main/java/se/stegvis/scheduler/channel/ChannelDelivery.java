package se.stegvis.scheduler.channel;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.Outcome;

/** The way out to channels: carries one board and says what came of it, without throwing. */
public interface ChannelDelivery {

  Outcome deliver(Notice notice);

  /**
   * A board on its way.
   *
   * @param replaces the activity that it is drawn over, null for a new one
   * @param attempt how many times it has been tried, this time included
   */
  record Notice(Channel to, Board board, @Nullable String replaces, int attempt) {}
}

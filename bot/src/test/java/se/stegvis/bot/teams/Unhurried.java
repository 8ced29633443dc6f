package se.stegvis.bot.teams;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.delivery.Pace;

/**
 * A pace that always gives the same turn, at once unless told otherwise, and remembers for whom.
 */
final class Unhurried implements Pace {

  private final Turn turn;
  private final Queue<String> taken = new ConcurrentLinkedQueue<>();
  private final Queue<Duration> pauses = new ConcurrentLinkedQueue<>();

  Unhurried() {
    this(new Turn.Taken(Duration.ZERO));
  }

  Unhurried(Turn turn) {
    this.turn = turn;
  }

  @Override
  public Turn next(@Nullable String conversation, Duration patience) {
    taken.add(String.valueOf(conversation));
    return turn;
  }

  @Override
  public void pause(Duration length) {
    pauses.add(length);
  }

  List<String> taken() {
    return List.copyOf(taken);
  }

  List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}

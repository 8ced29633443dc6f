package se.stegvis.scheduler.delivery;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Teams' limits: so many calls a second for a bot in a tenant, and sliding windows for each
 * conversation (Microsoft, "Optimize your bot with rate limiting in Teams", table "Per bot per
 * thread limit").
 *
 * @param perSecond how many calls a second the tenant is asked for at most
 */
public record PaceLimits(int perSecond, List<Window> conversation) {

  private static final List<Window> TEAMS =
      List.of(
          new Window(7, Duration.ofSeconds(1)),
          new Window(8, Duration.ofSeconds(2)),
          new Window(60, Duration.ofSeconds(30)),
          new Window(1800, Duration.ofHours(1)));

  /** Two calls may come closer to each other on their way. */
  private static final Duration ON_THE_WAY = Duration.ofMillis(250);

  private static final int MOST = 1000;

  public PaceLimits {
    conversation = List.copyOf(conversation);
    if (perSecond < 1 || perSecond > MOST) {
      throw new IllegalArgumentException("the rate must be from 1 to 1000 a second: " + perSecond);
    }
  }

  /**
   * At most so many calls within any span of that length.
   *
   * @param most how many
   */
  public record Window(int most, Duration length) {}

  public static PaceLimits ofTeams(int perSecond) {
    return new PaceLimits(perSecond, TEAMS);
  }

  /** Calls to a tenant go this far apart, so that no window on another clock sees a burst. */
  public Duration apart() {
    return Duration.ofSeconds(1).dividedBy(perSecond);
  }

  /** How many turns back a conversation's windows look. */
  public List<Integer> looksBack() {
    return conversation.stream().map(Window::most).toList();
  }

  /** How long turns are of interest. */
  public Duration remembered() {
    return conversation.stream()
        .map(Window::length)
        .max(naturalOrder())
        .orElse(Duration.ZERO)
        .plus(ON_THE_WAY);
  }

  /**
   * The first instant, not before now, at which a conversation's windows all have room.
   *
   * @param back gives the turn of the conversation that lies so many turns back, 1 for the latest,
   *     or null; turns are taken in the order of their instants
   */
  public Instant free(Instant now, Back back) {
    var free = now;
    for (var window : conversation) {
      var turn = back.turn(window.most());
      var open = turn == null ? now : turn.plus(window.length()).plus(ON_THE_WAY);
      free = open.isAfter(free) ? open : free;
    }
    return free;
  }

  /** A conversation's turns, the latest first. */
  @FunctionalInterface
  public interface Back {
    @Nullable Instant turn(int back);
  }
}

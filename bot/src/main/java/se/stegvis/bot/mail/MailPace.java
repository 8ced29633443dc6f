package se.stegvis.bot.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** So many letters within any minute, on this node. */
final class MailPace {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int most;
  private final Queue<Instant> turns = new ArrayDeque<>();

  MailPace(int most) {
    this.most = most;
  }

  /** Takes a turn now; where there is none, tells when to ask again. */
  synchronized Optional<Instant> next(Instant now) {
    while (!turns.isEmpty() && !turns.element().plus(WINDOW).isAfter(now)) {
      turns.remove();
    }
    if (turns.size() >= most) {
      return Optional.of(turns.element().plus(WINDOW));
    }
    turns.add(now);
    return Optional.empty();
  }
}

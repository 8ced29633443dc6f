package se.stegvis.bot.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Moves the clock and lets happen what falls in between, morning by morning. */
final class PlayingDays {

  private static final Period AT_ONCE = Period.ofYears(5);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final MovableClock clock;
  private final Consumer<LocalDate> dailyTick;
  private final Consumer<Instant> relayTick;
  private final Consumer<LocalDateTime> listener;
  private final ReentrantLock playing = new ReentrantLock();
  private boolean mayGoBack;

  /**
   * @param mayGoBack whether the first move may go back, as long as nothing has been said
   * @param relayTick delivers all that can be delivered at a time
   * @param listener is told each time that the clock comes to
   */
  PlayingDays(
      MovableClock clock,
      boolean mayGoBack,
      Consumer<LocalDate> dailyTick,
      Consumer<Instant> relayTick,
      Consumer<LocalDateTime> listener) {
    this.clock = clock;
    this.mayGoBack = mayGoBack;
    this.dailyTick = dailyTick;
    this.relayTick = relayTick;
    this.listener = listener;
  }

  /** What came of moving the clock. */
  sealed interface Outcome {

    record Played(LocalDateTime now) implements Outcome {}

    record Backwards(LocalDateTime now) implements Outcome {}

    record TooFar(LocalDateTime latest) implements Outcome {}
  }

  /** Returns when all is played; only one move happens at a time. */
  Outcome until(LocalDateTime target) {
    playing.lock();
    try {
      return move(target);
    } finally {
      playing.unlock();
    }
  }

  /** Delivers what can be delivered now; while days are played, that happens anyhow. */
  void relay() {
    if (playing.tryLock()) {
      try {
        relayTick.accept(clock.instant());
      } finally {
        playing.unlock();
      }
    }
  }

  private Outcome move(LocalDateTime target) {
    if (mayGoBack && target.isBefore(clock.localTime())) {
      clock.moveTo(target.minusMinutes(1));
    }
    var now = clock.localTime();
    if (target.isBefore(now)) {
      return new Outcome.Backwards(now);
    }
    if (target.isAfter(now.plus(AT_ONCE))) {
      return new Outcome.TooFar(now.plus(AT_ONCE));
    }
    mayGoBack = false;
    mornings(now, target)
        .forEach(
            morning -> {
              comeTo(morning);
              dailyTick.accept(morning.toLocalDate());
              relayTick.accept(clock.instant());
            });
    comeTo(target);
    relayTick.accept(clock.instant());
    return new Outcome.Played(target);
  }

  private static Stream<LocalDateTime> mornings(LocalDateTime after, LocalDateTime last) {
    return after
        .toLocalDate()
        .datesUntil(last.toLocalDate().plusDays(1))
        .map(day -> day.atTime(MORNING))
        .filter(morning -> morning.isAfter(after) && !morning.isAfter(last));
  }

  private void comeTo(LocalDateTime time) {
    clock.moveTo(time);
    listener.accept(time);
  }
}

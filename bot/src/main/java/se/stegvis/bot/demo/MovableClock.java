package se.stegvis.bot.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until it is moved. */
public final class MovableClock extends Clock {

  private final ZoneId zone;
  private volatile Instant now;

  public MovableClock(LocalDateTime start, ZoneId zone) {
    this(start.atZone(zone).toInstant(), zone);
  }

  private MovableClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  void moveTo(LocalDateTime time) {
    now = time.atZone(zone).toInstant();
  }

  LocalDateTime localTime() {
    return LocalDateTime.ofInstant(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same time told in another zone; it no longer follows when this clock is moved. */
  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(now, other);
  }
}

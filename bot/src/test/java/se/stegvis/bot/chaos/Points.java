package se.stegvis.bot.chaos;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Places in a node's work at which it may be killed. Whoever comes to the one that is armed says so
 * and stays there until the parent kills the process.
 */
final class Points {

  /** Before what the parent shall hear. */
  static final String SPEAKS = "@@ ";

  private @Nullable String armed;
  private int passes;

  synchronized void arm(String point, int afterPasses) {
    armed = point;
    passes = afterPasses;
  }

  void pass(String point) {
    if (isReached(point)) {
      say("AT " + point);
      while (true) {
        LockSupport.park(this);
      }
    }
  }

  private synchronized boolean isReached(String point) {
    return point.equals(armed) && passes-- == 0;
  }

  static void say(String words) {
    synchronized (System.out) {
      System.out.println(SPEAKS + words);
      System.out.flush();
    }
  }
}

package se.stegvis.bot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * Measures what must be quick whatever it is given, on a machine that does other things too: counts
 * the time that this thread has the processor.
 */
public final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM = 5;
  private static final int TIMES = 7;

  private Stopwatch() {}

  /** The median of several, after some that do not count, is not over it. */
  public static void assertWithin(Duration longest, String what, Runnable run) {
    for (var i = 0; i < WARM; i++) {
      run.run();
    }
    var median = LongStream.generate(() -> nanos(run)).limit(TIMES).sorted().toArray()[TIMES / 2];
    assertThat(Duration.ofNanos(median)).as(what).isLessThanOrEqualTo(longest);
  }

  private static long nanos(Runnable run) {
    var start = THREADS.getCurrentThreadCpuTime();
    run.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}

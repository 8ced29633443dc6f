package se.stegvis.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

class MorningTickTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 8, 17);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-08-17T04:00:00Z"), ZoneOffset.UTC);

  private final List<LocalDate> worked = new ArrayList<>();

  @Test
  void isDoneOnceIfItGetsThrough() {
    assertThat(getsThrough(tick(Duration.ofHours(1), _ -> true))).isTrue();
    assertThat(worked).containsExactly(TODAY);
  }

  @Test
  void isBegunAnewUntilItGetsThrough() {
    assertThat(getsThrough(tick(Duration.ZERO, times -> times == 3))).isTrue();
    assertThat(worked).containsExactly(TODAY, TODAY, TODAY);
  }

  @Test
  void isBegunAnewAfterAFault() {
    var tick =
        tick(
            Duration.ZERO,
            times -> {
              if (times == 1) {
                throw new IllegalStateException("the database is away");
              }
              return true;
            });
    assertThat(getsThrough(tick)).isTrue();
    assertThat(worked).hasSize(2);
  }

  @Test
  void givesUpInTheEnd() {
    assertThat(getsThrough(tick(Duration.ZERO, _ -> false))).isFalse();
    assertThat(worked).hasSize(41);
  }

  @Test
  void doesNotHoldUpAStop() {
    var tick = tick(Duration.ofHours(1), _ -> false);
    tick.interrupt();
    assertThat(getsThrough(tick)).isFalse();
    assertThat(worked).hasSize(1);
  }

  private MorningTick tick(Duration pause, Predicate<Integer> through) {
    return new MorningTick(CLOCK, pause) {
      @Override
      boolean work(LocalDate today) {
        worked.add(today);
        return through.test(worked.size());
      }
    };
  }

  /** As Quartz does: at once again for as long as it is asked to. */
  private static boolean getsThrough(MorningTick tick) {
    for (int refired = 0; true; refired++) {
      try {
        tick.execute(context(refired));
        return true;
      } catch (JobExecutionException e) {
        if (!e.refireImmediately()) {
          return false;
        }
      }
    }
  }

  private static JobExecutionContext context(int refired) {
    return (JobExecutionContext)
        Proxy.newProxyInstance(
            MorningTickTest.class.getClassLoader(),
            new Class<?>[] {JobExecutionContext.class},
            (_, method, _) -> {
              if (method.getName().equals("getRefireCount")) {
                return refired;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}

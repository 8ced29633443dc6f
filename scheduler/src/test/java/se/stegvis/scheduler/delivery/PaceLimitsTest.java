package se.stegvis.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceLimitsTest {

  private static final Instant START = Instant.parse("2026-03-02T07:00:00Z");

  private final PaceLimits limits = PaceLimits.ofTeams(45);

  @Test
  void theTenantsCallsAreSpreadEvenly() {
    assertThat(limits.apart()).isEqualTo(Duration.ofNanos(22_222_222));
  }

  @Test
  void aRateThatIsNoRateIsRefused() {
    assertThatThrownBy(() -> PaceLimits.ofTeams(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aConversationThatWasNeverCalledIsFreeAtOnce() {
    assertThat(limits.free(START, _ -> null)).isEqualTo(START);
  }

  @Test
  void sixtyInThirtySecondsAndNoMore() {
    var turns = taken(limits, Collections.nCopies(200, 0));
    assertThat(most(turns, Duration.ofSeconds(30))).isEqualTo(60);
  }

  /** Whatever the rhythm at which they are asked for: no window on any clock is overfull. */
  @Property(tries = 60)
  void noWindowIsEverOverfull(
      @ForAll @Size(min = 1, max = 2500) List<@IntRange(max = 900) Integer> pauses) {
    var turns = taken(limits, pauses);
    for (var window : limits.conversation()) {
      assertThat(most(turns, window.length())).isLessThanOrEqualTo(window.most());
    }
  }

  private static List<Instant> taken(PaceLimits limits, List<Integer> pauses) {
    var turns = new ArrayList<Instant>();
    var now = START;
    for (int pause : pauses) {
      now = limits.free(now.plusMillis(pause), back -> latest(turns, back));
      turns.add(now);
    }
    return turns;
  }

  private static @Nullable Instant latest(List<Instant> turns, int back) {
    return back > turns.size() ? null : turns.get(turns.size() - back);
  }

  /** The most turns within any span, both ends included. */
  private static int most(List<Instant> turns, Duration span) {
    int most = 0;
    int first = 0;
    for (int last = 0; last < turns.size(); last++) {
      while (turns.get(first).isBefore(turns.get(last).minus(span))) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}

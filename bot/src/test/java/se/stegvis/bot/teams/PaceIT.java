package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link PaceBenchmark}: two nodes, three hundred reminders, Teams' limits. */
class PaceIT {

  private static final int REMINDERS = 300;

  @TempDir Path home;

  @Test
  void twoNodesAreRefusedNothingAndLoseNothing() throws Exception {
    try (var reminding = new Reminding(2, home)) {
      reminding.plan(REMINDERS);

      var seen = reminding.send();

      assertThat(seen.refused()).isZero();
      assertThat(seen.most()).isLessThanOrEqualTo(50);
      // A digest may be settled before it goes, and a call may get no turn on a busy machine.
      var states = reminding.states();
      var delivered = states.getOrDefault("DELIVERED", 0L);
      assertThat(states.keySet()).isSubsetOf("DELIVERED", "PENDING", "WITHDRAWN");
      assertThat(delivered).isGreaterThan(REMINDERS * 9 / 10).isEqualTo(seen.accepted());
    }
  }
}

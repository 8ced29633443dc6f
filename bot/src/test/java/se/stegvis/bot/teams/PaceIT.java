package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link PaceBenchmark}: two nodes, three hundred reminders, Teams' limits. */
class PaceIT {

  private static final int REMINDERS = 300;

  @TempDir Path home;

  @Test
  void twoNodesSendAtTheRateAndTeamsRefusesNothing() throws Exception {
    try (var reminding = new Reminding(2, home)) {
      reminding.plan(REMINDERS);

      var seen = reminding.send();

      assertThat(seen.refused()).isZero();
      assertThat(seen.accepted()).isEqualTo(REMINDERS);
      assertThat(seen.most()).isLessThanOrEqualTo(50);
      // The machine that runs all tests is busy: the benchmark is held to 99 per cent.
      assertThat(seen.perSecond()).isBetween(0.8 * Reminding.RATE, 1.01 * Reminding.RATE);
      assertThat(reminding.states()).isEqualTo(Map.of("DELIVERED", (long) REMINDERS));
    }
  }
}

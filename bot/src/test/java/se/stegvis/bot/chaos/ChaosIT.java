package se.stegvis.bot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.stegvis.bot.whole.RunningProgram;

/** The short form of the {@link Chaos harness}: two nodes and twenty kills. */
class ChaosIT {

  private static final Path LOG = Path.of("target", "chaos.log");
  private static final int KILLS = 20;
  private static final int MINUTES = 12;

  @Test
  @Timeout(value = 2 * MINUTES, unit = TimeUnit.MINUTES)
  void twentyKillsLoseNothingAndDoubleNothingWhoseAnswerWasHeard()
      throws IOException, InterruptedException {
    var harness =
        new ProcessBuilder(
                RunningProgram.JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                Chaos.class.getName(),
                "kills=" + KILLS,
                "seed=1",
                "minutes=" + MINUTES)
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile())
            .start();
    try {
      assertThat(harness.waitFor()).as(Files.readString(LOG)).isZero();
      assertThat(counted("kills") - counted("kills: never up")).isGreaterThanOrEqualTo(KILLS);
      assertThat(counted("database kills")).isPositive();
      assertThat(counted("cuts of all connections")).isPositive();
      assertThat(counted("reminders expected")).isPositive();
    } finally {
      harness.destroy();
    }
  }

  private static int counted(String what) throws IOException {
    try (var lines = Files.lines(LOG)) {
      return lines
          .map(String::strip)
          .filter(line -> line.endsWith("  " + what))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .mapToInt(Integer::parseInt)
          .sum();
    }
  }
}

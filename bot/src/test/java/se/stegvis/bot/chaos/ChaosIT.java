package se.stegvis.bot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.stegvis.bot.whole.RunningProgram;

/** The short form of the {@link Chaos harness}: two nodes and twenty kills. */
class ChaosIT {

  private static final int MINUTES = 8;

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
                "kills=20",
                "seed=1",
                "minutes=" + MINUTES)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "chaos.log").toFile())
            .start();
    try {
      assertThat(harness.waitFor()).as("see target/chaos.log").isZero();
    } finally {
      harness.destroy();
    }
  }
}

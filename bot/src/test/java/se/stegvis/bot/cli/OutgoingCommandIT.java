package se.stegvis.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an administrator uses it, on a database of its own. */
class OutgoingCommandIT {

  @TempDir Path home;

  @BeforeEach
  void atHome() {
    System.setProperty("stegvis.home", home.toString());
  }

  @AfterEach
  void forgetHome() {
    System.clearProperty("stegvis.home");
  }

  @Test
  void whatIsHeldStaysSoUntilItIsReleased() {
    assertThat(run("outgoing"))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("database: an embedded one"),
            line -> assertThat(line).isEqualTo("open"),
            line -> assertThat(line).isEqualTo("waiting: 0"));
    assertThat(run("outgoing", "hold").toList().get(1)).startsWith("held since 2");
    assertThat(run("outgoing").toList().get(1)).startsWith("held since 2");
    assertThat(run("outgoing", "release", "--said-until", "2026-07-22T09:00:00Z"))
        .startsWith("withdrawn: 0")
        .endsWith("open", "waiting: 0");
  }

  private static Stream<String> run(String... arguments) {
    var out = new StringWriter();
    var line = CommandLineEntry.commandLine().setOut(new PrintWriter(out));
    assertThat(line.execute(arguments)).isZero();
    return out.toString().lines();
  }
}

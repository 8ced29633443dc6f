package se.stegvis.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an administrator uses it, on a database of its own with the sample clinic. */
class PersonCommandIT {

  @TempDir Path home;

  @BeforeEach
  void atHome() {
    System.setProperty("stegvis.home", home.resolve("home").toString());
  }

  @AfterEach
  void forgetHome() {
    System.clearProperty("stegvis.home");
    System.clearProperty("SUDO_USER");
    System.clearProperty("stegvis.retention.messages");
  }

  private record Ran(int code, List<String> out, String err) {}

  @Test
  void somebodyIsExportedHeldReleasedErasedAndDoesNotComeBackUnnoticed() throws IOException {
    var roster = roster();
    assertThat(run("import", "--roster", roster).code()).isZero();
    var folder = home.resolve("out");
    assertThat(run("person", "export", "--id", "gustav", "--out", folder.toString()).code())
        .isZero();
    assertThat(folder.resolve("person.html")).content().contains("Gustav Nyström", "Tjänstgöring");
    assertThat(folder.resolve("person.json")).content().contains("gustav.nystrom@example.org");
    for (var file : List.of("person.json", "person.html")) {
      assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    assertThat(run("person", "hold", "--id", "gustav", "--why", "DISPUTE").out().getFirst())
        .startsWith("held since ");
    var held = run("person", "erase", "--id", "gustav", "--sure", "gustav", "--end-parts");
    assertThat(held.code()).isEqualTo(2);
    assertThat(held.err()).contains("legal hold", "gustav, DISPUTE");
    assertThat(run("person", "release", "--id", "gustav").out()).containsExactly("released");

    var refused = run("person", "erase", "--id", "gustav", "--sure", "gustav");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("ST in p-gustav", "--end-parts");
    var erased = run("person", "erase", "--id", "gustav", "--sure", "gustav", "--end-parts");
    assertThat(erased.out().getFirst()).contains("\"programmes\":", "pseudonym-");

    var again = run("import", "--roster", roster);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("erased: gustav;", "--again");
    assertThat(run("person", "export", "--id", "gustav", "--out", folder.toString()).code())
        .isEqualTo(2);
    var back = run("import", "--roster", roster, "--again", "gustav");
    assertThat(back.out().getFirst()).isEqualTo("added: 2");

    var all = home.resolve("all.json");
    assertThat(run("export", "--out", all.toString()).code()).isZero();
    assertThat(run("audit").out().getLast())
        .contains("\"EXPORT\"", "\"subject\":null", "\"people\":");
    System.setProperty("SUDO_USER", "maria");
    assertThat(run("export", "--out", all.toString()).code()).isZero();
    assertThat(run("audit").out().getLast()).contains("maria");
    assertThat(run("audit", "--attempts").out()).isEmpty();

    var trail = String.join("\n", run("audit").out());
    assertThat(trail)
        .contains(
            "\"IMPORT\"", "\"EXPORT\"", "\"HOLD\"", "\"RELEASE\"", "\"ERASE\"", "names-erased")
        .doesNotContain("ustav", "yström");
    assertThat(run("audit", "--person", "gustav").out()).isEmpty();
  }

  @Test
  void whatCannotBeUsedIsSaidWithWhatToDo() throws IOException {
    assertThat(run("person", "erase", "--id", "a", "--sure", "b").err()).contains("--sure");
    assertThat(run("audit", "--attempts", "--person", "a").err()).contains("--person");
    assertThat(run("person", "export", "--id", "a", "--out", roster()))
        .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("--out: "));
    assertThat(run("person", "export", "--id", "nobody", "--out", home.toString()))
        .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("there is nobody \"nobody\""));
    assertThat(run("person", "hold", "--id", "nobody").code()).isEqualTo(2);
    System.setProperty("stegvis.retention.messages", "tomorrow");
    assertThat(run("retention").code()).isEqualTo(2);
    System.setProperty("stegvis.retention.messages", "P2Y");
    assertThat(run("retention").out())
        .contains(
            "{\"kind\":\"messages\",\"period\":\"P2Y\",\"past\":0}",
            "{\"kind\":\"assessments\",\"period\":\"keep\",\"past\":0}");
  }

  private String roster() throws IOException {
    var file = home.resolve("roster.json");
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/demo/roster.json"))) {
      Files.copy(in, file);
    }
    return file.toString();
  }

  private static Ran run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var line =
        CommandLineEntry.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = line.execute(arguments);
    return new Ran(code, out.toString().lines().toList(), err.toString());
  }
}

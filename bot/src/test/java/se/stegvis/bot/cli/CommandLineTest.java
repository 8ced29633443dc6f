package se.stegvis.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that need no database, run as a person runs them. */
class CommandLineTest {

  private static final Path SAMPLE = Path.of("src", "main", "resources", "demo", "roster.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void duePrintsOneObligationALine() {
    assertThat(run("due", "--roster", SAMPLE, "--on", "2026-07-20", "--programme", "p-elsa"))
        .isZero();
    var iup =
        lines().stream()
            .filter(line -> line.path("rule").asString().equals("HAL-01"))
            .findFirst()
            .orElseThrow();
    assertThat(iup.path("lastOnTimeDay").asString()).isEqualTo("2026-08-01");
    assertThat(iup.path("state").asString()).isEqualTo("OPEN");
    assertThat(iup.path("doneOn").isNull()).isTrue();
    assertThat(iup.path("source").path("heading").asString())
        .isEqualTo("Individuellt utbildningsprogram");
    assertThat(iup.propertyNames())
        .containsExactly(
            "rule",
            "subject",
            "occurrence",
            "opens",
            "lastOnTimeDay",
            "state",
            "doneOn",
            "done",
            "required",
            "missing",
            "remind",
            "source");
  }

  @Test
  void dueOfAWholeRosterHasUnitsTooAndNothingTwice() {
    assertThat(run("due", "--roster", SAMPLE, "--on", "2026-07-20")).isZero();
    var keys =
        lines().stream()
            .map(line -> List.of(line.path("rule"), line.path("subject"), line.path("occurrence")))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(lines()).anyMatch(line -> line.path("subject").asString().equals("med"));
  }

  @Test
  void timelinePrintsWhatWouldHaveBeenSaidInOrder() {
    assertThat(
            run(
                "timeline",
                "--roster",
                SAMPLE,
                "--from",
                "2026-07-01",
                "--to",
                "2026-09-30",
                "--programme",
                "p-elsa"))
        .isZero();
    assertThat(lines())
        .extracting(line -> line.path("on").asString())
        .isSorted()
        .contains("2026-07-20", "2026-07-29", "2026-08-03");
    assertThat(lines())
        .extracting(line -> line.path("type").asString())
        .containsOnly("REMIND", "OVERDUE", "SIGNAL");
  }

  @Test
  void timelineTellsOfTheSignalsWithTheDayThatTheyStoodFirst() {
    run(
        "timeline",
        "--roster",
        SAMPLE,
        "--from",
        "2026-07-01",
        "--to",
        "2026-08-15",
        "--programme",
        "p-elsa");
    assertThat(lines())
        .filteredOn(line -> line.path("signal").asString("").equals("SIG-IUP-LATE"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.path("on").asString()).isEqualTo("2026-08-03");
              assertThat(line.path("raised").asString()).isEqualTo("2026-08-02");
              assertThat(line.path("type").asString()).isEqualTo("SIGNAL");
              assertThat(line.path("level").asString()).isEqualTo("risk");
              assertThat(line.path("rule").asString()).isEqualTo("HAL-01");
              assertThat(line.path("to").size()).isEqualTo(4);
            });
  }

  @Test
  void profileCheckReportsEveryMistakeWithFileAndLine() throws IOException {
    var wrong = folder.resolve("wrong.yaml");
    Files.writeString(
        wrong,
        """
        profile:
          id: mine
          versjon: "1"
        rules:
          - id: M-1
            kind: sometimes
        """);
    assertThat(run("profile", "check", folder)).isEqualTo(2);
    assertThat(err.toString())
        .contains("wrong.yaml:3")
        .contains("versjon")
        .contains("wrong.yaml:6");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void profileCheckKnowsTheScalesOfTheForms() throws IOException {
    Files.writeString(
        folder.resolve("mine.yaml"),
        """
        profile:
          id: mine
          region: Mine
          document_title: Mine
          document: mine.txt
          version: '1'
          valid_from: null
          valid_until: null
          plan_word: åtgärdsplan
          defaults:
            lead_times: [P14D, P3D]
            overdue_repeat: P7D
            escalate_after: P30D
          scales:
            MINI_CEX: uk7
        rules:
          - id: M-1
            title: {sv: Samtal, en: Talk}
            kind: standing_state
            state: evidence_exists
            evidence: handledarsamtal
            responsible: ST
            remind: [ST]
            source: {heading: A, quote: B, strength: ska}
        """);
    assertThat(run("profile", "check", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("profile mine version 1").contains("uk7", "uk6");
  }

  @Test
  void profileCheckSaysWhatItRead() throws IOException {
    Files.writeString(
        folder.resolve("local.yaml"),
        """
        local:
          unit: med
          decisions:
            - rule: HAL-37
              period: P3M
        """);
    assertThat(run("profile", "check", folder)).isZero();
    assertThat(out.toString()).contains("no mistakes");
    assertThat(run("due", "--roster", SAMPLE, "--on", "2026-07-20", "--profiles", folder)).isZero();
    assertThat(out.toString()).contains("\"HAL-37\"");
  }

  @Test
  void badInputNamesThePlaceAndStoresNothing() throws IOException {
    var roster = folder.resolve("roster.json");
    Files.writeString(roster, "{\"people\": [{\"id\": \"anna\", \"nam\": \"Anna\"}]}");
    assertThat(run("due", "--roster", roster, "--on", "2026-07-20")).isEqualTo(2);
    assertThat(err.toString()).contains("$.people[0]").contains("nam");
    assertThat(run("due", "--roster", folder.resolve("none.json"), "--on", "2026-07-20"))
        .isEqualTo(2);
    assertThat(run("due", "--roster", SAMPLE, "--on", "yesterday")).isEqualTo(2);
    assertThat(run("due", "--roster", SAMPLE, "--on", "2026-07-20", "--programme", "p9"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("p9");
    assertThat(run("timeline", "--roster", SAMPLE, "--from", "2026-07-20", "--to", "2026-07-01"))
        .isEqualTo(2);
    assertThat(run("profile")).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  private int run(Object... arguments) {
    return CommandLineEntry.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
  }

  private List<JsonNode> lines() {
    return out.toString().lines().map(JSON::readTree).toList();
  }
}

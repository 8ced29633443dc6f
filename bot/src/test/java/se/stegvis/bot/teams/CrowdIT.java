package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.bot.hostile.Corpus;
import se.stegvis.bot.whole.RunningProgram;

/** A production start on its database, among the people of the sample clinic. */
class CrowdIT {

  private static final int TURNS = 250;
  private static final int TIMES_EACH = 5;
  private static final int QUESTIONS = 10;

  @TempDir static Path home;
  private static MicrosoftSide microsoft;
  private static RunningProgram server;
  private static Crowd crowd;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    microsoft = new MicrosoftSide(home, "token");
    var roster = home.resolve("roster.json");
    Files.writeString(roster, Crowd.roster().toString());
    server = PlayedServer.start(home.resolve("stegvis"), microsoft, roster, Map.of());
    crowd = new Crowd(microsoft, server.port(), "Anna", "Det gick bra");
  }

  @AfterAll
  static void stop() throws IOException {
    crowd.close();
    server.close();
    microsoft.close();
  }

  /**
   * What a card sends back when somebody has changed it: hundreds of presses of whatever there is
   * to press, the same on every run.
   */
  @Test
  void nothingThatIsSaidOrPressedOrChangedIsAFaultOfOurs()
      throws IOException, InterruptedException {
    crowd.act(TURNS);
    var pressed = crowd.pressChanged(new Corpus(11), TIMES_EACH);

    assertThat(pressed).hasSizeGreaterThan(500);
    assertThat(pressed)
        .extracting(Crowd.Pressed::status)
        .allMatch(status -> status == 200 || status == 400);
    assertThat(pressed)
        .filteredOn(each -> each.answer().contains(TeamsTexts.fault("sv")))
        .extracting(Crowd.Pressed::invoke)
        .isEmpty();
    assertThat(server.log()).noneMatch(line -> line.contains("stack_trace"));
  }

  /** Of what is sent itself, to what production makes of it and keeps. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "card-action",
        "installation-add",
        "installation-remove",
        "members-added-bot",
        "channel-card-action",
        "channel-created",
        "channel-installation-add",
        "channel-installation-remove",
        "channel-members-removed-bot"
      })
  void noChangedActivityIsAFaultOfOurs(String name) throws IOException, InterruptedException {
    var activity = crowd.activity(name, Crowd.people().getLast());
    var good = activity.toString();
    var corpus = new Corpus(name.hashCode()).changedJson(good, 40);
    var statuses = new HashSet<Integer>();
    for (var body : Stream.concat(corpus, Corpus.withNullSigns(good)).toList()) {
      var changed = new String(body, UTF_8);
      var status = crowd.postChanged(activity, changed).statusCode();
      assertThat(status).as(changed).isIn(200, 202, 400, 403, 501);
      statuses.add(status);
    }
    assertThat(statuses).containsAnyOf(200, 202);
    assertThat(server.log()).noneMatch(line -> line.contains("stack_trace"));
  }

  /** Hands are not shaken with Teams anew for each thing that is said. */
  @Test
  void oneAfterTheOtherGoesOverTheSameConnection() throws IOException, InterruptedException {
    var anna = Crowd.people().getFirst();
    ask(anna, 1);
    await().during(Duration.ofSeconds(3)).until(() -> microsoft.sent().isEmpty());
    var before = microsoft.connections();
    ask(anna, QUESTIONS);
    assertThat(microsoft.connections() - before).isLessThanOrEqualTo(1);
  }

  private static void ask(Crowd.Person person, int times) throws IOException, InterruptedException {
    var before = crowd.shown().size();
    for (int time = 0; time < times; time++) {
      crowd.say(person, "hjälp");
    }
    assertThat(crowd.shown()).hasSizeGreaterThanOrEqualTo(before + times);
  }
}

package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.Texts;
import se.stegvis.bot.whole.RunningProgram;
import se.stegvis.scheduler.training.Language;

/** A production start that is asked to stop while Teams has not answered yet. */
class StoppingIT {

  private static final Duration HELD = Duration.ofSeconds(8);
  private static final List<String> PERHAPS_AGAIN =
      Stream.of(Language.values())
          .map(language -> Texts.in(language).say(Phrase.CARD_PERHAPS_AGAIN))
          .toList();
  private static final int ASKED_TO_STOP = 143;

  /** The message that a card is about. */
  private static final Pattern MESSAGE = Pattern.compile("\"m\":\"([0-9a-f-]{36})\"");

  @TempDir Path home;
  private final int management;

  StoppingIT() throws IOException {
    management = RunningProgram.freePort();
  }

  @Test
  void finishesWhatIsOnItsWaySoThatNothingIsSaidTwice() throws Exception {
    try (var microsoft = new MicrosoftSide(home, "token")) {
      microsoft.holds(HELD);
      var first = start(microsoft);
      await().atMost(Duration.ofMinutes(1)).until(() -> microsoft.connections() > 0);
      Thread.sleep(HELD.dividedBy(2));

      var exit = CompletableFuture.supplyAsync(first::stop);
      await().atMost(HELD.dividedBy(2)).until(() -> !isReady(first));
      assertThat(exit).isNotDone();
      assertThat(exit.get()).isEqualTo(ASKED_TO_STOP);
      assertThat(first.log()).noneMatch(line -> line.contains("stack_trace"));

      var told = new ArrayList<>(microsoft.sent());
      var before = cards(told);
      assertThat(before).isNotEmpty();
      microsoft.holds(Duration.ZERO);
      try (var second = start(microsoft)) {
        // What is in doubt waits for minutes before it is sent again, and is no less pending.
        await()
            .atMost(Duration.ofMinutes(2))
            .pollInterval(Duration.ofSeconds(6))
            .until(() -> !told.addAll(microsoft.sent()) && isNothingPending());
        assertThat(second.log()).noneMatch(line -> line.contains("stack_trace"));
      }
      assertThat(cards(told)).doesNotHaveDuplicates();
      assertThat(told).noneMatch(body -> PERHAPS_AGAIN.stream().anyMatch(body::contains));
    }
  }

  private RunningProgram start(MicrosoftSide microsoft) throws IOException {
    var roster = home.resolve("roster.json");
    Files.writeString(roster, Crowd.roster().toString());
    return PlayedServer.start(
        home.resolve("stegvis"),
        microsoft,
        roster,
        Map.of("STEGVIS_MANAGEMENT_PORT", String.valueOf(management)));
  }

  private boolean isNothingPending() throws IOException {
    return RunningProgram.get(management, "/actuator/prometheus")
        .body()
        .contains("\nstegvis_outbox_pending 0.0\n");
  }

  private static boolean isReady(RunningProgram program) {
    try {
      return RunningProgram.get(program.port(), "/actuator/health/readiness").statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  /** The messages that were sent, in their order. */
  private static List<String> cards(List<String> bodies) {
    return bodies.stream()
        .map(MESSAGE::matcher)
        .flatMap(found -> found.results().limit(1))
        .map(found -> found.group(1))
        .toList();
  }
}

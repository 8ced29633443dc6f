package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Teams offers people to write, as the app package says it, against what is understood. */
class AppPackageCommandsTest {

  private static final Path PACKAGE = Path.of("..", "manifests", "teams");
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
  private static final int MOST_THAT_TEAMS_SHOWS = 10;

  private final JsonNode bot = read("manifest.json").path("bots").path(0);
  private final JsonNode english = read("en.json");

  @Test
  void everyCommandIsUnderstoodInBothLanguages() {
    assertThat(Stream.concat(swedish().stream(), english().stream()))
        .isNotEmpty()
        .allSatisfy(
            title ->
                assertThat(CommandReader.read(title, TODAY))
                    .isNotInstanceOf(Command.Unknown.class));
  }

  @Test
  void aCommandMeansTheSameInBothLanguages() {
    assertThat(english().stream().map(AppPackageCommandsTest::understood))
        .containsExactlyElementsOf(
            swedish().stream().map(AppPackageCommandsTest::understood).toList());
  }

  @Test
  void noCommandIsOfferedTwice() {
    assertThat(swedish().stream().map(AppPackageCommandsTest::understood)).doesNotHaveDuplicates();
  }

  @Test
  void noMoreAreOfferedThanTeamsShows() {
    assertThat(swedish()).hasSizeLessThanOrEqualTo(MOST_THAT_TEAMS_SHOWS);
  }

  /** What is written in a channel is not heard, see ChannelReader: to offer it would be a lie. */
  @Test
  void commandsAreOfferedWhereTheyAreHeardAlone() {
    assertThat(texts(bot.path("scopes"))).containsExactlyInAnyOrder("personal", "team");
    assertThat(bot.path("commandLists").size()).isEqualTo(1);
    assertThat(texts(bot.path("commandLists").path(0).path("scopes"))).containsExactly("personal");
  }

  private List<String> swedish() {
    return bot.path("commandLists")
        .path(0)
        .path("commands")
        .valueStream()
        .map(command -> command.path("title").asString())
        .toList();
  }

  private List<String> english() {
    return IntStream.range(0, swedish().size())
        .mapToObj("bots[0].commandLists[0].commands[%d].title"::formatted)
        .map(key -> english.path(key).asString())
        .toList();
  }

  private static Command understood(String title) {
    return CommandReader.read(title, TODAY);
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode read(String file) {
    try {
      return JsonMapper.shared().readTree(Files.readString(PACKAGE.resolve(file)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

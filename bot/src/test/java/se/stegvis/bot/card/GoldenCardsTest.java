package se.stegvis.bot.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.scheduler.training.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cards are as the golden files have them; a designer can open those. After a change that is
 * meant, {@code -Dgolden.write=true} writes them anew.
 */
final class GoldenCardsTest {

  private static final Path FILES = Path.of("src/test/resources/se/stegvis/bot/card");
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static Stream<Arguments> cards() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                GoldenCards.in(language).entrySet().stream()
                    .map(card -> Arguments.of(name(language, card), card.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cards")
  void looksAsItsGoldenFile(String name, CardDocument card) throws IOException {
    var file = FILES.resolve(name + ".json");
    var drawn = PRETTY.writeValueAsString(PRETTY.readTree(card.json())) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, drawn, UTF_8);
    }
    assertThat(drawn).isEqualTo(Files.readString(file, UTF_8));
  }

  private static String name(Language language, Map.Entry<String, CardDocument> card) {
    return card.getKey() + "." + language.locale().getLanguage();
  }
}

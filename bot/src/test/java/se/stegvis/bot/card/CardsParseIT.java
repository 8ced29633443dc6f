package se.stegvis.bot.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.training.Language;

/** Cards against Microsoft's own parser, the npm package that the build brings. */
final class CardsParseIT {

  @TempDir private Path folder;

  @Test
  void theReferenceParserFindsNothingToRemarkInTheGoldenFiles()
      throws IOException, InterruptedException {
    var cards =
        Arrays.stream(Language.values())
            .mapToInt(language -> GoldenCards.in(language).size())
            .sum();
    assertThat(parsed(Path.of("src/test/resources/se/stegvis/bot/card")))
        .contains(cards + " cards, 0 remarks");
  }

  @Test
  void norInAnyFormInAnyState() throws IOException, InterruptedException {
    var cards = new HashMap<String, CardDocument>();
    for (var language : Language.values()) {
      DrawnForms.FORMS.current().stream()
          .map(form -> DrawnForms.of(form, language))
          .forEach(drawn -> put(cards, drawn, language.name()));
    }
    assertThat(parsed(written(cards))).contains(cards.size() + " cards, 0 remarks");
    System.out.printf("cards: %d of forms, in all states and languages%n", cards.size());
  }

  @Test
  void norOnAnyScale() throws IOException, InterruptedException {
    var cards = new HashMap<String, CardDocument>();
    var form = DrawnForms.FORMS.newest(new FormId("mini-cex")).orElseThrow();
    for (var scale : DrawnForms.FORMS.scales()) {
      put(cards, DrawnForms.of(form, scale, Language.SV), scale.id().value());
    }
    assertThat(parsed(written(cards))).contains(cards.size() + " cards, 0 remarks");
  }

  private static void put(
      Map<String, CardDocument> cards, Map<String, CardDocument> drawn, String kind) {
    drawn.forEach((name, card) -> cards.put(name + "." + kind, card));
  }

  private Path written(Map<String, CardDocument> cards) throws IOException {
    for (var card : cards.entrySet()) {
      Files.writeString(folder.resolve(card.getKey() + ".json"), card.getValue().json(), UTF_8);
    }
    return folder;
  }

  private static String parsed(Path cards) throws IOException, InterruptedException {
    var builder = new ProcessBuilder("node", "src/test/js/parse-cards.js", cards.toString());
    builder
        .environment()
        .put("NODE_PATH", Path.of("target/page/node_modules").toAbsolutePath().toString());
    var node = builder.redirectErrorStream(true).start();
    var output = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertThat(node.waitFor()).as(output).isZero();
    return output;
  }
}

package se.stegvis.bot.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The golden files against Microsoft's own parser, the npm package that the build brings. */
final class CardsParseIT {

  @Test
  void theReferenceParserFindsNothingToRemark() throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
            "node", "src/test/js/parse-cards.js", "src/test/resources/se/stegvis/bot/card");
    builder
        .environment()
        .put("NODE_PATH", Path.of("target/page/node_modules").toAbsolutePath().toString());
    var node = builder.redirectErrorStream(true).start();
    var output = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertThat(node.waitFor()).as(output).isZero();
    assertThat(output).contains("30 cards");
  }
}

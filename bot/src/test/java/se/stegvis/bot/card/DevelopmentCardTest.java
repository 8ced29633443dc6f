package se.stegvis.bot.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.scheduler.development.Development;
import se.stegvis.scheduler.training.Language;

final class DevelopmentCardTest {

  @ParameterizedTest
  @EnumSource
  void theFullestIsSmallEnoughToSend(Language language) {
    var card = drawn(DevelopmentSamples.fullest(), language);
    assertThat(card.getBytes(UTF_8)).hasSizeLessThan(25_000);
    assertThat(card).contains(language == Language.SV ? " äldre" : " older");
  }

  @Test
  void aChartHasTheSameInDotsForClientsThatDrawNone() {
    var card = drawn(DevelopmentSamples.annas(), Language.SV);
    List<Integer> values = JsonPath.read(card, "$..[?(@.type == 'Chart.Line')].data..y");
    assertThat(values).containsExactly(2, 3, 3, 4, 4, 5, 4);
    List<String> instead = JsonPath.read(card, "$..fallback..text");
    assertThat(instead).contains("1 tidigare", "●●●●○○", "  4 av 6", " · 5 maj");
  }

  @Test
  void oneRatingIsNoLine() {
    var card = drawn(DevelopmentSamples.annas(), Language.SV);
    List<String> charts = JsonPath.read(card, "$..[?(@.type == 'Chart.Line')].title");
    assertThat(charts).containsExactly("Mini-CEX");
  }

  @Test
  void saysWhatAReliablePictureLacks() {
    var card = drawn(DevelopmentSamples.annas(), Language.SV);
    assertThat(card)
        .contains("9 av 12 bedömningar, 3 av 3 moment, 2 av 4 bedömare.")
        .contains("För en pålitlig bild saknas 3 bedömningar, 2 bedömare.")
        .contains("ett riktmärke som Stegvis föreslår");
  }

  @Test
  void theWordsOfOthersAreNeverReadAsMarkdown() {
    var card = drawn(DevelopmentSamples.annas(), Language.SV);
    List<String> markdown = JsonPath.read(card, "$..[?(@.type == 'TextBlock')].text");
    assertThat(markdown).noneMatch(text -> text.contains("*smärta*"));
    assertThat(card).contains("*smärta*");
  }

  private static String drawn(Development development, Language language) {
    return new DevelopmentCard().draw(development, language, Digests.MONDAY, true, false).json();
  }
}

package se.stegvis.scheduler.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stegvis.scheduler.roster.RosterFile.RIGHT;

import java.io.PipedInputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFileTest {

  private static final int TEN_MB = 10_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "[]", "null", "17", "\"roster\"", "id;name;email", "<xml/>"})
  void whatHoldsNoObjectIsOneMistake(String text) {
    assertThat(new RosterFile(text).mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.place()).isEqualTo("$"));
  }

  @Test
  void noiseIsOneMistake() {
    var noise = new byte[TEN_MB];
    new Random(1).nextBytes(noise);

    assertThat(RosterFile.mistakes(RosterFile.read(noise))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "{\"people\":[",
        "{\"people\":[{\"id\":",
        "{\"people\":[{\"id\":\"",
        "1"
      })
  void tenMegabytesOfTheSameAreOneMistake(String repeated) {
    var text = repeated.repeat(TEN_MB / repeated.length());

    assertThat(new RosterFile(text).mistakes()).hasSize(1);
  }

  @Test
  void aTruncatedFileSaysWhereItEnds() {
    var half = RIGHT.text().substring(0, RIGHT.text().indexOf("\"profile\""));

    assertThat(new RosterFile(half).mistakes())
        .singleElement()
        .satisfies(
            mistake -> assertThat(mistake.what()).contains("line 10, column", "complete copy"));
  }

  @Test
  void aMissingCommaSaysWhere() {
    assertThat(RIGHT.with("\"id\": \"bo\",", "\"id\": \"bo\"").mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.what()).contains("line 6, column 17", "comma"));
  }

  @Test
  void deepNestingIsOneMistake() {
    var deep = "[".repeat(100_000);

    assertThat(RIGHT.with("\"topics\": [", "\"topics\": " + deep).mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.what()).contains("line 30", "nest"));
  }

  @Test
  void latin1SaysWhereItIsNotUtf8() {
    assertThat(RosterFile.mistakes(RosterFile.read(RIGHT.text().getBytes(ISO_8859_1))))
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.what()).contains("line 6", "UTF-8"));
  }

  @Test
  void utf16IsToBeSavedAsUtf8() {
    for (var encoding : Set.of(UTF_16, UTF_16LE)) {
      assertThat(RosterFile.mistakes(RosterFile.read(RIGHT.text().getBytes(encoding))))
          .singleElement()
          .satisfies(mistake -> assertThat(mistake.what()).contains("save it as UTF-8"));
    }
  }

  @Test
  void whatFollowsTheObjectIsAMistake() {
    assertThat(new RosterFile(RIGHT.text() + "{}").mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.what()).contains("follows after the end"));
  }

  @Test
  void aFileThatCannotBeReadIsAFault() {
    var unconnected = new PipedInputStream();

    assertThatThrownBy(() -> new RosterReader(GeneratedRosters.names()).read(unconnected))
        .isInstanceOf(UncheckedIOException.class);
  }
}

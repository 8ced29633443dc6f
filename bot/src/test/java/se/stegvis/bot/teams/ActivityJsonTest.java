package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When an activity was sent, by what it says. */
final class ActivityJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T07:15:31Z",
        "2026-03-02T07:15:31.0Z",
        "2026-03-02T07:15:31.0000000Z",
        "2026-03-02T08:15:31+01:00"
      })
  void aTimeIsReadWithWhateverDecimalsItHas(String time) {
    assertThat(sent('"' + time + '"').getTimestamp().toInstant())
        .isEqualTo(Instant.parse("2026-03-02T07:15:31Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"soon\"",
        "\"2026-03-02\"",
        "\"+999999-01-01T00:00:00Z\"",
        "\"-0001-01-01T00:00:00Z\"",
        "7",
        "{}",
        "null"
      })
  void whatIsNoTimeIsLeftOut(String time) {
    assertThat(sent(time).getTimestamp()).isNull();
  }

  private static Activity sent(String time) {
    var json = "{\"type\":\"message\",\"timestamp\":%s}".formatted(time);
    return ActivityJson.read(json.getBytes(UTF_8)).orElseThrow();
  }
}

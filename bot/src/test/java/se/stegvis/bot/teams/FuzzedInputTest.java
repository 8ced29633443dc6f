package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer has found that reaches other code than the rest does: taken well, by each door. */
class FuzzedInputTest {

  @ParameterizedTest
  @EnumSource
  void whatAFuzzerHasFoundIsTakenWell(Door door) throws IOException {
    assertThat(found(door)).isNotEmpty().allSatisfy(door::take);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGoodIsTakenWell(Door door) {
    assertThat(door.good()).isNotEmpty().allSatisfy(door::take);
  }

  private static List<byte[]> found(Door door) throws IOException {
    var name = "fuzzed/" + door.name().toLowerCase(Locale.ROOT) + ".txt";
    try (var in = Objects.requireNonNull(Door.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), US_ASCII)
          .lines()
          .map(Base64.getDecoder()::decode)
          .toList();
    }
  }
}

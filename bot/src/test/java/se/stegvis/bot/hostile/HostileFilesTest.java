package se.stegvis.bot.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.scheduler.profile.ProfileReader;
import se.stegvis.scheduler.profile.ReadProfiles;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.roster.ReadRoster;
import se.stegvis.scheduler.roster.RosterReader;
import se.stegvis.scheduler.yaml.YamlFile;

/**
 * Files that an administrator hands over: whatever is in them, they are read or told what is wrong.
 */
class HostileFilesTest {

  private static final int SIZE = 64 * 1024;
  private static final Duration LONGEST = Duration.ofMillis(100);

  private final RosterReader rosters =
      new RosterReader(new KnownNames(Set.of("halland"), Set.of()));

  @Test
  void everyRosterIsReadOrToldWhatIsWrong() {
    var good = bundledText("/demo/roster.json");
    var corpus = new Corpus(5);

    assertThat(
            Stream.concat(
                corpus.changedJson(good, 150), corpus.changedBytes(good.getBytes(UTF_8), 150)))
        .hasSize(300)
        .allSatisfy(file -> assertThat(read(file)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "\"\\u0000\",", "[{\"people\":[],", "9"})
  void aRosterOf64KilobytesTakesNoTime(String part) {
    var file = part.repeat(SIZE / part.length()).getBytes(UTF_8);

    Stopwatch.assertWithin(LONGEST, part, () -> read(file));
  }

  @Test
  void everyProfileIsReadOrToldWhatIsWrong() {
    var good = bundledText("/se/stegvis/profiles/halland.yaml").getBytes(UTF_8);

    assertThat(new Corpus(6).changedBytes(good, 200))
        .hasSize(200)
        .allSatisfy(file -> assertThat(read(new String(file, UTF_8))).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{a: ", "- ", "&a *a ", "? ", "!!java ", "a: |\n ", "'", "\t", "%TAG "})
  void aProfileOf64KilobytesTakesNoTime(String part) {
    var file = part.repeat(SIZE / part.length());

    Stopwatch.assertWithin(LONGEST, part, () -> read(file));
  }

  /** Ten to the ninth of what stands first, in a few lines. */
  @Test
  void aliasesOfAliasesAreNotLaughedAt() {
    var file = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (var i = 1; i < 10; i++) {
      var alias = "*a" + (i - 1);
      file.append("a%d: &a%d %s\n".formatted(i, i, List.of(alias, alias, alias, alias, alias)));
    }

    Stopwatch.assertWithin(LONGEST, "aliases", () -> read(file.toString()));
    assertThat(read(file.toString())).isInstanceOf(ReadProfiles.Wrong.class);
  }

  private ReadRoster read(byte[] file) {
    return rosters.read(new ByteArrayInputStream(file));
  }

  private static ReadProfiles read(String file) {
    return new ProfileReader().read(new YamlFile("hostile.yaml", file));
  }

  private static String bundledText(String path) {
    try (var in = HostileFilesTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

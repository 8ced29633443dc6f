package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets a fuzzer knock at a {@link Door}: one that grows what it sends by what it has reached in the
 * code. What it has found worth keeping is sent again by {@link FuzzedInputTest}.
 */
public final class Fuzzing {

  /** So many of all lengths are kept, and none that is longer. */
  private static final int MOST = 300;

  private static final int LONGEST = 2048;

  private static Door door = Door.ACTIVITY;

  private Fuzzing() {}

  /**
   * Called by the fuzzer before it begins: puts what is good into its folder.
   *
   * @param args the door, and the folder
   */
  public static void fuzzerInitialize(String[] args) throws IOException {
    door = door(args[0]);
    var folder = Files.createDirectories(Path.of(args[1]));
    int number = 0;
    for (var good : door.good().toList()) {
      Files.write(folder.resolve("good-" + number++), good);
    }
  }

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    door.take(input);
  }

  /**
   * Makes the file that {@link FuzzedInputTest} reads of the folder that a fuzzer has filled: a
   * line of Base64 for each input.
   *
   * @param args the folder, and the file
   */
  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      var found =
          files
              .map(Fuzzing::read)
              .filter(input -> input.length <= LONGEST)
              .map(Base64.getEncoder()::encodeToString)
              .sorted(comparingInt(String::length).thenComparing(naturalOrder()))
              .toList();
      var kept = Math.min(MOST, found.size());
      Files.write(
          Path.of(args[1]),
          IntStream.range(0, kept).mapToObj(n -> found.get(n * found.size() / kept)).toList(),
          US_ASCII);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Door door(String name) {
    return Door.valueOf(name.toUpperCase(Locale.ROOT));
  }
}

package se.stegvis.scheduler.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The text of a file, not read yet.
 *
 * @param name as messages shall name it
 */
public record YamlFile(String name, String text) {

  /**
   * A file that the product brings along.
   *
   * @param folder its folder on the class path
   */
  public static YamlFile bundled(String folder, String name) {
    var path = folder + "/" + name;
    try (var in = Objects.requireNonNull(YamlFile.class.getResourceAsStream(path), path)) {
      return new YamlFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

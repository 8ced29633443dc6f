package se.stegvis.scheduler.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The profiles that Stegvis brings along: five regions' routines. */
public final class ProductProfiles {

  private static final List<String> NAMES =
      List.of("halland", "jonkoping", "orebro", "vastmanland", "sas-boras");

  private ProductProfiles() {}

  /**
   * Reads them all from the class path.
   *
   * @throws IllegalStateException naming every mistake, if the product itself is broken
   */
  public static Profiles load() {
    return switch (new ProfileReader().read(NAMES.stream().map(ProductProfiles::file).toList())) {
      case ReadProfiles.Read read -> read.profiles();
      case ReadProfiles.Wrong wrong ->
          throw new IllegalStateException("the product's own profiles: " + wrong.mistakes());
    };
  }

  private static ProfileFile file(String name) {
    var path = "/se/stegvis/profiles/" + name + ".yaml";
    try (var in = Objects.requireNonNull(ProductProfiles.class.getResourceAsStream(path), path)) {
      return new ProfileFile(name + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

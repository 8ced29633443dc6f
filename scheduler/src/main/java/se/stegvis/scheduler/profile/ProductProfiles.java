package se.stegvis.scheduler.profile;

import java.util.List;
import se.stegvis.scheduler.yaml.YamlFile;

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

  private static YamlFile file(String name) {
    return YamlFile.bundled("/se/stegvis/profiles", name + ".yaml");
  }
}

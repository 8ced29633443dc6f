package se.stegvis.bot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.ReadProfiles;

/** The product's profiles, with those of a directory on top where one is named. */
public final class ChosenProfiles {

  private ChosenProfiles() {}

  /**
   * Reads the profiles.
   *
   * @throws BadInput with every mistake in the directory
   */
  public static Profiles load(@Nullable Path directory) {
    var product = ProductProfiles.load();
    if (directory == null) {
      return product;
    }
    return switch (new ProfileDirectory(directory).over(product)) {
      case ReadProfiles.Read read -> withScales(read.profiles());
      case ReadProfiles.Wrong wrong -> throw new BadInput(wrong.mistakes());
    };
  }

  /** The scales that a region chooses must be scales of the forms. */
  private static Profiles withScales(Profiles profiles) {
    var mistakes = ProductForms.load().mistakes(profiles);
    if (!mistakes.isEmpty()) {
      throw new BadInput(mistakes);
    }
    return profiles;
  }
}

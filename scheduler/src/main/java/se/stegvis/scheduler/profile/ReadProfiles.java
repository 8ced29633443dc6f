package se.stegvis.scheduler.profile;

import java.util.List;
import se.stegvis.scheduler.yaml.Mistake;

/** What came of reading profile files: the profiles, or everything that is wrong in the files. */
public sealed interface ReadProfiles {

  /** All files were right. */
  record Read(Profiles profiles) implements ReadProfiles {}

  /** At least one file was not; nothing of any is used. */
  record Wrong(List<Mistake> mistakes) implements ReadProfiles {
    public Wrong {
      mistakes = List.copyOf(mistakes);
    }
  }
}

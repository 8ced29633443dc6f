package se.stegvis.scheduler.roster;

import java.util.List;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.yaml.Mistake;

/**
 * What came of reading a roster file: a checked roster, or everything that is wrong in the file.
 */
public sealed interface ReadRoster {

  /** The file was right. */
  record Read(Roster roster) implements ReadRoster {}

  /** The file was not; at least one mistake. */
  record Wrong(List<Mistake> mistakes) implements ReadRoster {

    public Wrong {
      mistakes = List.copyOf(mistakes);
    }
  }
}

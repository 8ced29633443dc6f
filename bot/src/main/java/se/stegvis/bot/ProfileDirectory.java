package se.stegvis.bot;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.scheduler.profile.ProfileReader;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.ReadProfiles;
import se.stegvis.scheduler.yaml.Mistake;
import se.stegvis.scheduler.yaml.YamlFile;

/** A directory of profile files and local decisions, all that end in {@code .yaml}. */
final class ProfileDirectory {

  /** More than any profile; the reader looks closer at what is smaller. */
  private static final long LARGEST_BYTES = 4_000_000;

  private final Path directory;

  ProfileDirectory(Path directory) {
    this.directory = directory;
  }

  /**
   * Reads the directory on top of what is known. A profile with the id and version of a known one
   * replaces it.
   */
  ReadProfiles over(Profiles known) {
    var files = new ArrayList<YamlFile>();
    var unreadable = new ArrayList<Mistake>();
    for (var path : paths(unreadable)) {
      read(path, files, unreadable);
    }
    var read = new ProfileReader(known).read(files);
    if (unreadable.isEmpty()) {
      return read;
    }
    if (read instanceof ReadProfiles.Wrong wrong) {
      unreadable.addAll(wrong.mistakes());
    }
    return new ReadProfiles.Wrong(unreadable);
  }

  private List<Path> paths(List<Mistake> mistakes) {
    if (!Files.isDirectory(directory)) {
      mistakes.add(new Mistake(directory.toString(), "is no directory; name one with .yaml files"));
      return List.of();
    }
    try (var all = Files.list(directory)) {
      var paths = all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
      if (paths.isEmpty()) {
        mistakes.add(new Mistake(directory.toString(), "has no .yaml files"));
      }
      return paths;
    } catch (IOException e) {
      mistakes.add(unreadable(directory, e));
      return List.of();
    }
  }

  private static void read(Path path, List<YamlFile> files, List<Mistake> mistakes) {
    try {
      if (Files.size(path) > LARGEST_BYTES) {
        mistakes.add(new Mistake(path.toString(), "is far too large for a profile"));
      } else {
        files.add(new YamlFile(path.toString(), Files.readString(path)));
      }
    } catch (CharacterCodingException _) {
      mistakes.add(new Mistake(path.toString(), "is not UTF-8; save it as UTF-8"));
    } catch (IOException e) {
      mistakes.add(unreadable(path, e));
    }
  }

  private static Mistake unreadable(Path path, IOException cause) {
    return new Mistake(path.toString(), "cannot be read: " + cause.getMessage());
  }
}

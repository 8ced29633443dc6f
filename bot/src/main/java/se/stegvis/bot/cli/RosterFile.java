package se.stegvis.bot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.stegvis.bot.BadInput;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.roster.ReadRoster;
import se.stegvis.scheduler.roster.RosterReader;
import se.stegvis.scheduler.training.Roster;

/** Reads the roster file that a command names. */
final class RosterFile {

  private RosterFile() {}

  /**
   * Reads and checks it.
   *
   * @throws BadInput with every mistake in the file, or if there is no such file
   */
  static Roster read(Path file, Profiles profiles) {
    try (var in = Files.newInputStream(file)) {
      return switch (new RosterReader(KnownNames.of(profiles)).read(in)) {
        case ReadRoster.Read(var roster) -> roster;
        case ReadRoster.Wrong(var mistakes) -> throw new BadInput(mistakes);
      };
    } catch (IOException e) {
      throw new BadInput("--roster: %s cannot be read; name a file that is there".formatted(file));
    }
  }
}

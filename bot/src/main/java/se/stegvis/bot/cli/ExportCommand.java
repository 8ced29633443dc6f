package se.stegvis.bot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.stegvis.scheduler.privacy.Action;
import se.stegvis.scheduler.privacy.Auditing;
import se.stegvis.scheduler.roster.RosterWriter;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Roster;

/** Writes everything that is stored to a roster file, which the trail tells. */
@Command(name = "export", description = "writes what is stored to a roster file")
final class ExportCommand implements Runnable {

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  Path file = Path.of("");

  @Override
  public void run() {
    try (var administrator = Administrator.atWork()) {
      var roster = administrator.use(Rosters.class).load();
      try (var out = Files.newOutputStream(file)) {
        administrator
            .use(Auditing.class)
            .note(
                administrator.now(),
                administrator.actor(),
                Action.EXPORT,
                null,
                "done",
                counts(roster));
        new RosterWriter().write(roster, out);
      } catch (IOException e) {
        throw new UncheckedIOException("%s cannot be written".formatted(file), e);
      }
    }
  }

  private static Map<String, Long> counts(Roster roster) {
    return Map.of(
        "people", (long) roster.people().size(),
        "units", (long) roster.units().size(),
        "programmes", (long) roster.programmes().size());
  }
}

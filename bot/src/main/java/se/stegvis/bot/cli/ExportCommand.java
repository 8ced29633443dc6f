package se.stegvis.bot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.stegvis.scheduler.roster.RosterWriter;
import se.stegvis.scheduler.roster.Rosters;

/** Writes everything that is stored to a roster file. */
@Command(name = "export", description = "writes what is stored to a roster file")
final class ExportCommand implements Runnable {

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  Path file = Path.of("");

  @Override
  public void run() {
    try (var application = Application.withDatabaseAlone()) {
      var roster = application.getBean(Rosters.class).load();
      try (var out = Files.newOutputStream(file)) {
        new RosterWriter().write(roster, out);
      } catch (IOException e) {
        throw new UncheckedIOException("%s cannot be written".formatted(file), e);
      }
    }
  }
}

package se.stegvis.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.bot.ChosenProfiles;
import se.stegvis.scheduler.roster.Rosters;

/** Stores a roster file in the configured database, all of it or nothing. */
@Command(name = "import", description = "stores a roster in the database, all of it or nothing")
final class ImportCommand implements Runnable {

  @Spec CommandSpec spec;

  @Option(names = "--roster", required = true, paramLabel = "FILE", description = "roster.json")
  Path roster = Path.of("");

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "profiles beside the product's own")
  @Nullable Path profiles;

  @Override
  public void run() {
    var read = RosterFile.read(roster, ChosenProfiles.load(profiles));
    try (var application = Application.withDatabaseAlone()) {
      var report = application.getBean(Rosters.class).store(read);
      var out = spec.commandLine().getOut();
      print(out, "added", report.added());
      print(out, "changed", report.changed());
      print(out, "left, since the file does not name it", report.left());
      out.printf("unchanged: %d%n", report.unchanged());
      out.flush();
    }
  }

  private static void print(PrintWriter out, String what, List<String> entries) {
    out.printf("%s: %d%n", what, entries.size());
    entries.forEach(entry -> out.printf("  %s%n", entry));
  }
}

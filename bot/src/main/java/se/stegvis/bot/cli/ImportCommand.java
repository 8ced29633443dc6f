package se.stegvis.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.bot.BadInput;
import se.stegvis.bot.ChosenProfiles;
import se.stegvis.scheduler.privacy.ImportingRoster;
import se.stegvis.scheduler.roster.ImportReport;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Roster;

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

  @Option(
      names = "--again",
      paramLabel = "ID",
      description = "somebody who has been erased and comes back; may be given several times")
  List<String> again = List.of();

  @Override
  public void run() {
    var read = RosterFile.read(roster, ChosenProfiles.load(profiles));
    try (var administrator = Administrator.atWork()) {
      var report = stored(read, administrator);
      var out = spec.commandLine().getOut();
      print(out, "added", report.added());
      print(out, "changed", report.changed());
      print(out, "left, since the file does not name it", report.left());
      out.printf("unchanged: %d%n", report.unchanged());
      out.flush();
    }
  }

  private ImportReport stored(Roster read, Administrator administrator) {
    var back = again.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    var result =
        administrator
            .use(ImportingRoster.class)
            .store(read, back, administrator.actor(), administrator.now());
    return switch (result) {
      case ImportingRoster.Result.Stored(var report) -> report;
      case ImportingRoster.Result.NamesErased(var people) ->
          throw new BadInput(
              """
              --roster: it names people who have been erased: %s; take them out of the file, or \
              give --again ID for whoever comes back. Nothing was stored\
              """
                  .formatted(String.join(", ", people)));
    };
  }

  private static void print(PrintWriter out, String what, List<String> entries) {
    out.printf("%s: %d%n", what, entries.size());
    entries.forEach(entry -> out.printf("  %s%n", entry));
  }
}

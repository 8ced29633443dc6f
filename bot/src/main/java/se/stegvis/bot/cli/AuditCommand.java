package se.stegvis.bot.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.bot.BadInput;
import se.stegvis.bot.extract.AuditLine;
import se.stegvis.scheduler.privacy.ReadingTrail;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.Readings;

/** Prints the trail: who exported, erased, held, imported, and what has run out. */
@Command(name = "audit", description = "what administrators have done, one JSON object a line")
final class AuditCommand implements Runnable {

  @Spec CommandSpec spec;

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "only what is about them; after erasure, the pseudonym")
  @Nullable String person;

  @Option(names = "--from", paramLabel = "DATE", description = "the first day")
  LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--attempts",
      description = "instead, who has tried to open something without a right to")
  boolean attempts;

  /** That somebody tried, by their id in the roster or, if they are not in it, in Entra. */
  private record Tried(String on, String by, String thing, String id) {
    static Tried of(Attempt attempt) {
      return new Tried(attempt.on().toString(), attempt.by(), attempt.thing().name(), attempt.id());
    }
  }

  @Override
  public void run() {
    if (attempts && person != null) {
      throw new BadInput("--person: attempts are told of all alone; leave it out");
    }
    try (var administrator = Administrator.atWork()) {
      var out = new JsonLines(spec.commandLine().getOut());
      if (attempts) {
        administrator
            .use(Readings.class)
            .attemptsFrom(from)
            .forEach(attempt -> out.print(Tried.of(attempt)));
      } else {
        administrator
            .use(ReadingTrail.class)
            .from(from, person)
            .forEach(entry -> out.print(AuditLine.of(entry)));
      }
      spec.commandLine().getOut().flush();
    }
  }
}

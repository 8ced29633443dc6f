package se.stegvis.bot.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.bot.extract.AuditLine;
import se.stegvis.scheduler.privacy.ReadingTrail;

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

  @Override
  public void run() {
    try (var administrator = Administrator.atWork()) {
      var out = new JsonLines(spec.commandLine().getOut());
      administrator
          .use(ReadingTrail.class)
          .from(from, person)
          .forEach(entry -> out.print(AuditLine.of(entry)));
      spec.commandLine().getOut().flush();
    }
  }
}

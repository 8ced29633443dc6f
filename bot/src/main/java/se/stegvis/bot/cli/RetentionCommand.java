package se.stegvis.bot.cli;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.privacy.KeepingRetention;

/** Says how long each kind is kept and how much has run out; deletes nothing. */
@Command(name = "retention", description = "how long each kind is kept, and what has run out")
final class RetentionCommand implements Runnable {

  @Spec CommandSpec spec;

  private record Line(String kind, String period, long past) {

    static Line of(KeepingRetention.Standing standing) {
      return new Line(standing.kind().word(), written(standing.period()), standing.past());
    }

    private static String written(@Nullable Period period) {
      return period == null ? "keep" : period.toString();
    }
  }

  @Override
  public void run() {
    try (var administrator = Administrator.atWork()) {
      var out = new JsonLines(spec.commandLine().getOut());
      administrator
          .use(KeepingRetention.class)
          .standing(LocalDate.ofInstant(administrator.now(), QuietHours.STOCKHOLM))
          .forEach(standing -> out.print(Line.of(standing)));
      spec.commandLine().getOut().flush();
    }
  }
}

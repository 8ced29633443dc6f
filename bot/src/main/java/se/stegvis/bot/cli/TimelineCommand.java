package se.stegvis.bot.cli;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.bot.BadInput;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.reminder.ReminderSteps;
import se.stegvis.scheduler.reminder.Timeline;

/** Plays the days from one date to another and prints what Stegvis would have said. */
@Command(name = "timeline", description = "what would have been said, one JSON object a line")
final class TimelineCommand implements Runnable {

  @Spec CommandSpec spec;
  @Mixin RosterOptions options;

  @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day")
  LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last day")
  LocalDate to = LocalDate.EPOCH;

  @Override
  public void run() {
    if (to.isBefore(from)) {
      throw new BadInput("--to: %s lies before --from %s; swap them".formatted(to, from));
    }
    var profiles = options.profiles();
    var roster = RosterFile.read(options.roster, profiles);
    var out = new JsonLines(spec.commandLine().getOut());
    new Timeline(profiles, new ReminderSteps(new WorkingDays()))
        .play(options.programmes(roster).toList(), options.units(roster).toList(), from, to)
        .forEach(entry -> out.print(TimelineLine.of(entry)));
    spec.commandLine().getOut().flush();
  }
}

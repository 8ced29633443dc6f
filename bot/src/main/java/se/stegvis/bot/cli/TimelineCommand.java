package se.stegvis.bot.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.bot.BadInput;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.reminder.ReminderSteps;
import se.stegvis.scheduler.reminder.Timeline;
import se.stegvis.scheduler.risk.SignalTimeline;

/** Plays the days from one date to another and prints what Stegvis would have said. */
@Command(name = "timeline", description = "what would have been said, one JSON object a line")
final class TimelineCommand implements Runnable {

  @Spec CommandSpec spec;
  @Mixin RosterOptions options;

  @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day")
  LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last day")
  LocalDate to = LocalDate.EPOCH;

  /** A line of either kind, by its day. */
  private record Said(LocalDate on, Object line) {}

  @Override
  public void run() {
    if (to.isBefore(from)) {
      throw new BadInput("--to: %s lies before --from %s; swap them".formatted(to, from));
    }
    var profiles = options.profiles();
    var roster = RosterFile.read(options.roster, profiles);
    var out = new JsonLines(spec.commandLine().getOut());
    var programmes = options.programmes(roster).toList();
    var units = options.units(roster).toList();
    var workingDays = new WorkingDays();
    var reminders =
        new Timeline(profiles, new ReminderSteps(workingDays)).play(programmes, units, from, to);
    var signals =
        new SignalTimeline(profiles, ProductForms.load(), workingDays)
            .play(programmes, units, from, to);
    Stream.concat(
            reminders.stream().map(entry -> new Said(entry.on(), TimelineLine.of(entry))),
            signals.stream().map(entry -> new Said(entry.on(), SignalLine.of(entry))))
        .sorted(Comparator.comparing(Said::on))
        .forEach(said -> out.print(said.line()));
    spec.commandLine().getOut().flush();
  }
}

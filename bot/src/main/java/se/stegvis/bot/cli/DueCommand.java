package se.stegvis.bot.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.due.State;

/** Prints what is due on a day, and what was done within the last year. */
@Command(name = "due", description = "what is due on a day, one JSON object a line")
final class DueCommand implements Runnable {

  private static final Period LONG_PAST = Period.ofYears(1);

  @Spec CommandSpec spec;
  @Mixin RosterOptions options;

  @Option(names = "--on", required = true, paramLabel = "DATE", description = "2026-08-01")
  LocalDate on = LocalDate.EPOCH;

  @Override
  public void run() {
    var profiles = options.profiles();
    var roster = RosterFile.read(options.roster, profiles);
    var out = new JsonLines(spec.commandLine().getOut());
    var printed = new HashSet<ObligationKey>();
    Stream.concat(
            options.programmes(roster).flatMap(record -> Due.of(profiles, record, on).stream()),
            options.units(roster).flatMap(record -> Due.of(profiles, record, on).stream()))
        .filter(obligation -> !isLongPast(obligation) && printed.add(obligation.key()))
        .forEach(obligation -> out.print(DueLine.of(obligation)));
    spec.commandLine().getOut().flush();
  }

  private boolean isLongPast(Obligation obligation) {
    var closed =
        obligation.state() == State.WAIVED
            ? obligation.lastOnTimeDay()
            : Objects.requireNonNullElse(obligation.doneOn(), on);
    return closed.isBefore(on.minus(LONG_PAST));
  }
}

package se.stegvis.bot.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.stegvis.bot.ChosenProfiles;

/** Starts a clinic to talk to, with a clock that can be moved. */
@Command(name = "demo", description = "starts a sample clinic with a local chat page")
final class DemoCommand implements Callable<Integer> {

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "start with this roster and no sample people")
  @Nullable Path roster;

  @Override
  public Integer call() {
    if (roster != null) {
      RosterFile.read(roster, ChosenProfiles.load(null));
    }
    Application.demo(roster);
    return CommandLineEntry.KEEPS_RUNNING;
  }
}

package se.stegvis.bot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves Teams. */
@Command(
    name = "stegvis",
    mixinStandardHelpOptions = true,
    description = "A Teams bot for Swedish specialist training. Without a command it serves.",
    subcommands = {
      DueCommand.class,
      TimelineCommand.class,
      ProfileCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      OutgoingCommand.class,
      PersonCommand.class,
      RetentionCommand.class,
      AuditCommand.class,
      DemoCommand.class
    })
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Application.serving();
    return CommandLineEntry.KEEPS_RUNNING;
  }
}

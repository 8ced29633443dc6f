package se.stegvis.bot.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import se.stegvis.bot.BadInput;

/**
 * Runs a command. Exit code 0 on success, 2 on bad input with a message on standard error, 1 on a
 * fault.
 */
public final class CommandLineEntry {

  /** The exit code of a command that goes on in the background. */
  public static final int KEEPS_RUNNING = -1;

  private CommandLineEntry() {}

  public static int run(String... args) {
    return commandLine().execute(args);
  }

  static CommandLine commandLine() {
    IExecutionExceptionHandler handler =
        (exception, command, _) -> {
          if (exception instanceof BadInput) {
            command.getErr().println(exception.getMessage());
            return CommandLine.ExitCode.USAGE;
          }
          if (exception instanceof Application.NotStarted notStarted) {
            return notStarted.exitCode();
          }
          throw exception;
        };
    return new CommandLine(new ServeCommand()).setExecutionExceptionHandler(handler);
  }
}

package se.stegvis.bot;

import se.stegvis.bot.cli.CommandLineEntry;

/** Starts Stegvis: a command of the command line, or the server. */
public final class Stegvis {

  private Stegvis() {}

  public static void main(String[] args) {
    int exitCode = CommandLineEntry.run(args);
    if (exitCode != CommandLineEntry.KEEPS_RUNNING) {
      System.exit(exitCode);
    }
  }
}

package se.stegvis.bot.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.stegvis.bot.ChosenProfiles;

/** Works on profiles. */
@Command(
    name = "profile",
    description = "works on profiles",
    subcommands = ProfileCommand.Check.class)
final class ProfileCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do with the profiles: profile check DIR");
  }

  /** Reads the profiles of a directory and reports every mistake with file, line and reason. */
  @Command(name = "check", description = "reports every mistake in the profiles of a directory")
  static final class Check implements Runnable {

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "a directory of *.yaml files")
    Path directory = Path.of("");

    @Override
    public void run() {
      var profiles = ChosenProfiles.load(directory);
      var out = spec.commandLine().getOut();
      for (var profile : profiles.all()) {
        out.printf("%s %s: %d rules%n", profile.id(), profile.version(), profile.rules().size());
      }
      out.printf("%d local decisions%nno mistakes%n", profiles.decisions().size());
      out.flush();
    }
  }
}

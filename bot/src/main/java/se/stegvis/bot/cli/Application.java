package se.stegvis.bot.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;
import se.stegvis.bot.DataProtectionConfiguration;
import se.stegvis.bot.StegvisApplication;
import se.stegvis.bot.TimeConfiguration;
import se.stegvis.bot.demo.DemoStart;

/** The ways in which a command starts Spring. */
final class Application {

  private Application() {}

  static void serving() {
    started(
        () -> {
          var server = new SpringApplication(StegvisApplication.class);
          server.setAdditionalProfiles("serving");
          server.run();
        });
  }

  static void demo(@Nullable Path roster) {
    started(() -> DemoStart.run(StegvisApplication.class, roster));
  }

  /** The database and nothing else: no port, no ticks. */
  static ConfigurableApplicationContext withDatabaseAlone() {
    try {
      return new SpringApplicationBuilder(DatabaseAlone.class)
          .web(WebApplicationType.NONE)
          .bannerMode(Banner.Mode.OFF)
          .logStartupInfo(false)
          .properties("logging.level.root=warn")
          .run();
    } catch (RuntimeException e) {
      throw new NotStarted(e);
    }
  }

  private static void started(Runnable start) {
    try {
      start.run();
    } catch (RuntimeException e) {
      throw new NotStarted(e);
    }
  }

  /** The server did not start; Spring has said why. */
  static final class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotStarted(RuntimeException cause) {
      super(cause);
    }

    /** What the cause asks for, else that of a fault. */
    int exitCode() {
      for (var cause = getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof ExitCodeGenerator generator) {
          return generator.getExitCode();
        }
      }
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** No configuration by annotation, so that the server, which scans for those, cannot find it. */
  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  @Import({TimeConfiguration.class, DataProtectionConfiguration.class})
  static class DatabaseAlone {}
}

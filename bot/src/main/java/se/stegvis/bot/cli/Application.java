package se.stegvis.bot.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import se.stegvis.bot.StegvisApplication;
import se.stegvis.bot.demo.DemoStart;

/** The ways in which a command starts Spring. */
final class Application {

  private Application() {}

  static ConfigurableApplicationContext serving() {
    return SpringApplication.run(StegvisApplication.class);
  }

  static ConfigurableApplicationContext demo(@Nullable Path roster) {
    return DemoStart.run(StegvisApplication.class, roster);
  }

  /** The database and nothing else: no port, no ticks. */
  static ConfigurableApplicationContext withDatabaseAlone() {
    return new SpringApplicationBuilder(DatabaseAlone.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .run();
  }

  /** No configuration by annotation, so that the server, which scans for those, cannot find it. */
  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  static class DatabaseAlone {}
}

package se.stegvis.bot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Starts the application with the demo beside it. */
public final class DemoStart {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  private DemoStart() {}

  /**
   * Starts with the people of a roster file, or with the sample clinic. The data live in {@code
   * STEGVIS_HOME}; without it in a folder that is gone when the program ends, so that every demo
   * begins anew. A real database is never touched.
   */
  public static ConfigurableApplicationContext run(Class<?> application, @Nullable Path roster) {
    var settings = new HashMap<String, Object>();
    settings.put("stegvis.db.url", "");
    // The demo's clock stands still between moves: no card would be changed twice in one morning.
    settings.put("stegvis.channel.rest", "0s");
    // Nobody is written to outside of the page.
    settings.put("stegvis.mail.units", "");
    if (roster != null) {
      settings.put("stegvis.demo.roster", roster.toString());
    }
    var home = System.getenv("STEGVIS_HOME");
    if (home == null || home.isBlank()) {
      settings.put("stegvis.home", passingFolder().toString());
    }
    return started(application, settings);
  }

  private static ConfigurableApplicationContext started(
      Class<?> application, Map<String, Object> settings) {
    var demo = new SpringApplication(application, DemoConfiguration.class);
    demo.addInitializers(
        context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("demo", settings)));
    var running = demo.run();
    LOG.info(
        "the demo is at http://localhost:{}/",
        running.getEnvironment().getProperty("local.server.port"));
    return running;
  }

  private static Path passingFolder() {
    try {
      var folder = Files.createTempDirectory("stegvis-demo");
      SpringApplication.getShutdownHandlers().add(() -> delete(folder));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the demo's data", e);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

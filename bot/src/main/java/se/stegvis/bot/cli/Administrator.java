package se.stegvis.bot.cli;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ConfigurableApplicationContext;
import se.stegvis.scheduler.privacy.Actor;

/**
 * Whoever types a command, with the database; the trail names them as the system does, and who has
 * become somebody else by sudo as whom they were.
 */
record Administrator(ConfigurableApplicationContext application) implements AutoCloseable {

  static Administrator atWork() {
    return new Administrator(Application.withDatabaseAlone());
  }

  <T> T use(Class<T> useCase) {
    return application.getBean(useCase);
  }

  Actor actor() {
    var environment = application.getEnvironment();
    return new Actor.CommandLine(
        environment.getProperty("SUDO_USER", environment.getProperty("user.name", "unknown")));
  }

  Instant now() {
    return use(Clock.class).instant();
  }

  @Override
  public void close() {
    application.close();
  }
}

package se.stegvis.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of our own, whose data stay in the home folder. It listens on loopback alone and
 * trusts whoever connects from there: for a trial and for a machine of one's own.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

  private static final String NAME = "postgres";
  private static final Duration START_AND_RECOVERY = Duration.ofMinutes(1);

  private final HomeLock lock;
  private final EmbeddedPostgres server;

  private EmbeddedServer(HomeLock lock, EmbeddedPostgres server) {
    this.lock = lock;
    this.server = server;
  }

  /**
   * Starts the server on the data of a home folder, which are made if there are none.
   *
   * @throws HomeInUseException if another process has the home
   */
  static EmbeddedServer start(Path home) {
    try {
      Files.createDirectories(home);
      var lock = HomeLock.of(home);
      try {
        return new EmbeddedServer(lock, started(home.resolve("postgres")));
      } catch (IOException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("no embedded PostgreSQL in " + home, failed);
    }
  }

  private static EmbeddedPostgres started(Path data) throws IOException {
    PostmasterFile.of(data).clear();
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        // The context closes it, after the pool; a hook of its own would do so too early.
        .setRegisterShutdownHook(false)
        .setPGStartupWait(START_AND_RECOVERY)
        // The library is made for tests and turns these off; our data shall survive a crash.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .start();
  }

  @Override
  public String getJdbcUrl() {
    return server.getJdbcUrl(NAME, NAME);
  }

  @Override
  public String getUsername() {
    return NAME;
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      server.close();
    }
  }
}

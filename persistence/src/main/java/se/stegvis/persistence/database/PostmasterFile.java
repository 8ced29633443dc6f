package se.stegvis.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file {@code postmaster.pid} that a server keeps in its data folder while it runs. If its
 * program was killed, the file is stale, or names a server that has outlived the program.
 */
record PostmasterFile(Path file) {

  private static final Logger log = LoggerFactory.getLogger(PostmasterFile.class);
  private static final long SECONDS_TO_STOP = 30;

  static PostmasterFile of(Path data) {
    return new PostmasterFile(data.resolve("postmaster.pid"));
  }

  /** Stops a server left behind and removes the file. Call it as the holder of the home alone. */
  void clear() throws IOException {
    if (Files.exists(file)) {
      leftBehind().ifPresent(this::stop);
      Files.deleteIfExists(file);
    }
  }

  /** A process of that number need not be the server: numbers are used again after a restart. */
  private Optional<ProcessHandle> leftBehind() throws IOException {
    return Files.readAllLines(file).stream()
        .limit(1)
        .map(line -> Long.parseLong(line.strip()))
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .filter(this::servesTheseData)
        .findFirst();
  }

  private boolean servesTheseData(ProcessHandle process) {
    var data = String.valueOf(file.getParent());
    return process
        .info()
        .commandLine()
        .map(line -> line.contains("postgres") && line.contains(data))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "cannot tell whether process %d is a PostgreSQL server on %s: if it is not, delete %s"
                        .formatted(process.pid(), data, file)));
  }

  private void stop(ProcessHandle server) {
    log.warn("stopping the PostgreSQL server {} that an earlier run left behind", server.pid());
    server.destroy();
    try {
      server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a server left behind stops", interrupted);
    } catch (ExecutionException | TimeoutException still) {
      throw new IllegalStateException(
          "the PostgreSQL server %d, left behind by an earlier run, does not stop: stop it by hand"
              .formatted(server.pid()),
          still);
    }
  }
}

package se.stegvis.bot.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Stegvis in a process of its own, on a free port and with a home of its own. */
public final class RunningProgram implements AutoCloseable {

  public static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** For what runs for a minute: ready sooner, with less work for the compiler. */
  public static final Map<String, String> SHORT_LIVED =
      Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  /** The packaged jar. */
  static final List<String> JAR =
      List.of(JAVA, "-jar", Path.of("target", "stegvis.jar").toString());

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path log;
  private final int port;
  private final Duration startedIn;

  private RunningProgram(Process process, Path log, int port, Duration startedIn) {
    this.process = process;
    this.log = log;
    this.port = port;
    this.startedIn = startedIn;
  }

  /** Starts it and waits until it is ready. */
  public static RunningProgram start(
      Path home, Map<String, String> environment, List<String> command) {
    try {
      int port = freePort();
      long begin = System.nanoTime();
      var builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.environment().put("STEGVIS_PORT", String.valueOf(port));
      builder.environment().put("STEGVIS_HOME", home.toString());
      Files.createDirectories(home);
      var log = home.resolve("stegvis.log");
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      var process = builder.start();
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(100))
          .until(() -> isReady(port) || !process.isAlive());
      if (!process.isAlive()) {
        throw new AssertionError("it ended: " + Files.readString(log));
      }
      return new RunningProgram(process, log, port, Duration.ofNanos(System.nanoTime() - begin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean isReady(int port) {
    try {
      return get(port, "/actuator/health/readiness").statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  public static HttpResponse<String> get(int port, String path) throws IOException {
    try (var http = HttpClient.newHttpClient()) {
      var address = URI.create("http://127.0.0.1:" + port + path);
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return port;
  }

  Duration startedIn() {
    return startedIn;
  }

  /** What it has written so far. */
  public List<String> log() throws IOException {
    return Files.readAllLines(log);
  }

  /** Asks it to stop and tells its exit code. */
  public int stop() {
    process.destroy();
    try {
      // Longer than the calls under way are waited for: a killed one leaves its database running.
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}

package se.stegvis.bot.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged jar's demo, in a process of its own, on a free port and with a home of its own. */
final class RunningDemo implements AutoCloseable {

  private static final Path JAR = Path.of("target", "stegvis.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final int port;
  private final Duration startedIn;

  private RunningDemo(Process process, int port, Duration startedIn) {
    this.process = process;
    this.port = port;
    this.startedIn = startedIn;
  }

  static RunningDemo start(Path home, String... more) {
    try {
      int port = freePort();
      long begin = System.nanoTime();
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-jar", JAR.toString(), "demo"));
      command.addAll(List.of(more));
      var builder = new ProcessBuilder(command);
      builder.environment().put("STEGVIS_PORT", String.valueOf(port));
      builder.environment().put("STEGVIS_HOME", home.toString());
      Files.createDirectories(home);
      builder.redirectErrorStream(true).redirectOutput(home.resolve("demo.log").toFile());
      var process = builder.start();
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(100))
          .until(() -> answers(port) || !process.isAlive());
      if (!process.isAlive()) {
        throw new AssertionError("the demo ended: " + Files.readString(home.resolve("demo.log")));
      }
      return new RunningDemo(process, port, Duration.ofNanos(System.nanoTime() - begin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Duration startedIn() {
    return startedIn;
  }

  private static boolean answers(int port) {
    try (var http = HttpClient.newHttpClient()) {
      var ready = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
      return http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}

package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import se.stegvis.bot.whole.RunningProgram;
import tools.jackson.databind.node.ObjectNode;

/**
 * How fast pressed buttons are answered by a production start with its database, while the
 * connector is well and while it hangs, and by a bot on the Node SDK that has neither database nor
 * rules nor tokens to check. Presses come at a rate, whether or not the last was answered, and
 * their times count from when they were to come.
 */
public final class InvokeBenchmark {

  private static final int WALK = 400;
  private static final int WARM = 2_000;
  private static final int RATE = 100;

  private InvokeBenchmark() {}

  /** The peer's folder, and how many presses. */
  public static void main(String[] args) throws Exception {
    var peer = Path.of(args[0]);
    var presses = Integer.parseInt(args[1]);
    var home = Files.createTempDirectory("invokes");
    List<ObjectNode> pressed;
    double ours;
    try (var microsoft = new MicrosoftSide(home, "token")) {
      var roster = Files.writeString(home.resolve("roster.json"), Crowd.roster().toString());
      try (var server =
              PlayedServer.start(
                  home.resolve("stegvis"), microsoft, roster, Map.of("JDK_JAVA_OPTIONS", ""));
          var crowd = new Crowd(microsoft, server.port(), "Somebody", "Tack, det gick bra.")) {
        crowd.act(WALK);
        pressed = crowd.pressed();
        var token = crowd.token();
        load(server.port(), token, pressed, WARM);
        ours = load(server.port(), token, pressed, presses).print("Stegvis");
        microsoft.connector(aResponse().withFixedDelay((int) Duration.ofMinutes(5).toMillis()));
        try (var writing = Executors.newVirtualThreadPerTaskExecutor()) {
          var writer = writing.submit(() -> write(crowd));
          load(server.port(), token, pressed, presses)
              .print("Stegvis, the connector hanging and people writing");
          writer.cancel(true);
          writing.shutdownNow();
        }
      }
    }
    try (var node =
        RunningProgram.start(home, Map.of(), List.of("node", peer.resolve("bot.js").toString()))) {
      load(node.port(), "", pressed, WARM);
      double theirs = load(node.port(), "", pressed, presses).print("peer");
      System.out.printf("99.9th percentile to the peer's: %.1f%n", ours / theirs);
    }
  }

  /** Ten a second, each of whom waits for an answer that does not come. */
  private static Void write(Crowd crowd) throws InterruptedException {
    var people = Crowd.people();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; true; i++) {
        var message = crowd.activity("message", people.get(i % people.size()));
        message.put("text", "status");
        var token = crowd.token();
        threads.execute(() -> hopeless(crowd, message.toString(), token));
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private static void hopeless(Crowd crowd, String message, String token) {
    try {
      crowd.post(message, token);
    } catch (IOException _) {
      // It was given up.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private record Times(List<Long> sorted, int failed) {

    /** Tells the 99.9th percentile in milliseconds. */
    double print(String name) {
      System.out.printf(
          "%s: %d presses, %d a second, %d failed; median %.1f ms, 99 %% %.1f, 99.9 %% %.1f, most"
              + " %.1f%n",
          name, sorted.size(), RATE, failed, at(0.5), at(0.99), at(0.999), sorted.getLast() / 1e6);
      return at(0.999);
    }

    private double at(double share) {
      return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
  }

  private static Times load(int port, String token, List<ObjectNode> presses, int count)
      throws InterruptedException {
    var times = new ConcurrentLinkedQueue<Long>();
    var failed = new AtomicInteger();
    var address = URI.create("http://127.0.0.1:" + port + "/api/messages");
    var run = Long.toString(System.nanoTime());
    try (var http = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        var press = presses.get(i % presses.size()).deepCopy();
        press.put("id", run + "-" + i);
        var request =
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(press.toString()))
                .build();
        long due = start + i * (TimeUnit.SECONDS.toNanos(1) / RATE);
        LockSupport.parkNanos(due - System.nanoTime());
        threads.execute(
            () -> {
              if (!isAnswered(http, request)) {
                failed.incrementAndGet();
              }
              times.add(System.nanoTime() - due);
            });
      }
      threads.shutdown();
      if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("presses are not answered");
      }
    }
    return new Times(times.stream().sorted().toList(), failed.get());
  }

  private static boolean isAnswered(HttpClient http, HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

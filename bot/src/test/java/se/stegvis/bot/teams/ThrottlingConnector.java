package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A connector that holds to Teams' limits by sliding windows on its own clock, fifty calls a second
 * for the tenant and Microsoft's windows for each conversation, and answers as slowly as Teams.
 */
final class ThrottlingConnector implements AutoCloseable {

  private static final int TENANT = 50;
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final int[][] WINDOWS = {{7, 1}, {8, 2}, {60, 30}, {1800, 3600}};
  private static final int LEAST_MILLIS = 100;
  private static final int MOST_MILLIS = 300;

  private final HttpServer server;
  private final List<Long> accepted = new ArrayList<>();
  private final Map<String, Deque<Long>> conversations = new HashMap<>();
  private int refused;

  ThrottlingConnector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    // Of the platform, so that what comes is counted when it comes, whatever the nodes compose.
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /**
   * What it has seen.
   *
   * @param perSecond the rate from the first call to the last
   * @param most the most calls within any second
   */
  record Seen(int accepted, int refused, double perSecond, int most) {}

  synchronized Seen seen() {
    var span = accepted.size() < 2 ? 1 : accepted.getLast() - accepted.getFirst();
    int most = 0;
    int first = 0;
    for (int last = 0; last < accepted.size(); last++) {
      while (accepted.get(last) - accepted.get(first) >= SECOND) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return new Seen(accepted.size(), refused, (accepted.size() - 1) * (double) SECOND / span, most);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var accepts = accepts(exchange.getRequestURI().getPath());
      exchange.getRequestBody().readAllBytes();
      Thread.sleep(ThreadLocalRandom.current().nextInt(LEAST_MILLIS, MOST_MILLIS));
      var body =
          (accepts ? "{\"id\":\"1\"}" : "{\"error\":{\"code\":\"Throttled\"}}").getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(accepts ? 201 : 429, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private synchronized boolean accepts(String path) {
    var now = System.nanoTime();
    var conversation = conversations.computeIfAbsent(path, _ -> new ArrayDeque<>());
    for (var window : WINDOWS) {
      if (isFull(List.copyOf(conversation), window[0], window[1] * SECOND, now)) {
        refused++;
        return false;
      }
    }
    if (isFull(accepted, TENANT, SECOND, now)) {
      refused++;
      return false;
    }
    accepted.add(now);
    conversation.add(now);
    return true;
  }

  private static boolean isFull(List<Long> calls, int most, long span, long now) {
    return calls.size() >= most && now - calls.get(calls.size() - most) < span;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

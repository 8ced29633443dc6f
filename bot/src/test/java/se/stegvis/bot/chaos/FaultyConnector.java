package se.stegvis.bot.chaos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A connector that answers as badly as Teams may, and writes down what it has taken. By hand over
 * sockets, since no server lets one reset a connection.
 */
final class FaultyConnector implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int HUNDRED = 100;
  private static final String FAULT = "felet är vårt";

  private final ServerSocket server;
  private final Journal journal;
  private final SplittableRandom random;
  private final Predicate<String> killsOnTaken;
  private volatile boolean faulty;

  /**
   * @param killsOnTaken kills the node that has called, if it is to be killed before it is answered
   */
  FaultyConnector(Journal journal, long seed, Predicate<String> killsOnTaken) throws IOException {
    this.journal = journal;
    this.random = new SplittableRandom(seed);
    this.killsOnTaken = killsOnTaken;
    server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String url() {
    return "http://localhost:" + server.getLocalPort() + "/";
  }

  /** From now on it answers badly. */
  void begin() {
    faulty = true;
  }

  /** From now on it answers as it should. */
  void recover() {
    faulty = false;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException _) {
        // It is closed.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var in = new BufferedInputStream(socket.getInputStream());
      for (var request = read(in, socket); request != null; request = read(in, socket)) {
        if (!answer(socket, request)) {
          return;
        }
      }
    } catch (IOException | InterruptedException _) {
      // Whoever called is there no more.
    }
  }

  private record Request(String method, String path, String body) {}

  /** Null where the connection has ended, or has been refused. */
  private @Nullable Request read(InputStream in, Socket socket) throws IOException {
    var first = line(in);
    if (first == null) {
      return null;
    }
    var headers = new HashMap<String, String>();
    for (var header = line(in); header != null && !header.isEmpty(); header = line(in)) {
      var parts = header.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
    var words = first.split(" ", -1);
    if (next(2)) {
      journal.add(new Entry.HalfRead(Clock.systemUTC().instant(), person(words[1])));
      reset(socket);
      return null;
    }
    var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Request(words[0], words[1], new String(body, UTF_8));
  }

  private static @Nullable String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int read = in.read(); read != -1; read = in.read()) {
      if (read == '\n') {
        return line.toString(ISO_8859_1).stripTrailing();
      }
      line.write(read);
    }
    return null;
  }

  private synchronized boolean next(int ofHundred) {
    return faulty && random.nextInt(HUNDRED) < ofHundred;
  }

  /** What is answered: a status, and what stands in the header Retry-After. */
  private record Reply(Entry.Answer answer, int status, @Nullable String retryAfter) {
    static Reply of(Entry.Answer answer) {
      return new Reply(answer, 201, null);
    }

    static Reply passing(int status, @Nullable String retryAfter) {
      return new Reply(Entry.Answer.PASSING, status, retryAfter);
    }
  }

  private synchronized Reply reply() {
    if (!faulty) {
      return Reply.of(Entry.Answer.OK);
    }
    return switch (random.nextInt(HUNDRED)) {
      case 0 -> Reply.passing(429, "1");
      case 1 -> Reply.passing(429, null);
      case 2, 3 -> Reply.passing(412, null);
      case 4 -> Reply.passing(502, null);
      case 5, 6 -> Reply.passing(503, null);
      case 7 -> Reply.passing(504, null);
      case 8 -> new Reply(Entry.Answer.FAILED, 500, null);
      case 9, 10, 11 -> Reply.of(Entry.Answer.DROPPED);
      case 12, 13 -> Reply.of(Entry.Answer.RESET);
      case 14, 15 -> Reply.of(Entry.Answer.HUNG);
      case 16, 17 -> Reply.of(Entry.Answer.MALFORMED);
      default -> Reply.of(Entry.Answer.OK);
    };
  }

  /** Whether the connection goes on. */
  private boolean answer(Socket socket, Request request) throws IOException, InterruptedException {
    var json = JSON.readTree(request.body());
    var mark = mark(request, json);
    var reply = killsOnTaken.test(mark.node()) ? Reply.of(Entry.Answer.KILLED) : reply();
    journal.add(
        new Entry.Called(
            Clock.systemUTC().instant(),
            mark.node(),
            mark.about(),
            mark.id(),
            mark.attempt(),
            request.method().equals("POST"),
            json.path("text").asString("").contains(FAULT),
            reply.answer()));
    return switch (reply.answer()) {
      case OK, PASSING, FAILED -> {
        write(socket, reply, "{\"id\":\"%s\"}".formatted(made(mark)));
        yield true;
      }
      case MALFORMED -> {
        write(socket, reply, "{\"id\":");
        yield true;
      }
      case RESET -> {
        reset(socket);
        yield false;
      }
      // Until the caller has lost patience.
      case HUNG -> socket.getInputStream().read() != -1;
      case DROPPED, KILLED -> false;
    };
  }

  private static Marks.Mark mark(Request request, JsonNode json) {
    if (request.path().endsWith("/v3/conversations")) {
      return new Marks.Mark(
          "?", Entry.About.CHAT, json.path("members").path(0).path("id").asString("?"), 0);
    }
    return Marks.Mark.read(json.path("from").path("id").asString(""));
  }

  /** Whose chat a call is for. */
  private static String person(String path) {
    var parts = List.of(path.split("/", -1));
    var chat = parts.indexOf("conversations") + 1;
    return chat < parts.size() ? Cast.personOf(URLDecoder.decode(parts.get(chat), UTF_8)) : "?";
  }

  private static String made(Marks.Mark mark) {
    return mark.about() == Entry.About.CHAT ? Cast.chat(mark.id()) : "posted";
  }

  private static void write(Socket socket, Reply reply, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    var head =
        "HTTP/1.1 %d -\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(
                reply.status(),
                bytes.length,
                reply.retryAfter() == null ? "" : "Retry-After: " + reply.retryAfter() + "\r\n");
    var out = socket.getOutputStream();
    out.write(head.getBytes(ISO_8859_1));
    out.write(bytes);
    out.flush();
  }

  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

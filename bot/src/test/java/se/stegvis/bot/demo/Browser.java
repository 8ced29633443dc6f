package se.stegvis.bot.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with the demo as its page and its bot do. */
final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;

  Browser(int port) {
    server = "http://127.0.0.1:" + port;
  }

  /** A response; without a body the JSON is missing. */
  record Seen(int status, JsonNode json) {}

  Seen get(String path) throws IOException, InterruptedException {
    return send("GET", path, "");
  }

  Seen post(String path, String body) throws IOException, InterruptedException {
    return send("POST", path, body);
  }

  Seen send(String method, String path, String body) throws IOException, InterruptedException {
    var response = http.send(request(method, path, body), BodyHandlers.ofString());
    return new Seen(response.statusCode(), JSON.readTree(response.body()));
  }

  String text(String path) throws IOException, InterruptedException {
    return http.send(request("GET", path, ""), BodyHandlers.ofString()).body();
  }

  /** The lines of a stream, as they come; close it to leave. */
  Stream<String> lines(String path) throws IOException, InterruptedException {
    HttpResponse<Stream<String>> response =
        http.send(request("GET", path, ""), BodyHandlers.ofLines());
    return response.body();
  }

  /** The newest activity of a chat. */
  JsonNode newest(String chat) throws IOException, InterruptedException {
    var activities = get("/demo/chats/" + chat + "/activities").json().path("activities");
    return activities.path(activities.size() - 1);
  }

  private HttpRequest request(String method, String path, String body) {
    return HttpRequest.newBuilder(URI.create(server + path))
        .header("Content-Type", "application/json")
        .header("Accept-Language", "sv")
        .method(method, BodyPublishers.ofString(body))
        .build();
  }

  @Override
  public void close() {
    http.close();
  }
}

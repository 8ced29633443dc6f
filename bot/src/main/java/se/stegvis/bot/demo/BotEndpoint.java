package se.stegvis.bot.demo;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bot as Teams sees it: an HTTP address that takes activities. */
final class BotEndpoint {

  private final RestClient http;
  private final JsonMapper json;
  private final IntSupplier port;

  /**
   * @param port where the server listens, known once it does
   */
  BotEndpoint(RestClient http, JsonMapper json, IntSupplier port) {
    this.http = http;
    this.json = json;
    this.port = port;
  }

  /** Where the bot is to send its answers to. */
  String serviceUrl() {
    return address("/demo/connector");
  }

  /**
   * Sends an activity.
   *
   * @throws org.springframework.web.client.ResourceAccessException if the bot does not answer
   */
  Answer send(JsonNode activity) {
    return http.post()
        .uri(address("/api/messages"))
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.writeValueAsString(activity))
        .exchange(
            (_, response) -> {
              var body = response.bodyTo(String.class);
              return new Answer(
                  response.getStatusCode(),
                  body == null || body.isBlank() ? null : json.readTree(body));
            });
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port.getAsInt() + path;
  }

  /** What the bot answered the request itself; its messages come through the connector. */
  record Answer(HttpStatusCode status, @Nullable JsonNode body) {}
}

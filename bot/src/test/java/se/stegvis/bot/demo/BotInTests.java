package se.stegvis.bot.demo;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Stands where the bot does: keeps what it is sent, and answers a button as it was told to. */
final class BotInTests {

  final List<JsonNode> sent = new CopyOnWriteArrayList<>();
  private volatile int status = 202;
  private volatile String body = "";

  RouterFunction<ServerResponse> routes() {
    return route().POST("/api/messages", this::take).build();
  }

  void answers(int newStatus, String newBody) {
    status = newStatus;
    body = newBody;
  }

  private ServerResponse take(ServerRequest request) throws Exception {
    sent.add(request.body(JsonNode.class));
    return ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
  }
}

package se.stegvis.bot.demo;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.stegvis.scheduler.training.Person;

/** The chats of the page over HTTP: what has been said, and what a person says and presses. */
final class ChatRoutes {

  private final Cast cast;
  private final Chats chats;
  private final Saying saying;
  private final Pressing pressing;
  private final PlayingDays days;

  ChatRoutes(Cast cast, Chats chats, Saying saying, Pressing pressing, PlayingDays days) {
    this.cast = cast;
    this.chats = chats;
    this.saying = saying;
    this.pressing = pressing;
    this.days = days;
  }

  private record Words(@Nullable String text) {}

  RouterFunction<ServerResponse> routes() {
    return route()
        .path(
            "/demo/chats/{chat}",
            chat ->
                chat.GET("/activities", this::activities)
                    .POST("/messages", this::say)
                    .POST("/actions", this::press))
        .build();
  }

  private ServerResponse activities(ServerRequest request) {
    return ServerResponse.ok().body(Map.of("activities", chats.of(chat(request))));
  }

  private ServerResponse say(ServerRequest request) throws Exception {
    var person = person(request);
    var text = request.body(Words.class).text();
    if (text == null || text.isBlank()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "message.empty");
    }
    if (!saying.say(person, text.strip())) {
      throw new Refusal(HttpStatus.BAD_GATEWAY, "chat.silent");
    }
    days.relay();
    return ServerResponse.accepted().build();
  }

  private ServerResponse press(ServerRequest request) throws Exception {
    var button = request.body(Pressing.Button.class);
    var chat = chat(request);
    if (!chats.contains(chat, button.activityId())) {
      throw new Refusal(HttpStatus.NOT_FOUND, "card.gone");
    }
    var answer =
        switch (pressed(chat, button)) {
          case Pressing.Outcome.Card card -> ServerResponse.ok().body(card);
          case Pressing.Outcome.Message message -> ServerResponse.ok().body(message);
          case Pressing.Outcome.Nothing _ -> ServerResponse.ok().body(Map.of());
          case Pressing.Outcome.Failed failed -> failed(failed);
        };
    days.relay();
    return answer;
  }

  private Pressing.Outcome pressed(ChatId chat, Pressing.Button button) {
    return cast.channel(chat)
        .map(channel -> pressing.press(presser(button), channel, button))
        .orElseGet(() -> pressing.press(cast.person(chat).orElseThrow(), button));
  }

  private Person presser(Pressing.Button button) {
    return Optional.ofNullable(button.as())
        .flatMap(as -> cast.person(new ChatId(as)))
        .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "chat.read-only"));
  }

  /** The bot's own refusal is passed on; its failure is that of a server behind this one. */
  private static ServerResponse failed(Pressing.Outcome.Failed failed) {
    var status = HttpStatus.resolve(failed.status());
    var passedOn = status != null && status.is4xxClientError() ? status : HttpStatus.BAD_GATEWAY;
    if (failed.message() == null) {
      throw new Refusal(passedOn, "chat.silent");
    }
    return ServerResponse.status(passedOn).body(Map.of("error", failed.message()));
  }

  private ChatId chat(ServerRequest request) {
    var chat = new ChatId(request.pathVariable("chat"));
    if (!cast.has(chat)) {
      throw new Refusal(HttpStatus.NOT_FOUND, "chat.unknown");
    }
    return chat;
  }

  private Person person(ServerRequest request) {
    return cast.person(chat(request))
        .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "chat.read-only"));
  }
}

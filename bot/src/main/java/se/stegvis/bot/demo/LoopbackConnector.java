package se.stegvis.bot.demo;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.stegvis.bot.demo.ChatActivity.Content;
import se.stegvis.bot.demo.ChatActivity.Party;
import se.stegvis.bot.demo.ChatActivity.TextFormat;
import tools.jackson.databind.JsonNode;

/**
 * The part of the Bot Connector REST API that a bot needs to speak, for chats on this machine. The
 * bot reaches it as it reaches Teams: over HTTP, at the service address of what it answers.
 */
final class LoopbackConnector {

  static final String CARD = "application/vnd.microsoft.card.adaptive";

  private final Cast cast;
  private final Chats chats;
  private final MovableClock clock;

  LoopbackConnector(Cast cast, Chats chats, MovableClock clock) {
    this.cast = cast;
    this.chats = chats;
    this.clock = clock;
  }

  RouterFunction<ServerResponse> routes() {
    return route()
        .path(
            "/demo/connector/v3/conversations",
            conversations ->
                conversations
                    .POST("", this::create)
                    .GET("/{conversation}/members", this::members)
                    .POST("/{conversation}/activities", this::add)
                    .POST("/{conversation}/activities/{activity}", this::add)
                    .PUT("/{conversation}/activities/{activity}", this::replace)
                    .DELETE("/{conversation}/activities/{activity}", this::delete))
        .onError(
            NotKnown.class,
            (unknown, _) ->
                ServerResponse.status(HttpStatus.NOT_FOUND)
                    .body(Map.of("error", Map.of("code", String.valueOf(unknown.getMessage())))))
        .build();
  }

  private ServerResponse create(ServerRequest request) throws Exception {
    var wanted = request.body(JsonNode.class);
    var conversation =
        channel(wanted)
            .or(() -> user(wanted))
            .orElseThrow(() -> new NotKnown("ConversationNotFound"));
    var first = wanted.path("activity");
    var activity =
        first.isObject() ? said(chat(conversation), first) : Optional.<ChatActivity>empty();
    return ServerResponse.status(HttpStatus.CREATED)
        .body(
            activity
                .map(said -> Map.of("id", conversation, "activityId", said.id()))
                .orElseGet(() -> Map.of("id", conversation)));
  }

  private Optional<String> user(JsonNode wanted) {
    var id = wanted.path("members").path(0).path("id").asString("");
    return cast.members().stream()
        .map(Cast.Member::person)
        .filter(person -> TeamsActivities.userOf(person).equals(id))
        .map(TeamsActivities::conversationOf)
        .findFirst();
  }

  private Optional<String> channel(JsonNode wanted) {
    var id = wanted.path("channelData").path("channel").path("id").asString("");
    return cast.chatOf(id).map(_ -> id);
  }

  private ServerResponse members(ServerRequest request) {
    var present =
        cast.person(chat(request)).stream()
            .map(
                person ->
                    Map.of(
                        "id", TeamsActivities.userOf(person),
                        "name", person.name(),
                        "aadObjectId", Optional.ofNullable(person.entraId()).orElse("")))
            .toList();
    return ServerResponse.ok().body(present);
  }

  private ServerResponse add(ServerRequest request) throws Exception {
    var activity = said(chat(request), request.body(JsonNode.class));
    return ServerResponse.status(HttpStatus.CREATED)
        .body(Map.of("id", activity.map(ChatActivity::id).orElse("")));
  }

  private ServerResponse replace(ServerRequest request) throws Exception {
    return change(request, content(request.body(JsonNode.class)));
  }

  /** What is deleted stays as an activity without text and card. */
  private ServerResponse delete(ServerRequest request) {
    return change(request, new Content(null, TextFormat.PLAIN, null));
  }

  private ServerResponse change(ServerRequest request, Content content) {
    var id = request.pathVariable("activity");
    return chats
        .replace(chat(request), id, activity -> activity.with(content))
        .map(activity -> ServerResponse.ok().body(Map.of("id", activity.id())))
        .orElseThrow(() -> new NotKnown("ActivityNotFoundInConversation"));
  }

  /** Adds a message; signs such as "is typing" leave no trace. */
  private Optional<ChatActivity> said(ChatId chat, JsonNode activity) {
    return activity.path("type").asString("message").equals("message")
        ? Optional.of(chats.add(chat, Party.BOT, content(activity), clock.localTime()))
        : Optional.empty();
  }

  private ChatId chat(ServerRequest request) {
    return chat(request.pathVariable("conversation"));
  }

  private ChatId chat(String conversation) {
    return cast.chatOf(conversation).orElseThrow(() -> new NotKnown("ConversationNotFound"));
  }

  private static Content content(JsonNode activity) {
    var text = activity.path("text").asString("");
    var format =
        activity.path("textFormat").asString("markdown").equals("plain")
            ? TextFormat.PLAIN
            : TextFormat.MARKDOWN;
    var card =
        activity
            .path("attachments")
            .valueStream()
            .filter(attachment -> attachment.path("contentType").asString("").equals(CARD))
            .map(attachment -> attachment.path("content"))
            .findFirst()
            .orElse(null);
    return new Content(text.isEmpty() ? null : text, format, card);
  }

  /** The bot has asked for something that is not here; the message is the connector's code. */
  private static final class NotKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotKnown(String code) {
      super(code);
    }
  }
}

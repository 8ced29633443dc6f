package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.stegvis.bot.SignedTokens;
import se.stegvis.bot.hostile.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The people of the sample clinic, who write to a production start at random and press whatever
 * there is to press on the card they see, with signed tokens. The seed alone decides what they do.
 */
final class Crowd implements AutoCloseable {

  private static final List<String> SAID =
      List.of(
          "hjälp",
          "status",
          "historik",
          "bedömning",
          "samtal",
          "iup",
          "360",
          "kollegium",
          "oro",
          "utveckling",
          "ärenden",
          "sidotjänstgöring",
          "åtgärdsplan",
          "översikt",
          "min statistik",
          "vem har sett",
          "spur",
          "utrymme",
          "språk");

  private static final JsonMapper JSON = new JsonMapper();

  /** Stands for what is put in its place. */
  private static final String CHANGED = "@@changed@@";

  record Person(String id, String object) {}

  /** A press as it was sent, and what came of it. */
  record Pressed(String invoke, int status, String answer) {}

  private final SplittableRandom random = new SplittableRandom(5);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, JsonNode> cards = new HashMap<>();
  private final Set<String> tokens = new HashSet<>();
  private final List<String> shown = new ArrayList<>();
  private final List<ObjectNode> pressed = new ArrayList<>();
  private final MicrosoftSide microsoft;
  private final int port;
  private final String name;
  private final String text;
  private int activities;

  /**
   * @param port of the server
   * @param name what everybody is called
   * @param text what they write where there is something to write
   */
  Crowd(MicrosoftSide microsoft, int port, String name, String text) {
    this.microsoft = microsoft;
    this.port = port;
    this.name = name;
    this.text = text;
  }

  static JsonNode roster() {
    try (InputStream in = Crowd.class.getResourceAsStream("/demo/roster.json")) {
      return JSON.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Person> people() {
    return StreamSupport.stream(roster().path("people").spliterator(), false)
        .map(person -> new Person(person.path("id").asString(), person.path("entraId").asString()))
        .toList();
  }

  /** All that was sent to anybody, since they came. */
  List<String> shown() {
    shown.addAll(microsoft.sent());
    return List.copyOf(shown);
  }

  /** All tokens that they came with. */
  Set<String> tokens() {
    return Set.copyOf(tokens);
  }

  /** What they pressed, as it was sent. */
  List<ObjectNode> pressed() {
    return List.copyOf(pressed);
  }

  /** Each of them in turn does something, so many times in all. */
  void act(int turns) throws IOException, InterruptedException {
    var people = people();
    for (int turn = 0; turn < turns; turn++) {
      take(people.get(random.nextInt(people.size())));
    }
  }

  /** What comes of it when they press each button that they have pressed with changed data. */
  List<Pressed> pressChanged(Corpus corpus, int timesEach)
      throws IOException, InterruptedException {
    var all = new ArrayList<Pressed>();
    for (var invoke : List.copyOf(pressed)) {
      var good = invoke.deepCopy();
      var action = ((ObjectNode) good.path("value")).replace("action", new StringNode(CHANGED));
      for (var changed : corpus.changedJson(action.toString(), timesEach).toList()) {
        good.put("id", "activity" + ++activities);
        var body = good.toString().replace('"' + CHANGED + '"', new String(changed, UTF_8));
        var response = post(body, token());
        all.add(new Pressed(body, response.statusCode(), response.body()));
      }
    }
    return all;
  }

  /** Posts what has been made of an activity, under an id of its own: it is no repetition. */
  HttpResponse<String> postChanged(ObjectNode activity, String changed)
      throws IOException, InterruptedException {
    var id = new StringNode("activity" + ++activities);
    return post(changed.replace(activity.path("id").toString(), id.toString()), token());
  }

  /** Somebody presses again what they see. */
  void pressSomething() throws IOException, InterruptedException {
    for (var seen : cards.entrySet()) {
      var buttons = found(seen.getValue(), "Action.Execute").toList();
      if (!buttons.isEmpty()) {
        var person =
            people().stream().filter(p -> p.id().equals(seen.getKey())).findFirst().orElseThrow();
        press(person, buttons.getFirst(), seen.getValue());
        return;
      }
    }
    throw new IllegalStateException("nobody sees a button");
  }

  /** Somebody writes, or presses a button of the card they were shown last. */
  private void take(Person person) throws IOException, InterruptedException {
    var card = cards.get(person.id());
    var buttons = card == null ? List.<JsonNode>of() : found(card, "Action.Execute").toList();
    if (card == null || buttons.isEmpty() || random.nextInt(4) == 0) {
      say(person, random.nextInt(8) == 0 ? text : SAID.get(random.nextInt(SAID.size())));
    } else {
      press(person, buttons.get(random.nextInt(buttons.size())), card);
    }
  }

  void say(Person person, String text) throws IOException, InterruptedException {
    var message = activity("message", person);
    message.put("text", text);
    expect(202, post(message.toString(), token()));
    for (var body : microsoft.sent()) {
      shown.add(body);
      var sent = JSON.readTree(body);
      var content = sent.path("attachments").path(0).path("content");
      if (sent.path("conversation").path("id").asString("").equals("a:" + person.id())
          && content.isObject()) {
        cards.put(person.id(), content);
      }
    }
  }

  private void press(Person person, JsonNode button, JsonNode card)
      throws IOException, InterruptedException {
    var invoke = activity("card-action", person);
    var action = ((ObjectNode) invoke.path("value")).putObject("action");
    action.put("type", "Action.Execute");
    action.put("verb", button.path("verb").asString());
    var data = action.putObject("data");
    if (button.path("data") instanceof ObjectNode own) {
      data.setAll(own);
    }
    Stream.of("Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle")
        .flatMap(type -> found(card, type))
        .forEach(input -> data.put(input.path("id").asString(), filled(input)));
    found(card, "Input.ChoiceSet")
        .filter(input -> !input.path("choices").isEmpty())
        .forEach(
            input -> {
              var choices = input.path("choices");
              var choice = choices.path(random.nextInt(choices.size()));
              data.put(input.path("id").asString(), choice.path("value").asString());
            });
    pressed.add(invoke);
    var response = expect(200, post(invoke.toString(), token()));
    shown.add(response.body());
    var drawn = JSON.readTree(response.body()).path("value");
    if (drawn.path("type").asString("").equals("AdaptiveCard")) {
      cards.put(person.id(), drawn);
    } else {
      cards.remove(person.id());
    }
  }

  private String filled(JsonNode input) {
    return switch (input.path("type").asString()) {
      case "Input.Number" -> input.path("min").asString("1");
      case "Input.Date" -> "2026-08-20";
      case "Input.Time" -> "13:00";
      case "Input.Toggle" -> "true";
      default -> text;
    };
  }

  private static Stream<JsonNode> found(JsonNode tree, String type) {
    var below =
        StreamSupport.stream(tree.spliterator(), false).flatMap(child -> found(child, type));
    return tree.path("type").asString("").equals(type)
        ? Stream.concat(Stream.of(tree), below)
        : below;
  }

  ObjectNode activity(String name, Person person) {
    var activity = (ObjectNode) JSON.readTree(Recorded.json(name));
    activity.put("id", "activity" + ++activities);
    activity
        .putObject("from")
        .put("id", "29:" + person.id())
        .put("name", name)
        .put("aadObjectId", person.object());
    ((ObjectNode) activity.path("conversation")).put("id", "a:" + person.id());
    return activity;
  }

  String token() {
    var token =
        SignedTokens.sign(
            microsoft.key(), BotFramework.claims(PlayedServer.MONDAY).subject(name).build());
    tokens.add(token);
    return token;
  }

  private static HttpResponse<String> expect(int status, HttpResponse<String> response) {
    if (response.statusCode() != status) {
      throw new AssertionError("answered with " + response.statusCode());
    }
    return response;
  }

  HttpResponse<String> post(String body, String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.close();
  }
}

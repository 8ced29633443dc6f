package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.bot.whole.RunningProgram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A production start whose every name, address, text and token is planted: a morning's reminders,
 * then people who write and press whatever there is to press, then one fault after the other. The
 * planted reach the people, and stand in no log, meter or error.
 */
class SilenceIT {

  /** Is in all that was planted, and in nothing else. */
  private static final String PLANTED = "zqplant";

  private static final String TEXT = "Det här skrev någon " + PLANTED + "text";
  private static final String TOKEN = PLANTED + "-token-of-entra";
  private static final String SECRET = PLANTED + "-secret";
  private static final int TURNS = 250;

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
          "språk",
          TEXT);

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path home;
  private final SplittableRandom random = new SplittableRandom(5);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, JsonNode> cards = new HashMap<>();
  private final List<String> shown = new ArrayList<>();
  private final Set<String> tokens = new HashSet<>();
  private final List<String> errors = new ArrayList<>();
  private MicrosoftSide microsoft;
  private RunningProgram server;
  private int management;
  private int activities;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    microsoft = new MicrosoftSide(home, TOKEN);
    management = RunningProgram.freePort();
    var program =
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PlayedServer.class.getName(),
            "--played.roster=" + roster());
    server =
        RunningProgram.start(
            home.resolve("stegvis"),
            Map.of(
                "STEGVIS_TEAMS_APP_ID",
                BotFramework.APP,
                "STEGVIS_TEAMS_APP_PASSWORD",
                SECRET,
                "STEGVIS_TEAMS_TENANT_ID",
                Recorded.TENANT,
                "STEGVIS_MANAGEMENT_PORT",
                String.valueOf(management)),
            Stream.concat(microsoft.way().stream(), program.stream()).toList());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    microsoft.close();
    http.close();
  }

  @Test
  void nothingThatWasPlantedIsInLogsMetersOrErrors() throws Exception {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> shown.addAll(microsoft.sent()) && shown.size() > 5);
    var people = people();
    for (int turn = 0; turn < TURNS; turn++) {
      take(people.get(random.nextInt(people.size())));
    }
    assertThat(shown)
        .anyMatch(body -> body.contains(PLANTED + "name"))
        .anyMatch(body -> body.contains(PLANTED + "text"));

    knockWithBadTokens();
    sendWhatIsNoActivity();
    breakMicrosoft(people.getFirst());
    breakTheDatabase(people.getFirst());

    assertThat(errors).hasSizeGreaterThan(8).noneMatch(SilenceIT::tells);
    var log = server.log();
    assertThat(log).filteredOn(line -> line.contains("stack_trace")).hasSizeGreaterThan(2);
    assertThat(log).noneMatch(SilenceIT::tells);
    assertThat(log).noneMatch(line -> tokens.stream().anyMatch(line::contains));
    var meters = RunningProgram.get(management, "/actuator/prometheus").body();
    assertThat(meters.lines()).hasSizeGreaterThan(100).noneMatch(SilenceIT::tells);
  }

  private static boolean tells(String line) {
    return line.contains(PLANTED);
  }

  /** The sample clinic, with names and addresses that nobody has. */
  private Path roster() throws IOException {
    var roster = sample();
    for (var person : roster.path("people")) {
      var planted = (ObjectNode) person;
      planted.put("name", person.path("name").asString() + " " + PLANTED + "name");
      planted.put("email", PLANTED + "." + person.path("email").asString());
    }
    var file = home.resolve("roster.json");
    Files.writeString(file, JSON.writeValueAsString(roster));
    return file;
  }

  private static JsonNode sample() throws IOException {
    try (InputStream in = SilenceIT.class.getResourceAsStream("/demo/roster.json")) {
      return JSON.readTree(Objects.requireNonNull(in));
    }
  }

  private record Person(String id, String object) {}

  private static List<Person> people() throws IOException {
    return StreamSupport.stream(sample().path("people").spliterator(), false)
        .map(person -> new Person(person.path("id").asString(), person.path("entraId").asString()))
        .toList();
  }

  /** Somebody writes, or presses a button of the card they were shown last. */
  private void take(Person person) throws Exception {
    var card = cards.get(person.id());
    var buttons =
        card == null ? List.<JsonNode>of() : found(card, "type", "Action.Execute").toList();
    if (card == null || buttons.isEmpty() || random.nextInt(4) == 0) {
      say(person, SAID.get(random.nextInt(SAID.size())));
    } else {
      press(person, buttons.get(random.nextInt(buttons.size())), card);
    }
  }

  private void say(Person person, String text) throws Exception {
    var message = activity("message", person);
    message.put("text", text);
    assertThat(post(message, token()).statusCode()).isEqualTo(202);
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

  private void press(Person person, JsonNode button, JsonNode card) throws Exception {
    var invoke = activity("card-action", person);
    var action = ((ObjectNode) invoke.path("value")).putObject("action");
    action.put("type", "Action.Execute");
    action.put("verb", button.path("verb").asString());
    var data = action.putObject("data");
    if (button.path("data") instanceof ObjectNode own) {
      data.setAll(own);
    }
    Stream.of("Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle")
        .flatMap(type -> found(card, "type", type))
        .forEach(input -> data.put(input.path("id").asString(), filled(input)));
    found(card, "type", "Input.ChoiceSet")
        .filter(input -> !input.path("choices").isEmpty())
        .forEach(
            input -> {
              var choices = input.path("choices");
              var choice = choices.path(random.nextInt(choices.size()));
              data.put(input.path("id").asString(), choice.path("value").asString());
            });
    var response = post(invoke, token());
    assertThat(response.statusCode()).isEqualTo(200);
    shown.add(response.body());
    var drawn = JSON.readTree(response.body()).path("value");
    if (drawn.path("type").asString("").equals("AdaptiveCard")) {
      cards.put(person.id(), drawn);
    } else {
      cards.remove(person.id());
    }
  }

  private static String filled(JsonNode input) {
    return switch (input.path("type").asString()) {
      case "Input.Number" -> input.path("min").asString("1");
      case "Input.Date" -> "2026-08-20";
      case "Input.Time" -> "13:00";
      case "Input.Toggle" -> "true";
      default -> TEXT;
    };
  }

  private static Stream<JsonNode> found(JsonNode tree, String member, String value) {
    var below =
        StreamSupport.stream(tree.spliterator(), false)
            .flatMap(child -> found(child, member, value));
    return tree.path(member).asString("").equals(value)
        ? Stream.concat(Stream.of(tree), below)
        : below;
  }

  private void knockWithBadTokens() throws Exception {
    var now = PlayedServer.MONDAY;
    var stranger = BotFramework.rsa(PLANTED + "key");
    var expired = BotFramework.claims(now.minus(Duration.ofDays(1))).subject(PLANTED);
    var other = BotFramework.claims(now).audience(PLANTED + "audience");
    for (var token :
        List.of(
            PLANTED,
            PLANTED + "." + PLANTED + "." + PLANTED,
            BotFramework.sign(stranger, BotFramework.claims(now).build()),
            BotFramework.sign(microsoft.key(), expired.build()),
            BotFramework.sign(microsoft.key(), other.build()))) {
      tokens.add(token);
      errors.add(refused(activity("message", people().getFirst()).toString(), token));
    }
  }

  private void sendWhatIsNoActivity() throws Exception {
    var person = people().getFirst();
    errors.add(refused("{\"type\":\"message\",\"text\":\"" + TEXT, token()));
    errors.add(refused("[\"" + TEXT + "\"]", token()));
    errors.add(refused(TEXT.repeat(20_000), token()));
    var elsewhere = activity("message", person);
    elsewhere.put("serviceUrl", "https://" + PLANTED + ".example/");
    errors.add(refused(elsewhere.toString(), token()));
    var foreign = activity("message", person).toString().replace(Recorded.TENANT, PLANTED);
    errors.add(refused(foreign, token()));
    for (var text : List.of(TEXT, TEXT + " 19121212-1212", TEXT + "\u0000", TEXT.repeat(500))) {
      say(person, text);
    }
    var stranger = new Person(PLANTED + "id", "00000000-0000-0000-0000-00000000ffff");
    say(stranger, TEXT);
  }

  /** Each fault repeats the planted where words could come from. */
  private void breakMicrosoft(Person person) throws Exception {
    var words = "{\"error\":{\"code\":\"" + PLANTED + "\",\"message\":\"" + TEXT + "\"}}";
    for (var fault :
        List.of(
            aResponse().withStatus(500).withBody(words),
            aResponse().withStatus(400).withBody(words),
            aResponse().withStatus(403).withBody(words),
            aResponse().withStatus(401).withBody(TEXT),
            aResponse().withStatus(201).withBody(TEXT),
            aResponse().withStatus(503).withHeader("Retry-After", TEXT).withBody(words),
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
            aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK))) {
      microsoft.connector(fault);
      var message = activity("message", person);
      message.put("text", "hjälp");
      post(message, token());
    }
  }

  private void breakTheDatabase(Person person) throws Exception {
    try (var files = Files.walk(home)) {
      var postmaster =
          files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
      var server = Long.parseLong(Files.readAllLines(postmaster).getFirst());
      ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }
    var card = cards.values().stream().findFirst().orElseThrow();
    var button = found(card, "type", "Action.Execute").findFirst().orElseThrow();
    press(person, button, card);
    var message = activity("message", person);
    message.put("text", TEXT);
    errors.add(post(message, token()).body());
  }

  private String refused(String body, String token) throws Exception {
    var response = post(body, token);
    assertThat(response.statusCode()).isBetween(400, 499);
    return response.body();
  }

  private ObjectNode activity(String name, Person person) {
    var activity = (ObjectNode) JSON.readTree(Recorded.json(name));
    activity.put("id", "activity" + ++activities);
    activity
        .putObject("from")
        .put("id", "29:" + person.id())
        .put("name", PLANTED + "name")
        .put("aadObjectId", person.object());
    ((ObjectNode) activity.path("conversation")).put("id", "a:" + person.id());
    return activity;
  }

  private String token() {
    var token =
        BotFramework.sign(
            microsoft.key(), BotFramework.claims(PlayedServer.MONDAY).subject(PLANTED).build());
    tokens.add(token);
    return token;
  }

  private HttpResponse<String> post(JsonNode activity, String token) throws Exception {
    return post(activity.toString(), token);
  }

  private HttpResponse<String> post(String body, String token)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/messages"))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}

package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.bot.SignedTokens;
import se.stegvis.bot.whole.RunningProgram;
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

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path home;
  private final List<String> tokens = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private MicrosoftSide microsoft;
  private RunningProgram server;
  private Crowd crowd;
  private int management;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    microsoft = new MicrosoftSide(home, TOKEN);
    management = RunningProgram.freePort();
    server =
        PlayedServer.start(
            home.resolve("stegvis"),
            microsoft,
            roster(),
            Map.of(
                "STEGVIS_TEAMS_APP_PASSWORD",
                SECRET,
                "SPRING_APPLICATION_JSON",
                "{\"spring.datasource.hikari.connection-timeout\":1000}",
                "STEGVIS_MANAGEMENT_PORT",
                String.valueOf(management)));
    crowd = new Crowd(microsoft, server.port(), PLANTED + "name", TEXT);
  }

  @AfterEach
  void stop() throws IOException {
    crowd.close();
    server.close();
    microsoft.close();
  }

  @Test
  void nothingThatWasPlantedIsInLogsMetersOrErrors() throws Exception {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> crowd.shown().stream().anyMatch(body -> body.contains(PLANTED + "name")));
    crowd.act(TURNS);
    assertThat(crowd.shown()).anyMatch(body -> body.contains(PLANTED + "text"));

    knockWithBadTokens();
    sendWhatIsNoActivity();
    breakMicrosoft(Crowd.people().getFirst());
    breakTheDatabase(Crowd.people().getFirst());

    assertThat(errors).hasSizeGreaterThan(8).noneMatch(SilenceIT::tells);
    var log = server.log();
    assertThat(log).filteredOn(line -> line.contains("stack_trace")).hasSizeGreaterThan(2);
    assertThat(log).noneMatch(SilenceIT::tells);
    tokens.addAll(crowd.tokens());
    assertThat(log).noneMatch(line -> tokens.stream().anyMatch(line::contains));
    var meters = RunningProgram.get(management, "/actuator/prometheus").body();
    assertThat(meters.lines()).hasSizeGreaterThan(100).noneMatch(SilenceIT::tells);
  }

  private static boolean tells(String line) {
    return line.contains(PLANTED);
  }

  /** The sample clinic, with names and addresses that nobody has. */
  private Path roster() throws IOException {
    var roster = Crowd.roster();
    for (var person : roster.path("people")) {
      var planted = (ObjectNode) person;
      planted.put("name", person.path("name").asString() + " " + PLANTED + "name");
      planted.put("email", PLANTED + "." + person.path("email").asString());
    }
    var file = home.resolve("roster.json");
    Files.writeString(file, JSON.writeValueAsString(roster));
    return file;
  }

  private void knockWithBadTokens() throws Exception {
    var now = PlayedServer.MONDAY;
    var stranger = SignedTokens.rsa(PLANTED + "key");
    var expired = BotFramework.claims(now.minus(Duration.ofDays(1))).subject(PLANTED);
    var other = BotFramework.claims(now).audience(PLANTED + "audience");
    for (var token :
        List.of(
            PLANTED,
            PLANTED + "." + PLANTED + "." + PLANTED,
            SignedTokens.sign(stranger, BotFramework.claims(now).build()),
            SignedTokens.sign(microsoft.key(), expired.build()),
            SignedTokens.sign(microsoft.key(), other.build()))) {
      tokens.add(token);
      errors.add(refused(crowd.activity("message", Crowd.people().getFirst()).toString(), token));
    }
  }

  private void sendWhatIsNoActivity() throws Exception {
    var person = Crowd.people().getFirst();
    errors.add(refused("{\"type\":\"message\",\"text\":\"" + TEXT, crowd.token()));
    errors.add(refused("[\"" + TEXT + "\"]", crowd.token()));
    errors.add(refused(TEXT.repeat(20_000), crowd.token()));
    var elsewhere = crowd.activity("message", person);
    elsewhere.put("serviceUrl", "https://" + PLANTED + ".example/");
    errors.add(refused(elsewhere.toString(), crowd.token()));
    var foreign = crowd.activity("message", person).toString().replace(Recorded.TENANT, PLANTED);
    errors.add(refused(foreign, crowd.token()));
    for (var text : List.of(TEXT, TEXT + " 19121212-1212", TEXT + "\u0000", TEXT.repeat(500))) {
      crowd.say(person, text);
    }
    var stranger = new Crowd.Person(PLANTED + "id", "00000000-0000-0000-0000-00000000ffff");
    crowd.say(stranger, TEXT);
  }

  /** Each fault repeats the planted where words could come from. */
  private void breakMicrosoft(Crowd.Person person) throws Exception {
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
      var message = crowd.activity("message", person);
      message.put("text", "hjälp");
      crowd.post(message.toString(), crowd.token());
    }
  }

  private void breakTheDatabase(Crowd.Person person) throws Exception {
    try (var files = Files.walk(home)) {
      var postmaster =
          files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
      var server = Long.parseLong(Files.readAllLines(postmaster).getFirst());
      ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }
    crowd.pressSomething();
    var message = crowd.activity("message", person);
    message.put("text", TEXT);
    errors.add(crowd.post(message.toString(), crowd.token()).body());
  }

  private String refused(String body, String token) throws Exception {
    var response = crowd.post(body, token);
    assertThat(response.statusCode()).isBetween(400, 499);
    return response.body();
  }
}

package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.bot.card.CardDocument;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Reply;
import se.stegvis.bot.hostile.Corpus;
import se.stegvis.bot.hostile.Stopwatch;
import se.stegvis.scheduler.discretion.IdentityNumbers;

/**
 * What is sent to the endpoint to break it, with a token that is good: more than a thousand inputs,
 * the same on every run. None is a fault of ours, none takes long, and none makes us call anybody
 * but the connector.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputIT {

  private static final Clock CLOCK = Clock.fixed(TeamsRoom.NOW, ZoneOffset.UTC);
  private static final String JSON = "application/json";
  private static final int SIZE = 64 * 1024;
  private static final Duration LONGEST = Duration.ofMillis(100);
  private final BotFramework framework = new BotFramework();
  private final Connector connector = new Connector();
  private final TeamsRoom production = TeamsRoom.inProduction(framework.settings());
  private final TeamsRoom demo = TeamsRoom.inTheDemo();
  private final String token = framework.bearer(BotFramework.claims(TeamsRoom.NOW));

  @BeforeEach
  void behave() {
    connector.behave();
    demo.answer(new Reply.Card(new CardDocument("{\"type\":\"AdaptiveCard\"}", "Klart")));
  }

  @AfterAll
  void stop() {
    production.close();
    demo.close();
    connector.close();
    framework.close();
  }

  static Stream<String> seeds() {
    return Door.SEEDS.stream();
  }

  /** The demo's connector is on this machine, so there the answers are sent too. */
  @ParameterizedTest
  @MethodSource("seeds")
  void noActivityIsAFaultOfOurs(String seed) {
    var good = Recorded.json(seed, connector.url());
    var corpus = new Corpus(Door.SEEDS.indexOf(seed));

    assertThat(
            Stream.concat(
                corpus.changedJson(good, 70), corpus.changedBytes(good.getBytes(UTF_8), 30)))
        .hasSize(100)
        .allSatisfy(
            body ->
                assertThat(demo.knock(JSON, body, List.of()).statusCode())
                    .as(new String(body, UTF_8))
                    .isIn(200, 202, 400, 403, 413, 501));
    assertThat(connector.asked()).allMatch(asked -> asked.contains(" /v3/conversations/"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noActivityWithATokenIsAFaultOfOurs(String seed) {
    var corpus = new Corpus(100 + Door.SEEDS.indexOf(seed));

    assertThat(corpus.changedJson(Recorded.json("installation-remove"), 25))
        .hasSize(25)
        .allSatisfy(
            body ->
                assertThat(production.knock(JSON, body, List.of(token)).statusCode())
                    .as(new String(body, UTF_8))
                    .isIn(200, 202, 400, 403, 413));
    assertThat(production.heard())
        .allSatisfy(incoming -> assertThat(incoming.toString()).contains(Recorded.TENANT));
  }

  @ParameterizedTest
  @MethodSource("large")
  void anActivityOf64KilobytesTakesNoTime(String body) {
    var bytes = body.getBytes(UTF_8);

    Stopwatch.assertWithin(
        LONGEST,
        body.substring(0, 60),
        () ->
            ActivityJson.read(bytes)
                .filter(MessagesEndpoint::isWhole)
                .ifPresent(ActivityReader::read));
  }

  /** As much of a text as is read at all is looked through in no time. */
  @ParameterizedTest
  @ValueSource(strings = {"11-11-11-", "19121212-1212 ", "020226 ", "a b c "})
  void aLongTextIsSearchedForIdentityNumbersInNoTime(String part) {
    var message = Recorded.json("message").replace("hjälp", part.repeat(SIZE / part.length()));
    var said =
        ActivityJson.read(message.getBytes(UTF_8)).flatMap(ActivityReader::read).orElseThrow();
    var text = ((Incoming.Said) said).text();

    assertThat(text).hasSizeGreaterThan(5_000);
    Stopwatch.assertWithin(LONGEST, part, () -> IdentityNumbers.masked(text));
  }

  static Stream<String> large() {
    var message = Recorded.json("message");
    var mention = "{\"type\":\"mention\",\"text\":\"a\",\"mentioned\":{\"id\":\"28:stegvis\"}}";
    return Stream.of(
        "[".repeat(SIZE),
        "{\"a\":".repeat(SIZE / 5),
        "{\"value\":" + "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2) + "}",
        message.replace("\"hjälp\"", "\"" + "\\u0000".repeat(SIZE / 6) + "\""),
        message.replace("\"hjälp\"", "\"" + "a".repeat(SIZE) + "\""),
        message.replace("\"hjälp\"", "9".repeat(SIZE)),
        message.replace("\"2026-03-02T07:15:31.123Z\"", "9".repeat(900) + "e999999999"),
        message.replace(
            "\"entities\": [", "\"entities\": [" + (mention + ",").repeat(SIZE / mention.length())),
        message.replace("\"text\":", members(SIZE / 20) + "\"text\":"),
        message.replace("\"text\":", "\"value\":{" + members(SIZE / 20) + "\"x\":1},\"text\":"),
        message.replace(
            "\"text\":",
            "\"value\":" + "{\"abcdefghij\":".repeat(900) + "1" + "}".repeat(900) + ",\"text\":"));
  }

  private static String members(int count) {
    var members = new StringBuilder();
    for (var i = 0; i < count; i++) {
      members.append("\"member").append(i).append("\":").append(i).append(',');
    }
    return members.toString();
  }

  @Test
  void aBodyOfAMegabyteIsNotRead() {
    assertThat(production.knock(JSON, new byte[1 << 20], List.of(token)).statusCode())
        .isEqualTo(413);
    assertThat(production.refused(Refusal.TOO_LARGE)).isOne();
  }

  @Test
  void noHeaderIsAFaultOfOurs() {
    var parts =
        List.of(
            "Bearer ",
            "bearer",
            " ",
            ".",
            "..",
            "=",
            "eyJhbGciOiJub25lIn0",
            token,
            "{}",
            ",",
            Base64URL.encode("{\"alg\":\"RS256\",\"kid\":\"teams\"}").toString(),
            Base64URL.encode("{\"alg\":\"RS256\",\"kid\":7}").toString(),
            Base64URL.encode("{\"alg\":" + "[".repeat(1500)).toString(),
            Base64URL.encode("{\"alg\":\"RS256\",\"crit\":[]}").toString(),
            Base64URL.encode("{\"exp\":1e999999999}").toString());
    var activity = Recorded.json("installation-remove").getBytes(UTF_8);

    assertThat(new Corpus(7).joined(parts, 5, 150).filter(header -> header.length() < 7000))
        .hasSizeGreaterThan(100)
        .filteredOn(header -> !header.strip().equals(token))
        .allSatisfy(
            header ->
                assertThat(production.knock(JSON, activity, List.of(header)).statusCode())
                    .as(header)
                    .isIn(401, 403));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "a", "a.", "eyJ", "Bearer ", "="})
  void aHeaderOf64KilobytesTakesNoTime(String part) {
    var keys = new SigningKeys(Map::of, CLOCK, Runnable::run);
    var tokens = new BotFrameworkTokens(BotFramework.APP, keys, CLOCK);
    var header = List.of("Bearer " + part.repeat(SIZE / part.length()));

    Stopwatch.assertWithin(
        LONGEST,
        part,
        () -> {
          try {
            tokens.read(Bearer.token(header));
          } catch (BadToken e) {
            assertThat(e.refusal().status()).isBetween(401, 403);
          }
        });
  }

  @Test
  void noAddressEscapesTheAllowlist() {
    var parts =
        List.of(
            "https://",
            "HTTPS://",
            "http://",
            "//",
            "https:/",
            "https:\\\\",
            "ftp://",
            "file:///",
            "smba.trafficmanager.net",
            "SMBA.TRAFFICMANAGER.NET",
            "smba.trafficmanager.net.",
            "evil.example",
            "evil.trafficmanager.net",
            "xn--smba-9qa.net",
            "ѕmba.trafficmanager.net",
            "smba。trafficmanager。net",
            "127.0.0.1",
            "[::1]",
            "2130706433",
            "0x7f.1",
            "localhost",
            "169.254.169.254",
            "[::ffff:127.0.0.1]",
            "@",
            ":",
            ":443",
            ":80",
            ":0443",
            ":65536",
            ":-1",
            "/",
            "\\",
            "?",
            "#",
            "%2e",
            "%00",
            "\u0000",
            "\t",
            "\n",
            " ",
            "%40",
            ";",
            "..",
            "/emea/",
            "/../",
            "user:pass",
            "&",
            "é",
            "\ud800");
    var allowed =
        Stream.concat(
                new Corpus(8).joined(parts, 6, 3000),
                new Corpus(9)
                    .joined(parts, 4, 1000)
                    .map(rest -> "https://smba.trafficmanager.net" + rest))
            .filter(Door.TRUST::mayCall)
            .toList();

    assertThat(allowed)
        .isNotEmpty()
        .allSatisfy(address -> Door.ADDRESS.take(address.getBytes(UTF_8)));
  }
}

package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    classes = DemoWithoutDatabase.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DemoPageIT {

  private static final String CARD =
      "{\"type\":\"AdaptiveCard\",\"body\":[{\"type\":\"TextBlock\",\"text\":\"Klart\"}]}";

  private final int port;
  private final Browser page;
  private final BotInTests bot;
  private final Chats chats;
  private final MovableClock clock;

  DemoPageIT(
      @LocalServerPort int port,
      @Autowired BotInTests bot,
      @Autowired Chats chats,
      @Autowired MovableClock clock) {
    this.port = port;
    this.page = new Browser(port);
    this.bot = bot;
    this.chats = chats;
    this.clock = clock;
  }

  @AfterEach
  void leave() {
    bot.answers(202, "");
    page.close();
  }

  @Test
  void showsThePeopleAndTheChannels() throws Exception {
    var everybody = page.get("/demo/people").json();

    assertThat(everybody.at("/bot/name").asString()).isEqualTo("Stegvis");
    assertThat(everybody.at("/people/0").toString())
        .isEqualTo(
            "{\"id\":\"anna\",\"name\":\"Name of"
                + " anna\",\"role\":\"ST-läkare\",\"unit\":\"Onkologen\",\"language\":\"sv\"}");
    assertThat(everybody.path("channels").toString())
        .isEqualTo("[{\"id\":\"onk\",\"name\":\"Onkologen – larm\"}]");
  }

  @Test
  void whatAPersonWritesReachesTheBotAsFromTeams() throws Exception {
    assertThat(page.post("/demo/chats/anna/messages", "{\"text\":\"hjälp\"}").status())
        .isEqualTo(202);

    var newest = page.newest("anna");
    assertThat(newest.path("from").asString()).isEqualTo("person");
    assertThat(newest.path("text").asString()).isEqualTo("hjälp");
    var sent = bot.sent.getLast();
    assertThat(sent.path("type").asString()).isEqualTo("message");
    assertThat(sent.path("id")).isEqualTo(newest.path("id"));
    assertThat(sent.path("channelId").asString()).isEqualTo("msteams");
    assertThat(sent.path("text").asString()).isEqualTo("hjälp");
    assertThat(sent.path("locale").asString()).isEqualTo("sv-SE");
    assertThat(sent.path("timestamp").asString()).isEqualTo("2026-07-20T05:59:00.000Z");
    assertThat(sent.path("localTimestamp").asString()).isEqualTo("2026-07-20T07:59:00.000+02:00");
    assertThat(sent.path("serviceUrl").asString())
        .isEqualTo("http://127.0.0.1:" + port + "/demo/connector");
    assertThat(sent.at("/from/id").asString()).isEqualTo("29:anna");
    assertThat(sent.at("/from/aadObjectId").asString()).endsWith("anna");
    assertThat(sent.at("/recipient/id").asString()).isEqualTo("28:stegvis");
    assertThat(sent.at("/conversation/conversationType").asString()).isEqualTo("personal");
    assertThat(sent.at("/conversation/tenantId")).isEqualTo(sent.at("/channelData/tenant/id"));
  }

  @Test
  void saysWhenTheBotDoesNotAnswer() throws Exception {
    bot.answers(500, "");

    var answer = page.post("/demo/chats/anna/messages", "{\"text\":\"hej\"}");

    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.json().path("error").asString()).startsWith("Stegvis svarade inte");
  }

  @Test
  void aPressedButtonReachesTheBotAndItsCardTakesThePlaceOfTheOld() throws Exception {
    var id = cardInChat();
    bot.answers(
        200,
        "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.card.adaptive\",\"value\":%s}"
            .formatted(CARD));

    var answer = press(id);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/card/body/0/text").asString()).isEqualTo("Klart");
    assertThat(page.newest("anna").path("card")).isEqualTo(answer.json().path("card"));
    var sent = bot.sent.getLast();
    assertThat(sent.path("type").asString()).isEqualTo("invoke");
    assertThat(sent.path("name").asString()).isEqualTo("adaptiveCard/action");
    assertThat(sent.path("replyToId").asString()).isEqualTo(id);
    assertThat(sent.path("value").toString())
        .isEqualTo(
            "{\"trigger\":\"manual\",\"action\":{\"type\":\"Action.Execute\",\"verb\":\"done\",\"data\":{\"minutes\":\"45\"}}}");
  }

  @Test
  void aTextOfTheBotIsShownBesideTheCard() throws Exception {
    bot.answers(
        200,
        "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\",\"value\":\"Tack!\"}");

    assertThat(press(cardInChat()).json().toString()).isEqualTo("{\"message\":\"Tack!\"}");
  }

  @Test
  void aButtonMayHaveNothingToShow() throws Exception {
    bot.answers(200, "");

    assertThat(press(cardInChat()).json().toString()).isEqualTo("{}");
  }

  @Test
  void aRefusalOfTheBotIsPassedOn() throws Exception {
    bot.answers(
        200,
        "{\"statusCode\":400,\"type\":\"application/vnd.microsoft.error\",\"value\":{\"message\":\"Nej\"}}");

    var answer = press(cardInChat());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asString()).isEqualTo("Nej");
  }

  @Test
  void aButtonOfACardThatIsGoneGetsAKindAnswer() throws Exception {
    var answer = press("a0");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("error").asString()).contains("status");
  }

  @Test
  void refusesWhatItCannotDo() throws Exception {
    assertThat(page.get("/demo/chats/nobody/activities").status()).isEqualTo(404);
    assertThat(page.post("/demo/chats/anna/messages", "{\"text\":\" \"}").status()).isEqualTo(400);
    assertThat(page.post("/demo/chats/anna/messages", "{").status()).isEqualTo(400);
    assertThat(page.post("/demo/chats/channel:onk/messages", "{\"text\":\"hej\"}").status())
        .isEqualTo(400);
  }

  @Test
  void theClockGoesForwardAndOnlyForward() throws Exception {
    assertThat(page.get("/demo/clock").json().path("zone").asString())
        .isEqualTo("Europe/Stockholm");
    try {
      assertThat(moveTo("2026-08-02T08:00").json().path("now").asString())
          .isEqualTo("2026-08-02T08:00:00");
      assertThat(moveTo("2026-08-01T08:00").status()).isEqualTo(409);
      assertThat(moveTo("2036-08-01T08:00").status()).isEqualTo(400);
      assertThat(moveTo("i morgon").json().path("error").asString()).contains("2026-08-02T08:00");
    } finally {
      clock.moveTo(LocalDateTime.parse("2026-07-20T07:59"));
    }
  }

  @Test
  void theStreamTellsTheTimeAndWhatIsSaid() throws Exception {
    try (var lines = page.lines("/demo/stream")) {
      var stream = lines.filter(line -> !line.isEmpty()).iterator();
      assertThat(stream.next()).isEqualTo("event:clock");
      assertThat(stream.next()).startsWith("data:{\"now\":\"2026-07-20");

      page.post("/demo/chats/bo/messages", "{\"text\":\"status\"}");

      assertThat(stream.next()).isEqualTo("event:chat");
      assertThat(stream.next()).startsWith("data:{").contains("\"chat\":\"bo\"", "\"status\"");
    }
  }

  @Test
  void servesTheCardRendererOfThePage() throws Exception {
    assertThat(page.text("/adaptivecards.min.js")).contains("AdaptiveCards");
  }

  @Test
  void aForeignNameForThisMachineIsRefused() throws Exception {
    assertThat(statusFor("evil.example")).contains("421");
    assertThat(statusFor("localhost")).contains("200");
  }

  /** The JDK's client does not let the name be chosen. */
  private String statusFor(String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request =
          "GET /demo/people HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
              .formatted(host, port);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  private Browser.Seen moveTo(String time) throws Exception {
    return page.post("/demo/clock", "{\"now\":\"%s\"}".formatted(time));
  }

  private String cardInChat() {
    var json = JsonMapper.shared();
    var content =
        new ChatActivity.Content(null, ChatActivity.TextFormat.MARKDOWN, json.readTree("{}"));
    return chats.add(new ChatId("anna"), ChatActivity.Party.BOT, content, clock.localTime()).id();
  }

  private Browser.Seen press(String activity) throws Exception {
    return page.post(
        "/demo/chats/anna/actions",
        "{\"activityId\":\"%s\",\"verb\":\"done\",\"data\":{\"minutes\":\"45\"}}"
            .formatted(activity));
  }
}

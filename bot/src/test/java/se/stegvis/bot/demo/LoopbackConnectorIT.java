package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = DemoWithoutDatabase.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoopbackConnectorIT {

  private static final String CONNECTOR = "/demo/connector/v3/conversations";
  private static final String ANNA = CONNECTOR + "/a:anna/activities";

  private final Browser bot;

  LoopbackConnectorIT(@LocalServerPort int port) {
    bot = new Browser(port);
  }

  @AfterEach
  void leave() {
    bot.close();
  }

  @Test
  void whatTheBotSaysIsInTheChat() throws Exception {
    var id = say("{\"type\":\"message\",\"text\":\"**Hej**\"}");

    var newest = bot.newest("anna");
    assertThat(newest.path("id").asString()).isEqualTo(id);
    assertThat(newest.path("from").asString()).isEqualTo("bot");
    assertThat(newest.path("text").asString()).isEqualTo("**Hej**");
    assertThat(newest.path("textFormat").asString()).isEqualTo("markdown");
    assertThat(newest.path("card").isNull()).isTrue();
    assertThat(newest.path("at").asString()).isEqualTo("2026-07-20T07:59:00");
    assertThat(newest.path("edited").asBoolean()).isFalse();
  }

  @Test
  void aReplyIsSaidLikeAnythingElse() throws Exception {
    var answer =
        bot.post(ANNA + "/a1", "{\"type\":\"message\",\"text\":\"Javisst\",\"replyToId\":\"a1\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(bot.newest("anna").path("text").asString()).isEqualTo("Javisst");
  }

  @Test
  void aCardIsKeptAndCanBeReplaced() throws Exception {
    var id = say(card("Före"));
    assertThat(bot.newest("anna").at("/card/body/0/text").asString()).isEqualTo("Före");

    var answer = bot.send("PUT", ANNA + "/" + id, card("Efter"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(bot.newest("anna").path("id").asString()).isEqualTo(id);
    assertThat(bot.newest("anna").at("/card/body/0/text").asString()).isEqualTo("Efter");
    assertThat(bot.newest("anna").path("edited").asBoolean()).isTrue();
  }

  @Test
  void whatIsDeletedLeavesAnEmptyActivity() throws Exception {
    var id = say("{\"type\":\"message\",\"text\":\"Hoppsan\"}");

    assertThat(bot.send("DELETE", ANNA + "/" + id, "").status()).isEqualTo(200);

    assertThat(bot.newest("anna").path("id").asString()).isEqualTo(id);
    assertThat(bot.newest("anna").path("text").isNull()).isTrue();
  }

  @Test
  void thatTheBotIsTypingLeavesNoTrace() throws Exception {
    var id = say("{\"type\":\"message\",\"text\":\"Strax\"}");

    bot.post(ANNA, "{\"type\":\"typing\"}");

    assertThat(bot.newest("anna").path("id").asString()).isEqualTo(id);
  }

  @Test
  void aConversationWithAPersonIsAlwaysTheSame() throws Exception {
    var wanted = "{\"isGroup\":false,\"members\":[{\"id\":\"29:anna\"}]}";

    var answer = bot.post(CONNECTOR, wanted);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("id").asString()).isEqualTo("a:anna");
    assertThat(bot.post(CONNECTOR, wanted).json()).isEqualTo(answer.json());
  }

  @Test
  void aConversationInAChannelBeginsWithItsFirstMessage() throws Exception {
    var answer =
        bot.post(
            CONNECTOR,
            """
            {"isGroup":true,"channelData":{"channel":{"id":"19:onk@thread.tacv2"}},
             "activity":{"type":"message","text":"Larm"}}
            """);

    var newest = bot.newest("channel:onk");
    assertThat(newest.path("text").asString()).isEqualTo("Larm");
    assertThat(answer.json().path("activityId")).isEqualTo(newest.path("id"));
  }

  @Test
  void namesThePersonOfAConversation() throws Exception {
    var members = bot.get(CONNECTOR + "/a:anna/members").json();

    assertThat(members).hasSize(1);
    assertThat(members.path(0).path("id").asString()).isEqualTo("29:anna");
  }

  @Test
  void whatIsNotHereIsNotFoundByItsCode() throws Exception {
    var conversation = bot.post(CONNECTOR + "/a:nobody/activities", "{\"text\":\"Hej\"}");
    var activity = bot.send("PUT", ANNA + "/a0", card("Efter"));

    assertThat(conversation.status()).isEqualTo(404);
    assertThat(code(conversation)).isEqualTo("ConversationNotFound");
    assertThat(activity.status()).isEqualTo(404);
    assertThat(code(activity)).isEqualTo("ActivityNotFoundInConversation");
  }

  private static String code(Browser.Seen answer) {
    return answer.json().at("/error/code").asString();
  }

  private String say(String activity) throws Exception {
    var answer = bot.post(ANNA, activity);
    assertThat(answer.status()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  private static String card(String text) {
    return """
    {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",
      "content":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"%s"}]}}]}
    """
        .formatted(text);
  }
}

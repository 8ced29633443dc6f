package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.bot.card.CardDocument;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Reply;

/** The endpoint and the SDK's adapter, between real HTTP on both sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesEndpointIT {

  private static final String CARD = "{\"type\":\"AdaptiveCard\",\"body\":[{\"type\":\"Table\"}]}";
  private static final String FAULT =
      "Det där gick inte just nu, och felet är vårt. Försök gärna igen om en stund.";

  private final Connector connector = new Connector();
  private final TeamsRoom room = TeamsRoom.inTheDemo();

  @BeforeEach
  void behave() {
    connector.behave();
    room.heard();
    room.forget();
  }

  @AfterAll
  void close() {
    room.close();
    connector.close();
  }

  @Test
  void answersAMessageOverTheConnector() {
    room.answer(new Reply.Text("Hej på dig"));

    assertAnswered(post("message"), 202);
    assertThat(room.heard())
        .singleElement()
        .isInstanceOfSatisfying(
            Incoming.Said.class,
            said -> {
              assertThat(said.text()).isEqualTo("hjälp");
              assertThat(said.sender().serviceUrl()).isEqualTo(connector.url());
            });
    assertThat(connector.asked()).containsExactly("POST " + Connector.SENDING);
    assertThat(sent().path("text").asText()).isEqualTo("Hej på dig");
  }

  @Test
  void answersAMessageWithACard() {
    room.answer(new Reply.Card(new CardDocument(CARD, "Så ligger det till")));

    assertAnswered(post("message"), 202);
    assertThat(sent().path("summary").asText()).isEqualTo("Så ligger det till");
    assertThat(sent().path("attachments").path(0).path("content"))
        .isEqualTo(ActivityJson.card(CARD));
  }

  @Test
  void staysSilentWhenTheDialogueDoes() {
    room.answer(new Reply.Silence());

    assertAnswered(post("message"), 202);
    assertThat(connector.asked()).isEmpty();
  }

  @Test
  void aPressedButtonsCardComesInTheResponse() {
    room.answer(new Reply.Card(new CardDocument(CARD, "Klart")));

    var response = post("card-action");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(ActivityJson.card(response.body()))
        .isEqualTo(
            ActivityJson.card(
                """
                {"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":%s}\
                """
                    .formatted(CARD)));
    assertThat(connector.asked()).isEmpty();
  }

  @Test
  void aPressedButtonsTextComesInTheResponse() {
    room.answer(new Reply.Text("Redan klart"));

    assertThat(ActivityJson.card(post("card-action").body()))
        .isEqualTo(
            ActivityJson.card(
                """
                {"statusCode":200,"type":"application/vnd.microsoft.activity.message",
                 "value":"Redan klart"}\
                """));
  }

  @Test
  void whatIsPressedInAChannelIsAnsweredToThePresserAlone() {
    room.answer(new Reply.Text("Jag har skickat det till din egen chatt."));

    var response = post("channel-card-action");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(ActivityJson.card(response.body()).path("type").asText())
        .isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(connector.asked()).isEmpty();
    assertThat(room.heard()).singleElement().isInstanceOf(Incoming.PressedInChannel.class);
  }

  @Test
  void aTeamIsToldNothingWhenTheBotIsAddedToIt() {
    room.answer(new Reply.Text("Hej alla"));

    assertAnswered(post("channel-installation-add"), 202);
    assertThat(connector.asked()).isEmpty();
    assertThat(room.heard()).singleElement().isInstanceOf(Incoming.AddedToTeam.class);
  }

  @Test
  void whatIsSaidInAChannelIsNotHeard() {
    assertAnswered(post("channel-message"), 200);
    assertAnswered(post("channel-message-submit"), 200);
    assertThat(room.heard()).isEmpty();
    assertThat(connector.asked()).isEmpty();
  }

  @Test
  void aSubmittedCardIsDrawnOver() {
    room.answer(new Reply.Card(new CardDocument(CARD, "Klart")));

    assertAnswered(post("message-submit"), 202);
    assertThat(connector.asked()).containsExactly("PUT " + Connector.SENDING + "/1700000000000");
  }

  @Test
  void aFaultIsToldKindlyAndWithoutItsText() {
    room.fail(new IllegalStateException("secret"));

    assertAnswered(post("message"), 202);
    assertThat(sent().path("text").asText()).isEqualTo(FAULT);

    var pressed = post("card-action");
    assertThat(pressed.statusCode()).isEqualTo(200);
    assertThat(pressed.body()).contains(FAULT).doesNotContain("secret");
  }

  @Test
  void whoeverReadsEnglishIsToldInEnglish() {
    room.fail(new IllegalStateException("secret"));

    room.post(Recorded.json("message", connector.url()).replace("sv-SE", "en-GB"));

    assertThat(sent().path("text").asText()).startsWith("That did not work just now");
  }

  @Test
  void aLostAnswerIsNoFaultOfTeams() {
    room.answer(new Reply.Text("Hej"));
    connector.answerAll(aResponse().withStatus(503));

    assertAnswered(post("message"), 202);
    assertThat(connector.asked()).hasSize(1);
  }

  @Test
  void whatFailsAndCannotBeToldIsNotTaken() {
    room.fail(new IllegalStateException("secret"));
    connector.answerAll(aResponse().withStatus(503));

    assertAnswered(post("message"), 500);
    assertAnswered(post("installation-remove"), 500);
  }

  @Test
  void whatFailsIsNotTakenWhereItIsNotKnownWhetherThatWasTold() {
    room.fail(new IllegalStateException("secret"));
    connector.answerAll(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertAnswered(post("message"), 500);
  }

  @Test
  void anInstallationThatFailsIsNotTakenAndNobodyIsTold() {
    room.fail(new IllegalStateException("secret"));

    assertAnswered(post("installation-add"), 500);
    assertAnswered(post("members-added-bot"), 500);
    assertThat(connector.asked()).isEmpty();
  }

  @Test
  void aMessageSentAgainIsHeardAndAnsweredOnce() {
    room.answer(new Reply.Text("Hej"));
    assertAnswered(post("message"), 202);
    room.answer(new Reply.Text("Hej igen"));
    assertAnswered(post("message"), 202);
    assertThat(room.heard()).hasSize(1);
    assertThat(connector.asked()).hasSize(1);
  }

  @Test
  void aButtonSentAgainIsToldTheSameAgain() {
    room.answer(new Reply.Text("Klart"));
    var first = post("card-action").body();
    room.answer(new Reply.Text("Redan klart"));
    assertThat(post("card-action").body()).isEqualTo(first);
    assertThat(room.heard()).hasSize(1);
  }

  @Test
  void saysNothingWhereTheBotWasRemoved() {
    room.answer(new Reply.Text("Hej då"));

    assertAnswered(post("installation-remove"), 202);
    assertThat(room.heard()).singleElement().isInstanceOf(Incoming.Removed.class);
    assertThat(connector.asked()).isEmpty();
  }

  @Test
  void welcomesWhoeverInstalledIt() {
    room.answer(new Reply.Text("Välkommen"));

    assertAnswered(post("installation-add"), 202);
    assertThat(room.heard()).singleElement().isInstanceOf(Incoming.Installed.class);
    assertThat(sent().path("text").asText()).isEqualTo("Välkommen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown-type", "reaction"})
  void whatMeansNothingIsTakenAndForgotten(String name) {
    assertAnswered(post(name), 200);
    assertThat(room.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "7",
        "\"message\"",
        "{}",
        "{\"type\":\"message\",\"serviceUrl\":\"http://localhost/\"}",
        "{\"type\":\"message\",\"from\":{\"id\":\"1\"},\"conversation\":{\"id\":\"1\"}}",
        "{\"type\":\"message\",\"timestamp\":\"yesterday\"}",
        "{\"type\":{}}"
      })
  void whatIsNoActivityIsABadRequest(String body) {
    assertAnswered(room.post(body), 400);
  }

  /** No database keeps that sign; in what somebody has typed it is left out. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1700000000001", "29:anna", "28:stegvis", "a:anna", "0000000000a1", "333-4444"})
  void anIdWithANullSignIsABadRequest(String id) {
    var message = Recorded.json("message", connector.url());
    assertAnswered(room.post(message.replace(id, id + "\\u0000")), 400);
    assertThat(room.heard()).isEmpty();
  }

  @Test
  void anActivityFromNobodyIsABadRequest() {
    assertAnswered(post("message-no-from"), 400);
  }

  @Test
  void whatIsTooLongIsNotRead() {
    assertAnswered(room.post("{\"text\":\"" + "å".repeat(131_072) + "\"}"), 413);
  }

  @Test
  void whatABrowserSendsUnaskedIsNotTaken() {
    var response = room.post("text/plain", Recorded.json("message", connector.url()), null);

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(room.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://smba.trafficmanager.net/emea/", "http://10.0.0.1/", "not a url"})
  void theDemoTalksToThisMachineAlone(String serviceUrl) {
    assertAnswered(room.post(Recorded.json("message", serviceUrl)), 403);
    assertThat(room.heard()).isEmpty();
  }

  private HttpResponse<String> post(String name) {
    return room.post(Recorded.json(name, connector.url()));
  }

  private JsonNode sent() {
    return ActivityJson.card(connector.heard());
  }

  private static void assertAnswered(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
  }
}

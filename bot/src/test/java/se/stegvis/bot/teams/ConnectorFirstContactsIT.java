package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.delivery.FirstContacts.Meeting;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.training.PersonId;

/** What comes of asking for a chat with somebody never heard of, over real HTTP. */
class ConnectorFirstContactsIT {

  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
  private static final PersonId ANNA = new PersonId("anna");
  private static final String ENTRA = "0b0f4e2a-0000-4000-8000-00000000000a";

  private final Connector connector = new Connector();
  private final Unhurried pace = new Unhurried();

  @AfterEach
  void close() {
    connector.close();
  }

  @Test
  void asksForAPersonalChatInTheTenantByTheEntraId() {
    connector.answerAll(
        WireMock.created()
            .withHeader("Content-Type", "application/json")
            .withBody("{\"id\":\"a:new\"}"));

    assertThat(meet(connector.url()))
        .isEqualTo(
            new Meeting.Met(
                new Conversation(
                    ANNA, Recorded.TENANT, "a:new", connector.url(), ENTRA, "28:app")));
    assertThat(connector.asked()).containsExactly("POST /v3/conversations");
    var sent = ActivityJson.tree(ActivityJson.card(connector.heard()));
    assertThat(sent.path("isGroup").asBoolean()).isFalse();
    assertThat(sent.path("bot").path("id").asText()).isEqualTo("28:app");
    assertThat(sent.path("members").path(0).path("id").asText()).isEqualTo(ENTRA);
    assertThat(sent.path("tenantId").asText()).isEqualTo(Recorded.TENANT);
    assertThat(sent.path("channelData").path("tenant").path("id").asText())
        .isEqualTo(Recorded.TENANT);
    assertThat(pace.taken()).containsExactly("null");
  }

  @Test
  void whoeverHasNotGotTheAppCannotBeReached() {
    connector.answerAll(Connector.error(403, "ForbiddenOperationException"));

    assertThat(meet(connector.url()))
        .isEqualTo(
            new Meeting.Missed(
                new Outcome.Stopped(
                    Stop.Cause.NOT_INSTALLED, "http-403-ForbiddenOperationException")));
  }

  @Test
  void whoHasBlockedTheBotIsNotSaidToLackTheApp() {
    connector.answerAll(Connector.error(403, "ConversationBlockedByUser"));

    assertThat(meet(connector.url()))
        .isEqualTo(
            new Meeting.Missed(
                new Outcome.Stopped(Stop.Cause.BLOCKED, "http-403-ConversationBlockedByUser")));
  }

  @Test
  void aRefusalThatNamesNoReasonStopsNobodyForGood() {
    connector.answerAll(WireMock.aResponse().withStatus(403));

    assertThat(meet(connector.url()))
        .isEqualTo(new Meeting.Missed(new Outcome.Impossible("http-403")));
  }

  @Test
  void anAnswerThatIsLostIsAskedForAgainSinceItIsTheSameChat() {
    connector.answerAll(WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));

    assertThat(meet(connector.url()))
        .isInstanceOfSatisfying(
            Meeting.Missed.class,
            missed -> assertThat(missed.outcome()).isInstanceOf(Outcome.TryLater.class));
  }

  @Test
  void callsNobodyThatMustNotBeCalled() {
    assertThat(meet("https://evil.example/"))
        .isEqualTo(new Meeting.Missed(new Outcome.Impossible("service-url")));
  }

  private Meeting meet(String serviceUrl) {
    var trust = new LoopbackTrust();
    var teams =
        new TeamsProperties(
            "app",
            "",
            "",
            "",
            List.of(Recorded.TENANT),
            Set.of(),
            URI.create("http://localhost/"),
            serviceUrl,
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));
    var patience = new Patience(Clock.fixed(NOW, ZoneOffset.UTC), new SplittableRandom(1));
    try (var clients = new ConnectorClients(trust, trust.credentials(), teams, pace)) {
      return new ConnectorFirstContacts(clients, new Answers(patience), teams).meet(ANNA, ENTRA, 1);
    }
  }
}

package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.channel.Board;
import se.stegvis.scheduler.channel.Channel;
import se.stegvis.scheduler.channel.ChannelDelivery;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.profile.ChannelChoice;
import se.stegvis.scheduler.training.UnitId;

/** What comes of drawing a unit's card in its channel, over real HTTP. */
class ConnectorChannelDeliveryIT {

  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  private final Connector connector = new Connector();
  private final ConnectorClients clients = clients();
  private final ChannelDelivery delivery =
      new ConnectorChannelDelivery(
          new Carrier(
              clients,
              new Answers(new Patience(Clock.fixed(NOW, ZoneOffset.UTC), new SplittableRandom(1))),
              new SimpleMeterRegistry()));

  @BeforeEach
  void behave() {
    connector.behave();
  }

  @AfterEach
  void close() {
    clients.close();
    connector.close();
  }

  @Test
  void theFirstCardIsANewPostWithASummaryThatSaysNothing() {
    assertThat(deliver(null)).isEqualTo(new Outcome.Delivered("new"));
    assertThat(asked()).containsExactly("POST " + Connector.IN_CHANNEL);
    var sent = ActivityJson.tree(ActivityJson.card(connector.heard()));
    assertThat(sent.path("summary").asText()).isEqualTo("Ett kort från Stegvis");
    assertThat(sent.has("text")).isFalse();
    assertThat(sent.has("recipient")).isFalse();
    assertThat(sent.path("conversation").path("id").asText()).isEqualTo("19:onk@thread.tacv2");
    assertThat(sent.path("conversation").path("tenantId").asText()).isEqualTo(Recorded.TENANT);
    assertThat(sent.path("attachments").path(0).path("content").path("type").asText())
        .isEqualTo("AdaptiveCard");
  }

  @Test
  void thenTheSameCardIsChanged() {
    assertThat(deliver("old")).isEqualTo(new Outcome.Delivered("old"));
    assertThat(asked()).containsExactly("PUT " + Connector.IN_CHANNEL + "/old");
  }

  @Test
  void aCardThatSomebodyHasDeletedIsSentAnew() {
    connector.answerUpdates(Connector.error(404, "ActivityNotFoundInConversation"));
    assertThat(deliver("old")).isEqualTo(new Outcome.Delivered("new"));
    assertThat(asked())
        .containsExactly("PUT " + Connector.IN_CHANNEL + "/old", "POST " + Connector.IN_CHANNEL);
  }

  @Test
  void comesBackWhenTheConnectorSaysSoAndSendsNothingElse() {
    connector.answerAll(Connector.error(429, "Throttled").withHeader("Retry-After", "90"));
    assertThat(deliver("old"))
        .isEqualTo(new Outcome.TryLater("http-429-Throttled", NOW.plusSeconds(90)));
    assertThat(asked()).hasSize(1);
  }

  @Test
  void givesUpWhereTheBotIsNoMemberOfTheTeam() {
    connector.answerAll(Connector.error(403, "BotNotInConversationRoster"));
    assertThat(deliver(null))
        .isEqualTo(new Outcome.Stopped(Stop.Cause.REMOVED, "http-403-BotNotInConversationRoster"));
  }

  private List<String> asked() {
    return connector.asked().stream()
        .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
        .toList();
  }

  private Outcome deliver(@Nullable String replaces) {
    var channel =
        new Channel(
            "19:onk@thread.tacv2", "19:team", Recorded.TENANT, connector.url(), "28:stegvis");
    var choice = ChannelChoice.usual(new UnitId("onk"));
    var board = new Board("Onkologen", choice, 2, 1, 0, List.of());
    return delivery.deliver(new ChannelDelivery.Notice(channel, board, replaces, 1));
  }

  private static ConnectorClients clients() {
    var trust = new LoopbackTrust();
    return new ConnectorClients(
        trust,
        trust.credentials(),
        new TeamsProperties(
            "",
            "",
            "",
            "",
            List.of(),
            Set.of(),
            URI.create("http://localhost/"),
            "",
            Duration.ofSeconds(2),
            Duration.ofSeconds(5)),
        new Unhurried());
  }
}

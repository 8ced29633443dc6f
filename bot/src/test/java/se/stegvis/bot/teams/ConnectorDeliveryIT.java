package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.tomakehurst.wiremock.http.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;
import se.stegvis.bot.card.CardDocument;
import se.stegvis.bot.card.LetterCards;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.Letter;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.delivery.Pace.Turn.NotYet;
import se.stegvis.scheduler.delivery.Pace.Turn.Taken;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Impossible;
import se.stegvis.scheduler.outbox.Outcome.TryLater;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

/** What comes of sending letters, over real HTTP. */
class ConnectorDeliveryIT {

  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  /** With what the SDK has trouble with: a name with a dot. */
  private static final String CARD =
      """
      {"type":"AdaptiveCard","version":"1.5","body":[
        {"type":"TextBlock","text":"Hej på dig"},
        {"type":"Input.ChoiceSet","id":"who","choices":[],"choices.data":{"type":"Data.Query"}}]}\
      """;

  private final Connector connector = new Connector();
  private final ConnectorClients clients = clients(Duration.ofSeconds(5));
  private BooleanSupplier mayBegin = () -> true;

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
  void sendsACardWithItsSummaryAndNoText() {
    assertThat(deliver(null)).isEqualTo(new Delivered("new"));
    assertThat(connector.asked()).containsExactly("POST " + Connector.SENDING);

    var sent = ActivityJson.tree(ActivityJson.card(connector.heard()));
    assertThat(sent.path("type").asText()).isEqualTo("message");
    assertThat(sent.path("summary").asText()).isEqualTo("Två saker i veckan");
    assertThat(sent.has("text")).isFalse();
    assertThat(sent.has("replyToId")).isFalse();
    assertThat(sent.path("from").path("id").asText()).isEqualTo("28:stegvis");
    assertThat(sent.path("recipient").path("id").asText()).isEqualTo("29:anna");
    assertThat(sent.path("conversation").path("tenantId").asText()).isEqualTo(Recorded.TENANT);
    var attachment = sent.path("attachments").path(0);
    assertThat(attachment.path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(attachment.path("content")).isEqualTo(ActivityJson.card(CARD));
  }

  @Test
  void drawsOverTheCardThatItReplaces() {
    assertThat(deliver("old")).isEqualTo(new Delivered("old"));
    assertThat(connector.asked()).containsExactly("PUT " + Connector.SENDING + "/old");
  }

  @Test
  void sendsAnewWhatIsThereNoMore() {
    connector.answerUpdates(Connector.error(404, "ActivityNotFoundInConversation"));

    assertThat(deliver("old")).isEqualTo(new Delivered("new"));
    assertThat(connector.asked())
        .containsExactly("PUT " + Connector.SENDING + "/old", "POST " + Connector.SENDING);
  }

  @Test
  void sendsNothingAnewBeforeTheMorning() {
    connector.answerUpdates(Connector.error(404, "ActivityNotFoundInConversation"));
    var morning = NOW.plusSeconds(3600);
    var letter = new Letter.InPeace(letter(connector.url(), "old"), morning);

    assertThat(delivery(clients, _ -> new CardDocument(CARD, "Två saker i veckan")).deliver(letter))
        .isEqualTo(TryLater.inPeace(morning));
    assertThat(connector.asked()).containsExactly("PUT " + Connector.SENDING + "/old");
  }

  @Test
  void comesBackWhenTheConnectorSaysSo() {
    connector.answerAll(Connector.error(429, "Throttled").withHeader("Retry-After", "7"));

    assertThat(deliver(null)).isEqualTo(new TryLater("http-429-Throttled", NOW.plusSeconds(7)));
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 429, 502, 503, 504})
  void comesBackAfterAWhileAndAsksOnce(int status) {
    connector.answerAll(aResponse().withStatus(status));

    assertTriesLater(deliver(null), "http-" + status);
    assertThat(connector.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadArgument",
    "401, BotNotRegistered",
    "403, NotEnoughPermissions",
    "408, RequestTimeout",
    "413, MessageSizeTooBig",
    "500, ServiceError"
  })
  void givesUpWhereMicrosoftSaysSo(int status, String code) {
    connector.answerAll(Connector.error(status, code));

    assertThat(deliver(null)).isEqualTo(new Impossible("http-" + status + "-" + code));
    assertThat(connector.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "BotDisabledByAdmin, DISABLED",
    "BotNotInConversationRoster, REMOVED",
    "ConversationBlockedByUser, BLOCKED",
    "MessageWritesBlocked, BLOCKED"
  })
  void saysWhyNothingIsToBeSentToThem(String code, Stop.Cause why) {
    connector.answerAll(Connector.error(403, code));

    assertThat(deliver(null)).isEqualTo(new Outcome.Stopped(why, "http-403-" + code));
  }

  @Test
  void readsWhatStandsAsJsonInJson() {
    connector.answerAll(
        aResponse()
            .withStatus(403)
            .withHeader("Content-Type", "application/json")
            .withBody(
                """
                {"errorCode":209,"message":"{\\r\\n  \\"subCode\\": \\"MessageWritesBlocked\\",\\r\\n  \\"details\\": \
                \\"Thread is blocked from message writes.\\",\\r\\n  \\"errorCode\\": null,\\r\\n  \\"errorSubCode\\": null\\r\\n}"}
                """));

    assertThat(deliver(null))
        .isEqualTo(new Outcome.Stopped(Stop.Cause.BLOCKED, "http-403-MessageWritesBlocked"));
  }

  @Test
  void saysThatTheConversationIsGone() {
    connector.answerAll(Connector.error(404, "ConversationNotFound"));

    assertThat(deliver(null)).isEqualTo(new Outcome.Gone("http-404-ConversationNotFound"));
  }

  @Test
  void drawsOverACardAgainWhereNoAnswerIsHeard() {
    connector.answerUpdates(aResponse().withFault(Fault.EMPTY_RESPONSE));

    assertTriesLater(deliver("old"), "no-answer");
  }

  @Test
  void doesNotSendWhatHasNoTurnForLong() {
    mayBegin =
        () -> {
          throw new AssertionError("it was begun");
        };
    try (var waiting =
        clients(Duration.ofSeconds(5), new Unhurried(new NotYet(Duration.ofMinutes(3))))) {
      var delivery = delivery(waiting, _ -> new CardDocument(CARD, "Två saker i veckan"));

      assertThat(delivery.deliver(letter(connector.url(), null)))
          .isEqualTo(new TryLater("pace", NOW.plusSeconds(180)));
    }
    assertThat(connector.asked()).isEmpty();
  }

  /** Many who wait are told by how long it is; the database is too far away or too slow. */
  @Test
  void aTurnThatIsNearAndWasNotHadIsNotTriedForAtOnce() {
    var none = new Begun.Unsent(new Pacing.NotNow(Duration.ofMillis(50)));
    assertThat(ConnectorFailure.of(new CompletionException(none)))
        .isEqualTo(new ConnectorFailure.Unsent("pace", null));
  }

  @Test
  void isInNoDoubtOfWhatCouldNotEvenAskForATurn() {
    try (var clients = clients(Duration.ofSeconds(5), new Stopped())) {
      var delivery = delivery(clients, _ -> new CardDocument(CARD, "Två saker i veckan"));

      assertTriesLater(delivery.deliver(letter(connector.url(), null)), "unreachable");
    }
    assertThat(connector.asked()).isEmpty();
  }

  /** A pace whose database is away. */
  private static final class Stopped implements Pace {

    @Override
    public Turn next(@Nullable String conversation, Duration patience) {
      throw new CannotCreateTransactionException("the database is away");
    }

    @Override
    public void pause(Duration length) {
      throw new CannotCreateTransactionException("the database is away");
    }
  }

  @Test
  void aPauseThatCannotBeKeptTakesNoAnswerAway() {
    connector.answerAll(aResponse().withStatus(429).withHeader("Retry-After", "7"));
    var pace =
        new Pace() {
          @Override
          public Turn next(@Nullable String conversation, Duration patience) {
            return new Turn.Taken(Duration.ZERO);
          }

          @Override
          public void pause(Duration length) {
            throw new CannotCreateTransactionException("the database is away");
          }
        };
    try (var clients = clients(Duration.ofSeconds(5), pace)) {
      var delivery = delivery(clients, _ -> new CardDocument(CARD, "Två saker i veckan"));

      assertThat(delivery.deliver(letter(connector.url(), null)))
          .isEqualTo(new TryLater("http-429", NOW.plusSeconds(7)));
    }
  }

  @Test
  void everyCallTakesATurnInItsConversation() {
    var pace = new Unhurried();
    try (var paced = clients(Duration.ofSeconds(5), pace)) {
      connector.answerUpdates(Connector.error(404, "ActivityNotFoundInConversation"));
      delivery(paced, _ -> new CardDocument(CARD, "Två saker i veckan"))
          .deliver(letter(connector.url(), "old"));
    }
    assertThat(pace.taken()).containsExactly("a:anna", "a:anna");
  }

  @Test
  void aDatabaseThatTakesItsTimeToNoteTheBeginningCostsNoTurn() {
    mayBegin = ConnectorDeliveryIT::slowly;
    // A machine that is busy for a moment may cost one.
    assertThat(Stream.generate(() -> new Unhurried(new Taken(Duration.ofMillis(300)))).limit(5))
        .anyMatch(pace -> turnsOfOne(pace) == 1);
  }

  @Test
  void aTurnThatIsLostIsFollowedByAnother() {
    var asked = new AtomicInteger();
    mayBegin = () -> slowly() && asked.incrementAndGet() == 1;
    assertThat(turnsOfOne(new Unhurried())).isGreaterThanOrEqualTo(2);
    assertThat(asked).hasValue(1);
  }

  /** It may be another node's by then. */
  @Test
  void whatStoodStillForLongAfterItHadBegunIsAskedForAgain() {
    var asked = new AtomicInteger();
    mayBegin = () -> slowly() && asked.incrementAndGet() == 1;
    var pace =
        new Pace() {
          @Override
          public Turn next(@Nullable String conversation, Duration patience) {
            if (asked.get() == 1) {
              letPass(1100);
            }
            return new Taken(Duration.ZERO);
          }

          @Override
          public void pause(Duration length) {}
        };
    try (var paced = clients(Duration.ofSeconds(5), pace)) {
      var delivery = delivery(paced, _ -> new CardDocument(CARD, "Två saker i veckan"));
      assertTriesLater(delivery.deliver(letter(connector.url(), null)), "unreachable");
    }
    assertThat(asked).hasValue(2);
    assertThat(connector.asked()).isEmpty();
  }

  private long turnsOfOne(Unhurried pace) {
    try (var paced = clients(Duration.ofSeconds(5), pace)) {
      var delivery = delivery(paced, _ -> new CardDocument(CARD, "Två saker i veckan"));
      assertThat(delivery.deliver(letter(connector.url(), null)))
          .isInstanceOf(Outcome.Delivered.class);
    }
    return pace.taken().size();
  }

  /** A beginning that takes longer to be noted than a turn may be missed by. */
  private static boolean slowly() {
    letPass(80);
    return true;
  }

  private static void letPass(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aTurnIsNotMissedSinceAllThatCarryVirtualThreadsCompose() {
    var composing = new AtomicBoolean(true);
    try (var composers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
        composers.execute(
            () -> {
              while (composing.get()) {
                Thread.onSpinWait();
              }
            });
      }
      try {
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> deliver(null)))
            .isEqualTo(new Delivered("new"));
      } finally {
        composing.set(false);
      }
    }
  }

  @Test
  void slowsAllDownWhereTheConnectorAsksForIt() {
    var pace = new Unhurried();
    connector.answerAll(Connector.error(429, "Throttled").withHeader("Retry-After", "7"));
    try (var paced = clients(Duration.ofSeconds(5), pace)) {
      delivery(paced, _ -> new CardDocument(CARD, "Två saker i veckan"))
          .deliver(letter(connector.url(), null));
    }
    assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "soon, 2", "'Thu, 01 Jan 2099 00:00:00 GMT', 60"})
  void slowsAllDownForTwoSecondsToAMinuteWhateverIsAskedFor(String retryAfter, int seconds) {
    var pace = new Unhurried();
    connector.answerAll(Connector.error(429, "Throttled").withHeader("Retry-After", retryAfter));
    try (var paced = clients(Duration.ofSeconds(5), pace)) {
      delivery(paced, _ -> new CardDocument(CARD, "Två saker i veckan"))
          .deliver(letter(connector.url(), null));
    }
    assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(seconds));
  }

  @Test
  void takesNoWordsOfAStrangerIntoTheCause() {
    connector.answerAll(Connector.error(403, "Anna Lind\\nforged line"));

    assertThat(deliver(null)).isEqualTo(new Impossible("http-403"));
  }

  @Test
  void doesNotSendAgainWhatArrivedThoughTheAnswerIsGarbage() {
    connector.answerAll(aResponse().withStatus(201).withBody("{\"id\":"));

    assertThat(deliver(null)).isEqualTo(new Delivered(null));
    assertThat(connector.asked()).hasSize(1);
  }

  @Test
  void deliversThoughTheAnswerIsEmpty() {
    connector.answerAll(aResponse().withStatus(202));

    assertThat(deliver(null)).isEqualTo(new Delivered(null));
  }

  @Test
  void followsNobodyElsewhere() {
    connector.answerAll(temporaryRedirect("http://localhost:1/"));

    assertThat(deliver(null)).isEqualTo(new Impossible("http-302"));
    assertThat(connector.asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void isUncertainWhereTheConnectionBreaksAndAsksOnce(Fault fault) {
    connector.answerAll(aResponse().withFault(fault));

    assertUncertain(deliver(null));
    assertThat(connector.asked()).hasSize(1);
  }

  @Test
  void isUncertainWhereNoAnswerIsHeardInTime() {
    connector.answerAll(aResponse().withStatus(201).withFixedDelay(2000));

    try (var impatient = clients(Duration.ofMillis(200))) {
      var delivery = delivery(impatient, _ -> new CardDocument(CARD, "Två saker i veckan"));

      assertUncertain(delivery.deliver(letter(connector.url(), null)));
    }
  }

  @Test
  void comesBackWhereNobodyListens() {
    assertTriesLater(deliver("http://localhost:1/", null), "unreachable");
  }

  @Test
  void callsNobodyThatMustNotBeCalled() {
    assertThat(deliver("https://evil.example/", null)).isEqualTo(new Impossible("service-url"));
  }

  @Test
  void aCardThatCannotBeDrawnStopsNobody() {
    var delivery =
        delivery(
            clients,
            _ -> {
              throw new IllegalStateException("no such card");
            });

    assertThat(delivery.deliver(letter(connector.url(), null))).isEqualTo(new Impossible("fault"));
    assertThat(connector.asked()).isEmpty();
  }

  private static void assertTriesLater(Outcome outcome, String cause) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            TryLater.class,
            later -> {
              assertThat(later.cause()).isEqualTo(cause);
              assertThat(later.when()).isAfter(NOW).isBefore(NOW.plusSeconds(60));
            });
  }

  private static void assertUncertain(Outcome outcome) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Uncertain.class,
            uncertain -> {
              assertThat(uncertain.cause()).isEqualTo("no-answer");
              assertThat(uncertain.again()).isBetween(NOW.plusSeconds(600), NOW.plusSeconds(720));
            });
  }

  @Test
  void whatIsSomebodyElsesToSendIsNotWritten() {
    mayBegin = () -> false;
    assertThat(deliver(null)).isInstanceOf(TryLater.class);
    assertThat(connector.asked()).isEmpty();
  }

  @Test
  void whoseBeginningCannotBeNotedIsNotWritten() {
    mayBegin =
        () -> {
          throw new CannotCreateTransactionException("the database is away");
        };
    assertThat(deliver(null)).isInstanceOf(TryLater.class);
    assertThat(connector.asked()).isEmpty();
  }

  private Outcome deliver(@Nullable String replaces) {
    return deliver(connector.url(), replaces);
  }

  private Outcome deliver(String serviceUrl, @Nullable String replaces) {
    return delivery(clients, _ -> new CardDocument(CARD, "Två saker i veckan"))
        .deliver(letter(serviceUrl, replaces));
  }

  private Delivery delivery(ConnectorClients clients, LetterCards cards) {
    var patience = new Patience(Clock.fixed(NOW, ZoneOffset.UTC), new SplittableRandom(1));
    return new ConnectorDelivery(
        new Carrier(clients, new Answers(patience), new SimpleMeterRegistry()),
        cards,
        (_, _) -> mayBegin.getAsBoolean());
  }

  private static ConnectorClients clients(Duration readTimeout) {
    return clients(readTimeout, new Unhurried());
  }

  private static ConnectorClients clients(Duration readTimeout, Pace pace) {
    var trust = new LoopbackTrust();
    var keys = URI.create("http://localhost/");
    return new ConnectorClients(
        trust,
        trust.credentials(),
        new TeamsProperties(
            "", "", "", "", List.of(), Set.of(), keys, "", Duration.ofSeconds(2), readTimeout),
        pace);
  }

  private static Letter letter(String serviceUrl, @Nullable String replaces) {
    var anna = new Person(new PersonId("anna"), "Anna Lind", null, "a1", Language.SV, Set.of());
    var digest =
        new Digest(
            anna,
            Language.SV,
            LocalDate.of(2026, 3, 2),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var to =
        new Conversation(anna.id(), Recorded.TENANT, "a:anna", serviceUrl, "29:anna", "28:stegvis");
    return new Letter.DigestLetter(MessageId.random(), to, digest, replaces, 1);
  }
}

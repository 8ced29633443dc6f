package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.bot.dialogue.Incoming;

/**
 * What comes to a bot in Teams that it has no use for, and what it answers (docs/security.md). What
 * is told is told in the demo, whose connector is on this machine.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

  private final BotFramework framework = new BotFramework();
  private final Connector connector = new Connector();
  private final TeamsRoom production = TeamsRoom.inProduction(framework.settings());
  private final TeamsRoom demo = TeamsRoom.inTheDemo();

  @BeforeEach
  void behave() {
    connector.behave();
    demo.heard();
    demo.forget();
    production.heard();
    production.forget();
  }

  @AfterAll
  void close() {
    production.close();
    demo.close();
    connector.close();
    framework.close();
  }

  @Test
  void aWrongTenantIsRefused() {
    var activity = Recorded.json("message").replace(Recorded.TENANT, "other");

    assertThat(toProduction(activity, 0)).isEqualTo(403);
    assertThat(production.heard()).isEmpty();
  }

  /** Whom the dialogue does not find in the roster it tells so. */
  @Test
  void aGuestOfOurTenantIsHeardAsWhoeverTheyAreThere() {
    var guest = "00000000-0000-0000-0000-00000000ffff";
    var activity =
        Recorded.json("installation-remove")
            .replace("00000000-0000-0000-0000-0000000000a1", guest)
            .replace("\"name\": \"Anna Lind\"", "\"userRole\": \"guest\"");

    assertThat(toProduction(activity, 0)).isEqualTo(202);
    assertThat(production.heard())
        .singleElement()
        .isInstanceOfSatisfying(
            Incoming.Removed.class,
            removed -> assertThat(removed.sender().entraId()).isEqualTo(guest));
  }

  @Test
  void somebodyOfAnotherTenantInAChatOfOursIsRefused() {
    var activity =
        Recorded.json("message").replace("\"aadObjectId\"", "\"tenantId\":\"x\",\"aadObjectId\"");

    assertThat(toProduction(activity, 0)).isEqualTo(403);
    assertThat(production.heard()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 202", "4, 202", "-4, 202", "10, 403", "-10, 202", "-55, 202", "-61, 403"})
  void aTokenIsGoodForItsTimeAndFiveMinutesMoreOnEitherSide(int minutes, int status) {
    assertThat(toProduction(Recorded.json("installation-remove"), minutes)).isEqualTo(status);
  }

  /** What Teams says of when something was written decides nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T07:10:00Z",
        "2026-03-02T06:50:00Z",
        "1999-01-01T00:00:00.1234567Z",
        ""
      })
  void theTimeOfAnActivityIsNoMatter(String time) {
    var activity = Recorded.json("installation-remove").replace("2026-03-02T07:15:31.123Z", time);

    assertThat(toProduction(activity, 0)).isEqualTo(202);
  }

  @Test
  void aBodyOfAMegabyteIsRefusedWithATokenAndNotLookedAtWithout() {
    var body = new byte[1 << 20];
    var token = framework.bearer(BotFramework.claims(TeamsRoom.NOW));

    assertThat(production.knock("application/json", body, List.of(token)).statusCode())
        .isEqualTo(413);
    assertThat(production.knock("application/json", body, List.of()).statusCode()).isEqualTo(401);
    assertThat(production.refused(Refusal.TOO_LARGE)).isOne();
  }

  @Test
  void anActivityFromNobodyIsABadRequest() {
    assertSilent("message-no-from", 400);
    assertThat(demo.refused(Refusal.NO_ACTIVITY)).isOne();
  }

  @Test
  void aGroupIsToldOnceWhereWeSpeak() {
    var group = Recorded.json("message-group", connector.url());

    assertThat(demo.post(group).statusCode()).isEqualTo(202);
    assertThat(told()).isEqualTo(TeamsTexts.group("sv"));
    assertThat(demo.post(group).statusCode()).isEqualTo(200);
    assertThat(connector.asked()).hasSize(1);

    var another = group.replace("19:g@thread.v2", "19:h@thread.v2").replace("sv-SE", "en-GB");
    assertThat(demo.post(another).statusCode()).isEqualTo(202);
    assertThat(told()).isEqualTo(TeamsTexts.group("en"));
    assertThat(demo.heard()).isEmpty();
  }

  @Test
  void anEditedMessageIsNotReadAnewAndThatIsTold() {
    assertThat(demo.post(Recorded.json("message-edited", connector.url())).statusCode())
        .isEqualTo(202);
    assertThat(told()).isEqualTo(TeamsTexts.edited("sv"));
    assertThat(demo.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"message-deleted", "message-undeleted", "reaction", "unknown-type"})
  void whatChangesNothingIsTakenWithoutAWord(String name) {
    assertSilent(name, 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"message-file", "message-image"})
  void aFileIsNotTakenAndThatIsTold(String name) {
    assertThat(demo.post(Recorded.json(name, connector.url())).statusCode()).isEqualTo(202);
    assertThat(told()).isEqualTo(TeamsTexts.file("sv"));
    assertThat(demo.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"message-file", "message-edited"})
  void whatTeamsSendsAgainIsToldOnce(String name) {
    var activity = Recorded.json(name, connector.url());
    assertThat(demo.post(activity).statusCode()).isEqualTo(202);
    assertThat(demo.post(activity).statusCode()).isEqualTo(202);
    assertThat(connector.asked()).hasSize(1);
  }

  /** It has the id of what is edited, which has been answered. */
  @Test
  void anEditOfWhatWasAnsweredIsToldOf() {
    demo.post(Recorded.json("message-file", connector.url()));
    demo.post(Recorded.json("message-edited", connector.url()));
    assertThat(connector.asked()).hasSize(2);
    assertThat(told()).isEqualTo(TeamsTexts.edited("sv"));
  }

  /** Teams sends a formatted text as an attachment too. */
  @Test
  void aFormattedTextIsNoFile() {
    demo.post(Recorded.json("message-formatted", connector.url()));

    assertThat(demo.heard()).singleElement().isInstanceOf(Incoming.Said.class);
  }

  @Test
  void anUnknownInvokeIsNotImplemented() {
    assertSilent("invoke-other", 501);
  }

  @ParameterizedTest
  @ValueSource(strings = {"card-action-empty", "channel-card-action-other"})
  void aCardActionThatMakesNoSenseGetsTheErrorOfCards(String name) {
    var response = demo.post(Recorded.json(name, connector.url()));

    assertThat(response.statusCode()).isEqualTo(200);
    var body = ActivityJson.card(response.body());
    assertThat(body.path("statusCode").asInt()).isEqualTo(400);
    assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.error");
    assertThat(body.path("value").path("message").asText()).isEqualTo(TeamsTexts.card("sv"));
    assertThat(demo.heard()).isEmpty();
    assertThat(connector.asked()).isEmpty();
  }

  /** The SDK would make a fault of it. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1e400", "%s", "sv_SE", "x"})
  void aLanguageThatIsNoneIsNoMatter(String locale) {
    assertThat(toProduction(Recorded.json("installation-remove").replace("sv-SE", locale), 0))
        .isEqualTo(202);
  }

  private void assertSilent(String name, int status) {
    var response = demo.post(Recorded.json(name, connector.url()));

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
    assertThat(demo.heard()).isEmpty();
    assertThat(connector.asked()).isEmpty();
  }

  /**
   * @param minutes how far ahead of ours the clock is that the token was made by
   */
  private int toProduction(String activity, int minutes) {
    var theirs = TeamsRoom.NOW.plus(Duration.ofMinutes(minutes));
    var claims = BotFramework.claims(theirs).notBeforeTime(Date.from(theirs));
    return production
        .knock("application/json", activity.getBytes(UTF_8), List.of(framework.bearer(claims)))
        .statusCode();
  }

  private String told() {
    return ActivityJson.card(connector.heard()).path("text").asText();
  }
}

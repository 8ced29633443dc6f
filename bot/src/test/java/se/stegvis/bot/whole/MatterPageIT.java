package se.stegvis.bot.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A missed quota on a phone, from the signal to the end: taken by the studierektor, planned for by
 * the huvudansvarig handledare, signed, late, followed up, closed.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MatterPageIT {

  private static final String MISSED = "Bedömningar saknas i perioden";
  private static final String MEASURE = "Medsittning med strukturerad återkoppling";

  @TempDir static Path home;
  private RunningDemo demo;
  private ChatPage page;

  @BeforeAll
  void opensThePage() {
    assumeTrue(ChatPage.canBeOpened(), "chromium and chromedriver are not installed here");
    demo = RunningDemo.start(home.resolve("stegvis"));
    page = ChatPage.open(demo.address(), home.resolve("browser"));
    page.moveClockTo("2026-07-21");
    page.sizeTo(400, 850);
  }

  @AfterAll
  void closes() {
    if (page != null) {
      page.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  @Order(1)
  void theStudierektorTakesItAndAsksForAPlan() {
    page.chooseChannel("onk");
    page.awaitText("Ärenden att följa upp");
    assertThat(page.newest()).doesNotContain("Daniel");
    page.pressAs("cia");
    page.hand().button("Visa i min chatt");

    page.choose("cia");
    page.awaitText(MISSED);
    page.press(MISSED, "Öppna");
    page.awaitText("Daniel Okafor");
    page.hand().button("Jag tar det");
    page.awaitText("Tack, du har tagit det.");
    shoot("taken");
    page.hand().button("Be om åtgärdsplan");
    page.awaitText("Den huvudansvariga handledaren får veta.");
    shoot("plan-asked");
  }

  @Test
  @Order(2)
  void theHandledareWritesThePlanThatWasAskedFor() {
    page.choose("bjorn");
    page.awaitText("Studierektorn ber om en åtgärdsplan.");
    shoot("plan-draft");
    var hand = page.hand();
    hand.button("Vad planen gäller");
    hand.choose("praktisk färdighet");
    hand.choose("tydligare krav");
    shoot("plan-about");
    hand.button("Spara");
    page.awaitText("Gäller: praktisk färdighet");

    hand.button("Lägg till åtgärd");
    hand.choose("Åtgärd", MEASURE);
    hand.choose("Vem ser till att det blir gjort?", "Björn Åkesson");
    page.fillDay("Senast", "2026-08-20");
    hand.button("Spara");
    page.awaitText("när och av vem åtgärd 1 följs upp");
    shoot("plan-without-follow-up");

    page.press(MEASURE, "Ändra");
    page.fillDay("Följs upp den", "2026-09-10");
    hand.choose("Vem följer upp?", "Björn Åkesson");
    shoot("plan-item");
    hand.button("Spara");
    page.awaitText("Klar att skriva under.");
    shoot("plan-to-sign");
  }

  @Test
  @Order(3)
  void itRunsOnceAllHaveSigned() {
    page.hand().button("Skriv under");
    page.awaitText("Väntar på: ST-läkaren");
    page.choose("daniel");
    page.awaitText("The plan is ready to sign.");
    shoot("plan-st");
    page.hand().button("Sign");
    page.awaitText("Waiting for: the head of the unit");
    page.choose("dag");
    page.awaitText("Planen är klar att skriva under.");
    page.hand().button("Skriv under");
    page.choose("bjorn");
    page.awaitText("Alla har skrivit under. Planen gäller.");
    shoot("plan-active");
  }

  @Test
  @Order(4)
  void anItemPastItsDayIsRemindedOfAndIsASignal() {
    page.moveClockTo("2026-08-24");
    page.choose("bjorn");
    page.say("åtgärdsplan daniel");
    page.awaitText("senast 20 aug");
    shoot("plan-late");
    page.choose("cia");
    page.say("ärenden");
    page.awaitText("En punkt i planen är sen");
    shoot("late-signal");
  }

  @Test
  @Order(5)
  void itIsDoneAndFollowedUpAndThePlanIsClosed() {
    page.choose("bjorn");
    page.say("åtgärdsplan daniel");
    page.press(MEASURE, "Gjort");
    page.awaitText("gjort i dag");
    page.press(MEASURE, "Följ upp");
    page.hand().choose("Förbättrat");
    page.hand().button("Spara");
    page.awaitText("Förbättrat · Uppföljd i dag");
    shoot("plan-followed-up");
    page.hand().button("Avsluta planen");
    page.awaitText("Planen är avslutad.");
    page.hand().button("Det här har hänt");
    page.awaitText("avslutade planen");
    shoot("plan-closed");
  }

  @Test
  @Order(6)
  void nothingOfItIsLeftToFollow() {
    page.moveClockTo("2026-08-25");
    page.choose("cia");
    page.say("ärenden");
    page.awaitText("Ärenden");
    assertThat(page.newest()).doesNotContain("En punkt i planen är sen");
    shoot("after");
  }

  /** A phone long enough for the whole card, none of which may be wider than it. */
  private void shoot(String name) {
    assertThat(page.overflow()).isZero();
    page.sizeTo(400, 1500);
    page.screenshot("matter-" + name);
    page.sizeTo(400, 850);
  }
}

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

/** The unit's card in its channel, pressed by those who may and by those who may not. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ChannelPageIT {

  private static final String SHOW = "Visa i min chatt";
  private static final String HEADING = "Ärenden att följa upp";

  @TempDir static Path home;
  private RunningDemo demo;
  private ChatPage page;

  @BeforeAll
  void opensThePage() {
    assumeTrue(ChatPage.canBeOpened(), "chromium and chromedriver are not installed here");
    demo = RunningDemo.start(home.resolve("stegvis"));
    page = ChatPage.open(demo.address(), home.resolve("browser"));
    page.moveClockTo("2026-07-21");
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
  void theChannelHasOneCardThatNamesNobody() {
    page.chooseChannel("onk");
    page.awaitText(HEADING);
    assertThat(page.count()).isEqualTo(1);
    assertThat(page.newest())
        .contains("nya", "inga tagna")
        .doesNotContain("Daniel", "Okafor", "Karin", "Bedömningar saknas", "Risk");
    page.screenshot("channel");
    page.sizeTo(400, 850);
    assertThat(page.overflow()).isZero();
    page.screenshot("channel-phone");
    page.sizeTo(1280, 900);
  }

  @Test
  @Order(2)
  void whoMayNotIsShownNothing() {
    page.pressAs("daniel");
    page.press(HEADING, SHOW);
    assertThat(page.toast()).contains("Det finns inget här som jag kan visa för dig.");
    page.screenshot("channel-refused");
    page.choose("daniel");
    assertThat(page.newest()).doesNotContain("Ärenden");
  }

  @Test
  @Order(3)
  void theStudierektorGetsThemInTheirOwnChatAndTakesOne() {
    page.chooseChannel("onk");
    page.pressAs("cia");
    page.press(HEADING, SHOW);
    assertThat(page.toast()).contains("Jag har skickat det till din egen chatt.");
    assertThat(page.count()).isEqualTo(1);
    page.choose("cia");
    page.awaitText("Bedömningar saknas i perioden");
    page.screenshot("channel-own-chat");
    page.press("Bedömningar saknas i perioden", "Öppna");
    page.press("Bedömningar saknas i perioden", "Jag tar det");
    page.chooseChannel("onk");
    page.awaitText("1 taget");
    assertThat(page.count()).isEqualTo(1);
    page.screenshot("channel-taken");
  }

  @Test
  @Order(4)
  void theStLakareSeesWhoHasRead() {
    page.choose("daniel");
    page.say("who has seen");
    page.awaitText("Cia Berglund, director of studies");
    assertThat(page.newest()).contains("a signal").doesNotContain("Pernilla");
    page.screenshot("who-has-seen");
  }
}

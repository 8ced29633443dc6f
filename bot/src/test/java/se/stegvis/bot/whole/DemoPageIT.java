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

/** A newcomer opens the page on the sample's first morning and tries what there is, in order. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DemoPageIT {

  @TempDir static Path home;
  private RunningDemo demo;
  private ChatPage page;

  @BeforeAll
  void opensThePage() {
    assumeTrue(ChatPage.canBeOpened(), "chromium and chromedriver are not installed here");
    demo = RunningDemo.start(home.resolve("stegvis"));
    page = ChatPage.open(demo.address(), home.resolve("browser"));
    System.out.printf("demo: from start to open port %d ms%n", demo.startedIn().toMillis());
    page.moveClockTo("2026-07-20");
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
  void anStLakareSeesTheMorningsDigest() {
    page.choose("elsa");
    page.awaitText("IUP");
    page.screenshot("digest-st-lakare");
    page.sizeTo(400, 850);
    assertThat(page.overflow()).isZero();
    page.screenshot("digest-st-lakare-phone");
    page.sizeTo(1280, 900);
  }

  @Test
  @Order(2)
  void whyShowsTheSentenceOfTheRegion() {
    page.choose("elsa");
    page.press("IUP", "Varför?");
    page.awaitText("senast sex månader efter påbörjad tjänstgöring");
    assertThat(page.newest()).contains("Region Halland");
    page.screenshot("why");
    page.sizeTo(400, 850);
    page.screenshot("why-phone");
    page.sizeTo(1280, 900);
  }

  @Test
  @Order(3)
  void aHandledareOfSeveralGetsOneCard() {
    page.choose("bjorn");
    assertThat(page.newest()).contains("Anna Lind", "Daniel Okafor");
    page.screenshot("digest-handledare");
    page.sizeTo(400, 850);
    assertThat(page.overflow()).isZero();
    page.screenshot("digest-handledare-phone");
    page.sizeTo(1280, 900);
  }

  @Test
  @Order(4)
  void misspelledCommandsAreUnderstood() {
    page.choose("elsa");
    page.say("hjlp");
    page.awaitText("status");
    page.say("status");
    page.awaitText("IUP");
    page.screenshot("status");
  }

  @Test
  @Order(5)
  void gjortIsRecordedAndTheNextDateIsShown() {
    page.choose("anna");
    page.moveClockTo("2026-08-24");
    page.choose("anna");
    page.awaitText("Handledarsamtal 1/månad");
    page.press("Handledarsamtal 1/månad", "Gjort");
    page.awaitText("Syns för:");
    page.screenshot("talk");
    page.press("Handledarsamtal", "Skicka");
    page.awaitText("Tack! Det är antecknat.");
    page.screenshot("talk-receipt");
    page.press("Handledarsamtal", "Tillbaka");
    page.awaitText("24 september");
    page.screenshot("done");
  }
}

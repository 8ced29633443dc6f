package se.stegvis.bot.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * Assessments on a phone, one of each kind that an assessor is asked for: from the reminder to the
 * receipt, with every tap and keystroke counted.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FormsPageIT {

  /** Before a Monday on which assessments are asked for. */
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

  private static final int MOST_TAPS = 12;
  private static final int MOST_WITHOUT_COMMENT = 4;

  /** What an assessor outside has said: the ST-läkare writes it down, and asks nobody. */
  private static final String NOTED = "Mitt-i-ST";

  private static final String COMMENT = "Lugn och tydlig. Fråga mer öppet.";

  @TempDir static Path home;
  private final List<Row> rows = new ArrayList<>();
  private List<String> instruments = List.of();
  private RunningDemo demo;
  private ChatPage page;

  /** What an assessment has cost those who had a part in it. */
  private record Row(String instrument, String from, Effort asker, Effort assessor, Effort reader) {

    String line() {
      return "%-20s %-11s %5d %5d %9d %5d %7d %5d"
          .formatted(
              instrument,
              from,
              asker.taps(),
              asker.keys(),
              assessor.taps(),
              assessor.keys(),
              reader.taps(),
              reader.keys());
    }
  }

  @BeforeAll
  void opensThePage() {
    assumeTrue(ChatPage.canBeOpened(), "chromium and chromedriver are not installed here");
    demo = RunningDemo.startAt(FRIDAY.atTime(7, 59), home.resolve("stegvis"));
    page = ChatPage.open(demo.address(), home.resolve("browser"));
    page.moveClockTo(FRIDAY.plusDays(3).toString());
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
  void anStLakareAsksFromTheReminder() {
    page.choose("anna");
    page.awaitText("0 av 4 bedömningar");
    page.press("4 bedömningar/termin", "Be om bedömning");
    page.awaitText("Vem såg dig?");
    everythingIsNamedAndInSight();
    shoot("asking");
    instruments = page.hand().choices("Vad?").stream().filter(form -> !form.equals(NOTED)).toList();
    assertThat(instruments).contains("Mini-CEX", "DOPS", "Medsittning").hasSize(4);
    page.hand().button("Avbryt");
  }

  @Test
  @Order(2)
  void everyInstrumentIsAnsweredWithoutAComment() {
    for (int i = 0; i < instruments.size(); i++) {
      var instrument = instruments.get(i);
      page.choose("anna");
      page.say("status");
      page.awaitText(i + " av 4 bedömningar");
      var asker = page.hand();
      asker.button("4 bedömningar/termin", "Be om bedömning");
      asker.choose("Vad?", instrument);
      asker.choose("Björn Åkesson");
      asker.button("Fråga");
      page.awaitText("Frågan är på väg till Björn Åkesson.");

      page.choose("bjorn");
      page.awaitText("Anna ber om din bedömning.");
      assertThat(page.newest()).contains(instrument, "Syns för: Björn Åkesson, Anna Lind");
      everythingIsNamedAndInSight();
      shoot("quick-" + i);
      var assessor = page.hand();
      assessor.choose("4 · ");
      assessor.button("Skicka");
      page.awaitText("Tack! Bedömningen är skickad och räknas.");

      rows.add(
          new Row(
              instrument,
              "påminnelsen",
              asker.effort(),
              assessor.effort(),
              readBy("anna", "Björn")));
    }
  }

  @Test
  @Order(3)
  void everyInstrumentIsAnsweredWithAComment() {
    for (var instrument : instruments) {
      page.choose("gustav");
      var asker = page.hand();
      asker.command("bedömning");
      page.awaitText("Vem såg dig?");
      asker.choose("Vad?", instrument);
      asker.choose("Karin Ek");
      asker.button("Fråga");
      page.awaitText("Frågan är på väg till Karin Ek.");

      page.choose("karin");
      page.awaitText("Gustav ber om din bedömning.");
      var assessor = page.hand();
      assessor.type("Bra gjort", COMMENT);
      assessor.choose("4 · ");
      assessor.button("Skicka");
      page.awaitText("Tack! Bedömningen är skickad och räknas.");
      rows.add(
          new Row(
              instrument,
              "kommandot",
              asker.effort(),
              assessor.effort(),
              readBy("gustav", "Karin")));
    }
    shoot("read");
  }

  @Test
  @Order(4)
  void theWholeFaceIsOpenedInTheSameCard() {
    page.choose("ingrid");
    var asker = page.hand();
    asker.command("bedömning");
    page.awaitText("Vem såg dig?");
    asker.choose("Vad?", "Mini-CEX");
    asker.choose("Björn Åkesson");
    asker.button("Fråga");
    page.awaitText("Frågan är på väg");
    shoot("waiting");
    page.choose("bjorn");
    page.awaitText("Ingrid ber om din bedömning.");
    var assessor = page.hand();
    assessor.button("Hela formuläret");
    page.awaitText("Komplexitet");
    everythingIsNamedAndInSight();
    shoot("whole");
    assessor.button("Skicka");
    page.awaitText("Det här behövs.");
    shoot("errors");
    assessor.button("Färre frågor");
    assessor.choose("5 · ");
    assessor.button("Skicka");
    page.awaitText("Tack! Bedömningen är skickad och räknas.");
    shoot("receipt");
    page.choose("ingrid");
    page.awaitText("Björn har bedömt dig.");
    shoot("result");
  }

  @Test
  @Order(5)
  void allOfItWorksByKeyboardAlone() {
    page.choose("fatima");
    var asker = page.keyboard();
    asker.write("bedömning");
    page.awaitText("Vem såg dig?");
    asker.backToChoices();
    asker.arrowTo("Björn Åkesson");
    asker.onTo("Fråga");
    asker.press(Keys.ENTER);
    page.awaitText("Frågan är på väg till Björn Åkesson.");

    page.choose("bjorn");
    page.awaitText("Fatima ber om din bedömning.");
    var assessor = page.keyboard();
    assessor.backToChoices();
    assessor.arrowTo("4 · ");
    assessor.onTo("Skicka");
    assessor.press(Keys.ENTER);
    page.awaitText("Tack! Bedömningen är skickad och räknas.");

    page.choose("fatima");
    page.awaitText("Björn har bedömt dig.");
    var reader = page.keyboard();
    reader.backTo("Jag har läst");
    reader.press(Keys.ENTER);
    page.awaitText("Tack! Det är noterat.");
  }

  @Test
  @Order(6)
  void costsFewTaps() {
    System.out.printf(
        "%-20s %-11s %5s %5s %9s %5s %7s %5s%n",
        "formulär", "från", "ber:", "tang.", "bedömer:", "tang.", "läser:", "tang.");
    rows.forEach(row -> System.out.println(row.line()));
    assertThat(rows).hasSize(2 * instruments.size());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.asker().taps() + row.asker().keys()).isLessThanOrEqualTo(MOST_TAPS);
              assertThat(row.assessor().taps()).isLessThanOrEqualTo(MOST_TAPS);
              if (row.assessor().keys() == 0) {
                assertThat(row.assessor().taps()).isLessThanOrEqualTo(MOST_WITHOUT_COMMENT);
              }
            });
  }

  private Effort readBy(String trainee, String assessor) {
    page.choose(trainee);
    page.awaitText(assessor + " har bedömt dig.");
    everythingIsNamedAndInSight();
    var reader = page.hand();
    reader.button("Jag har läst");
    page.awaitText("Tack! Det är noterat.");
    assertThat(page.newest()).contains("Läst.");
    return reader.effort();
  }

  private void everythingIsNamedAndInSight() {
    assertThat(page.hand().controls()).isNotEmpty().extracting(Hand::name).doesNotContain("");
    assertThat(page.overflow()).isZero();
  }

  /** On a phone that is long enough for all of the card, and at a desk. */
  private void shoot(String name) {
    page.sizeTo(400, name.matches("whole|errors") ? 2400 : 1150);
    page.screenshot("form-" + name + "-phone");
    page.sizeTo(1280, 900);
    page.screenshot("form-" + name);
    page.sizeTo(400, 850);
  }
}

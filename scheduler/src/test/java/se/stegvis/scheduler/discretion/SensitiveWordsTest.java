package se.stegvis.scheduler.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class SensitiveWordsTest {

  @Test
  void wordsOfPrivateLifeAreFoundAsTheyAreWritten() {
    assertThat(SensitiveWords.in("Tog upp SKILSMÄSSAN, och att hon är fackligt aktiv."))
        .containsExactly("SKILSMÄSSAN", "fackligt");
    assertThat(SensitiveWords.in("Has been on sick leave for family reasons."))
        .containsExactly("on sick leave", "family reasons");
  }

  @Test
  void aWordIsNamedOnce() {
    assertThat(SensitiveWords.in("Var utbränd i våras. Är inte utbränd nu."))
        .containsExactly("utbränd");
  }

  @Test
  void severalWordsMayHaveMoreBlanksBetweenThem() {
    assertThat(SensitiveWords.in("Kom sent av  privata   skäl.")).containsExactly("privata   skäl");
  }

  @Test
  void aClinicalWordIsAskedAboutWhenItIsTheDoctors() {
    assertThat(SensitiveWords.in("Du verkar deprimerad.")).containsExactly("Du verkar deprimerad");
    assertThat(SensitiveWords.in("Var gravid under våren.")).containsExactly("Var gravid");
    assertThat(SensitiveWords.in("Läkaren har haft ångest.")).containsExactly("har haft ångest");
    assertThat(SensitiveWords.in("Your anxiety showed.")).containsExactly("Your anxiety");
  }

  @Test
  void aClinicalWordOfAPatientIsNot() {
    assertThat(SensitiveWords.in("Patienten var deprimerad.")).isEmpty();
    assertThat(SensitiveWords.in("Mamman har haft ångest, och du tog det varsamt.")).isEmpty();
    assertThat(SensitiveWords.in("The woman was pregnant.")).isEmpty();
  }

  @Test
  void whoseItIsIsAskedInEachSentence() {
    assertThat(SensitiveWords.in("Fin anamnes av patienten. Du var berusad."))
        .containsExactly("Du var berusad");
    assertThat(SensitiveWords.in("Du var lugn! Patienten var deprimerad")).isEmpty();
  }

  @Test
  void aPrivateWordIsFoundBesideAPatientToo() {
    assertThat(SensitiveWords.in("Patienten fick vänta för att du var utbränd."))
        .containsExactly("utbränd");
  }

  @Test
  void wordsOfEverydayAssessmentsAreNone() {
    assertThat(
            SensitiveWords.in(
                """
                Handlade sjukskrivningen väl, och skrev ett tydligt läkarintyg.
                God handläggning av depression, ångest och missbruk.
                Bedömde cancer i tid. Gick igenom preventivmedel och graviditet.
                Kort fackspråk; privat mottagning. Good care of anxiety and depression.
                """))
        .isEmpty();
  }

  @Test
  void partsOfWordsAreNone() {
    assertThat(SensitiveWords.in("Du var gravidmottagningens stöd.")).isEmpty();
    assertThat(SensitiveWords.in("Hörde till motfackliga.")).isEmpty();
  }

  @Test
  void oneOtherWordMayStandBetweenAndNotTwo() {
    assertThat(SensitiveWords.in("Hon var lite deprimerad."))
        .containsExactly("var lite deprimerad");
    assertThat(SensitiveWords.in("Hon var kanske lite deprimerad.")).isEmpty();
  }

  @Test
  void aTextIsReadHoweverItsLettersAreMade() {
    var apart = Normalizer.normalize("Verkar utbränd", Normalizer.Form.NFD);

    assertThat(apart).isNotEqualTo("Verkar utbränd");
    assertThat(SensitiveWords.in(apart)).containsExactly("utbränd");
    assertThat(SensitiveWords.in("ｕｔｂｒäｎｄ")).containsExactly("utbränd");
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(SensitiveWords.in("")).isEmpty();
    assertThat(SensitiveWords.in("...!?\n")).isEmpty();
  }

  @Test
  void aVeryLongTextIsReadToItsEnd() {
    assertThat(SensitiveWords.in("du har varit ".repeat(8_000) + "utbränd"))
        .containsExactly("utbränd");
    assertThat(SensitiveWords.in("a".repeat(100_000))).isEmpty();
  }
}

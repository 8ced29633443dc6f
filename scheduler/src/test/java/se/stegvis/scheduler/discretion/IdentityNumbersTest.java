package se.stegvis.scheduler.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.scheduler.discretion.IdentityNumbers.Found;

/** Which numbers are found in what is written about an assessment, and which are left alone. */
class IdentityNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "personnummer, 811218-9876",
    "with its century, 19121212-1212",
    "of a centenarian, 121212+1212",
    "samordningsnummer as in SKV 704, 701063-2391",
    "national of a woman, 22950606FH20",
    "national of the second series and unknown sex, 25780404KHD5",
    "national of an unknown day, 00342145BZ31",
    "national of all unknown, 00749852BZK0",
    "national of the last series, 98240301AA06",
    "Stockholm, 991981000010",
    "Västra Götaland, 19810829M071",
    "Västra Götaland without its century, 810829-M071",
    "Västra Götaland of before, 19930829B123",
    "Värmland, 19450829SF2B",
    "Inera and Halland, 198108320014",
    "Örebro, 19810829TB1F",
    "Skåne, 19810829DA0B",
    "Skåne without its century, 810829EA1C",
    "Blekinge and Sörmland, 19810829AB1C",
    "Sörmland of an unknown day, 18500101M012",
    "Västernorrland, 19810829123R",
    "Västerbotten, 19810829E123",
    "Gävleborg, 19810829-12M3",
    "Dalarna, 19810829A123",
    "to IVO, 19810829-TF10",
    "to IVO without its century, 810829-T123"
  })
  void findsEveryKind(String kind, String number) {
    assertThat(IdentityNumbers.masked(number)).as(kind).isEqualTo("[…]");
    assertThat(IdentityNumbers.masked("Såg " + number + ", bra!"))
        .as(kind)
        .isEqualTo("Såg […], bra!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8112189876",
        "198112189876",
        "811218 9876",
        "811218 - 9876",
        "811218–9876",
        "811218—9876",
        "811218−9876",
        "811218\u00119876",
        "811218\u00a09876",
        "811218\u20099876",
        "811218\u202f9876",
        "811218\u200b9876",
        "811218\u20119876",
        "811218\n9876",
        "811218.9876",
        "811218/9876",
        "811218_9876",
        "811218·9876",
        "811218 (9876",
        "811218**9876",
        "811218-98 76",
        "811218-987-6",
        "811218 9 8 7 6",
        "81 12 18 9876",
        "81-12-18-9876",
        "81.12.18.9876",
        "81 12 18 98 76",
        "81 12 18-98 76",
        "1981 12 18 98 76",
        "81 1218 9876",
        "8112 18 9876",
        "1981-12-18 9876",
        "1981-12-18-9876",
        "1981.12.18.9876",
        "1981/12/18-9876",
        "1981 1218 9876",
        "19 811218-9876",
        "19 81 12 18 98 76",
        "8 1 1 2 1 8 9 8 7 6",
        "8 1 1 2 1 8 - 9 8 7 6",
        "8.1.1.2.1.8.9.8.7.6",
        "8-1-1-2-1-8-9876",
        "1 9 8 1 1 2 1 8 9 8 7 6",
        "８１１２１８－９８７６",
        "811218\u00ad-9876",
        "٨١١٢١٨-٩٨٧٦",
        "𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔",
        "⑧①①②①⑧⑨⑧⑦⑥"
      })
  void findsThemHoweverTheyAreWritten(String number) {
    assertThat(IdentityNumbers.masked("Patienten " + number + " inkom."))
        .doesNotContain("76", "７６");
    assertThat(IdentityNumbers.masked("(" + number + ")")).isEqualTo("([…])");
    assertThat(IdentityNumbers.masked("pnr" + number + "kvinna")).isEqualTo("pnr[…]kvinna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2295 0606 FH20",
        "22 95 06 06 F H 2 0",
        "2295-06-06 FH20",
        "1981-08-29 M071",
        "1981.08.29.T123",
        "1981 08 29 T123",
        "1 9 8 1 0 8 2 9 T 1 2 3",
        "１９８１０８２９Ｔ１２３",
        "19810829–T123",
        "19810829 T123",
        "19810829-t123",
        "810829tf10",
        "99 1981 000010"
      })
  void findsReserveNumbersHoweverTheyAreWritten(String number) {
    assertThat(IdentityNumbers.masked("Patienten " + number + " inkom."))
        .isEqualTo("Patienten […] inkom.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rum 12 811218-9876.",
        "Den 18/12 811218-9876.",
        "Vecka 51 1981-12-18-9876.",
        "1. 811218-9876.",
        "2026-05-12 811218-9876.",
        "2026-05-12/811218-9876.",
        "811218-9876 2026-05-12.",
        "811218-9876, 2 mg.",
        "Kl. 8 811218 9876."
      })
  void findsThemBesideOtherNumbers(String text) {
    assertThat(IdentityNumbers.masked(text)).contains("[…]").doesNotContain("9876", "811218");
  }

  /** One of the ten last digits has the right check digit, so that nothing here is luck. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring 070-121 45 6%d.",
        "Ring 070-12 14 56%d.",
        "Ring 070 121 45 6%d.",
        "Ring 0701-21 45 6%d.",
        "Ring 0502-14 56 7%d.",
        "Ring 08-121 456 7%d.",
        "Ring 08-12 14 56 7%d.",
        "Ring 08-1214567%d.",
        "Ring +46 70 121 45 6%d.",
        "Ring +46 11 12 13 1%d.",
        "Ring +4670121456%d.",
        "Ring 0046 70 121 45 6%d.",
        "Ring +46 (0)70-121 45 6%d.",
        "Ring 0480-8100%d.",
        "Den 2011-12-10, kl. 8.3%d.",
        "Den 2011-12-10 08.3%d.",
        "Den 2011-12-10 08:3%d.",
        "Den 2011-12-10 08:30:1%d.",
        "Den 2011-12-10T08:30:1%dZ.",
        "Den 20111210T08301%dZ.",
        "Den 2011-12-10 08.30–09.1%d.",
        "Den 2011-12-10–2011-12-1%d.",
        "Den 2011-12-10 – 2011-12-1%d.",
        "Den 2011-12-10 2011-12-1%d.",
        "Den 20111210–2011121%d.",
        "Den 10.12.2011–14.12.201%d.",
        "Organisationsnummer 556012-578%d.",
        "Organisationsnummer 16556012578%d.",
        "Momsnummer SE55601257890%d.",
        "Bankgiro 5051-121%d.",
        "Plusgiro 12 12 12-%d.",
        "Konto 8327-9, 912 121 214-%d.",
        "OCR 121212121212121%d.",
        "OCR 1981121898712%d.",
        "IBAN SE45 5000 0000 0583 9825 746%d.",
        "Kort 4111 1111 1111 111%d.",
        "Mötes-ID 312 121 212 01%d.",
        "Mötes-ID 811 218 987%d.",
        "Belopp 1 112 121 21%d kr.",
        "UUID 550e8400-e29b-41d4-a716-44665544000%d.",
        "https://teams.microsoft.com/l/message/19:meeting_NDk4@thread.v2/171218987601%d",
        "IP 10.12.12.1%d.",
        "Diagnos 2026-05-12 J44%d.",
        "Diagnos 2026-05-12 KL1%d.",
        "Betyg 5, 4, 1, 2, 1, 2, 5, 4, 4, %d."
      })
  void leavesOrdinaryNumbersAlone(String text) {
    assertThat(IntStream.range(0, 10).mapToObj(last -> text.replace("%d", "" + last)))
        .allSatisfy(each -> assertThat(IdentityNumbers.in(each)).as(each).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "811218-9875",
        "810229-1235",
        "811318-9875",
        "811200-9876",
        "811293-9873",
        "171212121212",
        "21121212-1212",
        "22950606FH21",
        "21950606FH20",
        "22950606IH20",
        "991981000011",
        "19810829MM71",
        "19811329T123",
        "1981-08-29 T123",
        "17810829T123"
      })
  void demandsADayAndACheckDigit(String number) {
    assertThat(IdentityNumbers.in("Nummer " + number + ".")).isEmpty();
  }

  @Test
  void knowsTheLeapDayOfEveryCentury() {
    assertThat(IdentityNumbers.in("000229-0005")).hasSize(1);
    assertThat(IdentityNumbers.in("20000229-0005")).hasSize(1);
    assertThat(IdentityNumbers.in("19000229-0005")).isEmpty();
    assertThat(IdentityNumbers.in("010229-0004")).isEmpty();
  }

  @Test
  void saysWhereTheyStand() {
    assertThat(IdentityNumbers.in("😀 811218-9876 och ８１１２１８－９８７６, 8112189876"))
        .containsExactly(new Found(3, 14), new Found(19, 30), new Found(32, 42));
  }

  @Test
  void leavesATextWithoutThemAsItIs() {
    var text = "Lugnt bemötande, 2 av 3 moment.\r\nNästa gång:\u00a0mer plats åt patienten …";

    assertThat(IdentityNumbers.masked(text)).isEqualTo(text);
    assertThat(IdentityNumbers.masked("")).isEmpty();
  }

  @Test
  void masksOnce() {
    var masked = IdentityNumbers.masked("811218 8112189876 9876, 811218-9876-811218-9876");

    assertThat(masked).isEqualTo("811218 […] 9876, […]-[…]");
    assertThat(IdentityNumbers.masked(masked)).isEqualTo(masked);
  }
}

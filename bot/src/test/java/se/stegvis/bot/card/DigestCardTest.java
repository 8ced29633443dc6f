package se.stegvis.bot.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.training.Language;

final class DigestCardTest {

  private final DigestCard cards = new DigestCard(new WorkingDays());

  @Test
  void aHandledareOfFourGetsOneCardWithAllNamesOnIt() {
    var card = draw(Digests.supervisor(Language.SV), new Expansion.Closed());
    assertThat(texts(card)).contains("Anna Lind", "Per Öberg", "Fia Sjöström", "Kim Nguyen");
    assertThat(headings(card)).containsExactly("Försenat · 2", "Snart · 3", "Längre fram · 2");
  }

  @Test
  void theNotificationNamesNobody() {
    assertThat(draw(Digests.trainee(Language.SV), new Expansion.Closed()).summary())
        .isEqualTo("Du har 5 saker på gång i din ST");
    assertThat(draw(Digests.supervisor(Language.EN), new Expansion.Closed()).summary())
        .isEqualTo("You have 7 things coming up in Stegvis");
  }

  @Test
  void theWorstCaseFitsWhateverIsOpened() {
    var digest = Digests.worstCase();
    var at = CardAddress.of(Digests.MESSAGE, digest.overdue().getLast().obligation().key());
    for (var expansion :
        List.of(
            new Expansion.Closed(),
            new Expansion.Later(at),
            new Expansion.Why(at),
            new Expansion.Done(at, Map.of(), Map.of()))) {
      var card = draw(digest, expansion);
      assertThat(card.json().getBytes(UTF_8)).hasSizeLessThan(25_000);
      assertThat(texts(card)).anyMatch(text -> text.contains("saker till"));
    }
  }

  @Test
  void atMostTwelveItemsAreWhole() {
    var items =
        IntStream.rangeClosed(1, 15)
            .mapToObj(day -> Digests.item(Digests.IUP, Digests.ANNA, "2026-08-%02d".formatted(day)))
            .map(Digests.Builder::item)
            .toList();
    var digest =
        new Digest(
            Digests.ANNA, Language.SV, Digests.MONDAY, List.of(), items, List.of(), List.of());
    var card = draw(digest, new Expansion.Closed());
    assertThat(verbs(card)).filteredOn("why"::equals).hasSize(12);
    assertThat(texts(card)).contains("och 3 saker till – de syns här när något ovanför är klart.");
  }

  @Test
  void aButtonCarriesNothingButMessageAndMark() {
    var card = draw(Digests.supervisor(Language.SV), new Expansion.Closed());
    List<Map<String, String>> data = JsonPath.read(card.json(), "$..[?(@.verb)].data");
    assertThat(data)
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each).containsOnlyKeys("v", "m", "i");
              assertThat(each.get("i")).matches("[0-9a-f]{12}");
            });
    assertThat(card.json()).doesNotContain("HAL-").doesNotContain("p-anna");
  }

  @Test
  void onlyWhatAPersonDoesHasAButtonForIt() {
    var volume = Digests.item(Digests.VOLUME, Digests.ANNA, "2026-07-30").counted(35, 60, 0).item();
    var digest =
        new Digest(
            Digests.ANNA,
            Language.SV,
            Digests.MONDAY,
            List.of(),
            List.of(volume),
            List.of(),
            List.of());
    assertThat(verbs(draw(digest, new Expansion.Closed()))).containsExactly("later", "why");
  }

  @Test
  void whatPeopleWroteIsNeverReadAsMarkup() {
    var mallory = Digests.person("m", "\"}[x](http://evil.example) *Mallory*");
    var digest =
        new Digest(
            Digests.BO,
            Language.SV,
            Digests.MONDAY,
            List.of(),
            List.of(Digests.item(Digests.TALK, mallory, "2026-07-24").item()),
            List.of(),
            List.of());
    var card = draw(digest, new Expansion.Closed());
    assertThat(texts(card)).contains(mallory.name());
    List<String> markdown = JsonPath.read(card.json(), "$..[?(@.type=='TextBlock')].text");
    assertThat(markdown).noneMatch(text -> text.contains("Mallory"));
  }

  @Test
  void whyShowsRegionDocumentHeadingSentenceAndWord() {
    var digest = Digests.trainee(Language.SV);
    var at = CardAddress.of(Digests.MESSAGE, digest.overdue().getFirst().obligation().key());
    assertThat(String.join("\n", texts(draw(digest, new Expansion.Why(at)))))
        .contains("Så säger Region Halland")
        .contains("ST-rutin för Region Halland · Individuellt utbildningsprogram")
        .contains("senast sex månader efter påbörjad tjänstgöring”")
        .contains("Dokumentets ord: ska")
        .contains("HAL-01");
  }

  private CardDocument draw(Digest digest, Expansion expansion) {
    return cards.draw(digest, Digests.MESSAGE, expansion, Optional.empty());
  }

  private static List<String> texts(CardDocument card) {
    return JsonPath.read(card.json(), "$..inlines[*].text");
  }

  private static List<String> headings(CardDocument card) {
    return JsonPath.read(card.json(), "$.body[?(@.style=='heading')].text");
  }

  private static List<String> verbs(CardDocument card) {
    return JsonPath.read(card.json(), "$..verb");
  }
}

package se.stegvis.bot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.scheduler.privacy.Extract;
import se.stegvis.scheduler.privacy.Kind;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

final class ExtractPageTest {

  private static final String NUMBER = "11111111-2222-3333-4444-555555555555";
  private static final String GUID = "66666666-2222-3333-4444-555555555555";

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertThat(ExtractPage.texts(Language.EN).stringPropertyNames())
        .isEqualTo(ExtractPage.texts(Language.SV).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindThatCanBeToldHasItsWords(Language language) {
    assertThat(ExtractPage.texts(language).stringPropertyNames())
        .containsAll(
            Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.ERASURES)
                .flatMap(kind -> List.of("kind." + kind.word(), "about." + kind.word()).stream())
                .toList());
  }

  @Test
  void namesStandInThePlaceOfIdsAndNumbersAreLeftOut() {
    var page = ExtractPage.write(extract(Language.SV));
    assertThat(page)
        .contains(
            "<html lang=\"sv\">",
            "<dt>Handledare</dt><dd>Bo &lt;b&gt; Ek</dd>",
            "<dt>Läge</dt><dd>inlämnad</dd>",
            "<dt>Punkter</dt><dd>Ansvarig: Bo &lt;b&gt; Ek</dd>",
            "2026-11-26 13:00")
        .doesNotContain(NUMBER, "<b>", "src=", "href=");
  }

  /** A roster may name people by numbers such as those of the machine. */
  @Test
  void aNumberThatHasANameIsNoNumberOfTheMachine() {
    var row = new Extract.Row("placement", true, Map.of("id", NUMBER, "supervisor_id", GUID));
    var page = ExtractPage.write(extract(row, Map.of(GUID, "Bo Ek")));
    assertThat(page).contains("<dt>Handledare</dt><dd>Bo Ek</dd>").doesNotContain(NUMBER, GUID);
  }

  @Test
  void whomARowIsAboutIsToldBesideWhatItIsAbout() {
    var row = new Extract.Row("message", true, Map.of("about", "pl-anna"));
    assertThat(ExtractJson.write(extract(row, Map.of())))
        .contains("\"about\" : \"pl-anna\"", "\"is_about\" : \"you\"");
  }

  @Test
  void itIsInThePersonsLanguage() {
    assertThat(ExtractPage.write(extract(Language.EN)))
        .contains("<html lang=\"en\">", "What Stegvis holds on Anna Lind", "A document about");
  }

  @Test
  void theSameAsJson() {
    assertThat(ExtractJson.write(extract(Language.SV)))
        .contains(
            "\"held\"", "\"placements\"", "\"supervisor_id\" : \"bo\"", "\"bo\" : \"Bo <b> Ek\"");
  }

  private static Extract extract(Extract.Row row, Map<String, String> names) {
    return new Extract(
        new Person(new PersonId("anna"), "Anna Lind", null, null, Language.SV, Set.of()),
        Instant.parse("2026-11-26T12:00:00Z"),
        List.of(new Extract.Section(Kind.PLACEMENTS, List.of(row))),
        names);
  }

  private static Extract extract(Language language) {
    var own = new LinkedHashMap<String, Object>();
    own.put("id", NUMBER);
    own.put("supervisor_id", "bo");
    own.put("state", "SENT");
    own.put("items", List.of(Map.of("owner", Map.of("value", "bo"))));
    return new Extract(
        new Person(new PersonId("anna"), "Anna Lind", null, null, language, Set.of()),
        Instant.parse("2026-11-26T12:00:00Z"),
        List.of(
            new Extract.Section(
                Kind.PLACEMENTS,
                List.of(
                    new Extract.Row("placement", true, own),
                    new Extract.Row("placement", false, Map.of("as", List.of("supervisor_id")))))),
        Map.of("bo", "Bo <b> Ek"));
  }
}

package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;

/** A sidotjänstgöring of Anna's, as the clinic's people arrange and follow it in the chat. */
final class PlacementDialogueTest {

  private final Clinic clinic = new Clinic();

  @Test
  void theStLakareRegistersOneAndItsHandledareIsTold() {
    clinic.placeFiaWithEva();
    var list = clinic.say("anna", "sidotjänstgöring");
    assertThat(words(list)).contains("Ingen sidotjänstgöring är registrerad.");
    var blank = clinic.press("anna", "placement.new", button(list, "placement.new"));
    var saved = press("anna", blank, "placement.save", fields("Eva Sandell"));
    assertThat(words(saved))
        .contains("Sparat. De som berörs får veta.", "Handledare: Eva Sandell", "· Lungkliniken");
    assertThat(clinic.outbox.all())
        .filteredOn(message -> message.content() instanceof Content.OfPlacement)
        .extracting(message -> message.to().value())
        .containsExactlyInAnyOrder("eva", "bo");
    assertThat(words(clinic.say("bo", "placering"))).contains("Anna Lind");
    assertThat(words(clinic.say("eva", "placement"))).contains("Anna Lind");
  }

  @Test
  void savingTwiceIsSavingOnce() {
    var blank = blank();
    press("anna", blank, "placement.save", fields("Eva Sandell"));
    press("anna", blank, "placement.save", fields("Eva Sandell"));
    assertThat(clinic.outbox.all())
        .filteredOn(
            message ->
                message.content() instanceof Content.OfPlacement about
                    && about.news() == PlacementNews.REGISTERED)
        .hasSize(2);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
    var blank = blank();
    var faulty =
        press(
            "anna",
            blank,
            "placement.save",
            Map.of("unit", "", "from", "2027-06-30", "to", "2027-03-01", "percent", "200"));
    assertThat(json(faulty))
        .contains(
            "Skriv enhetens namn.",
            "Sista dagen ligger före den första.",
            "Skriv ett tal från 1 till 100.",
            "2027-06-30");
    assertThat(json(press("anna", blank, "placement.save", fields("Ingen Alls"))))
        .contains("2027-03-01");
    assertThat(clinic.outbox.all()).isEmpty();
  }

  @Test
  void itIsMovedAndCancelledByThoseWhoMay() {
    var saved = press("anna", blank(), "placement.save", fields("Eva Sandell"));
    var edit = press("bo", saved, "placement.edit", Map.of());
    var moved = new HashMap<>(fields("Eva Sandell"));
    moved.put("to", "2027-07-31");
    assertThat(words(press("bo", edit, "placement.save", moved)))
        .anyMatch(line -> line.contains("31 juli 2027"));
    assertThat(press("eva", saved, "placement.cancel.meant", Map.of()))
        .isInstanceOf(Reply.Text.class);
    assertThat(press("anna", saved, "placement.cancel.meant", Map.of()))
        .isEqualTo(new Reply.Text("Sidotjänstgöringen är inställd."));
    assertThat(words(clinic.say("anna", "sidotjänstgöring")))
        .contains("Ingen sidotjänstgöring är registrerad.");
  }

  @Test
  void whoHasNoPartInItIsToldNothing() {
    var saved = press("anna", blank(), "placement.save", fields("Eva Sandell"));
    for (var verb : List.of("placement.open", "placement.edit", "placement.save")) {
      assertThat(press("per", saved, verb, fields("Eva Sandell"))).isInstanceOf(Reply.Text.class);
    }
    assertThat(clinic.records.concerning(List.of(new PersonId("anna"))))
        .flatExtracting(record -> record.programme().placements())
        .extracting(placement -> placement.id())
        .doesNotContain(new PlacementId("other"));
  }

  @Test
  void aFormerHandledareIsShownNothingOfItAnyMore() {
    var saved = press("anna", blank(), "placement.save", fields("Eva Sandell"));
    press("anna", saved, "placement.save", fields("Per Öberg"));
    assertThat(press("eva", saved, "placement.open", Map.of())).isInstanceOf(Reply.Text.class);
    assertThat(words(press("per", saved, "placement.open", Map.of()))).contains("Anna Lind");
  }

  @Test
  void fiaAndEvaSeeTheirStepsOfIt() {
    clinic.placeFiaWithEva();
    assertThat(words(clinic.say("eva", "placering")))
        .contains("Fia Sjöström", "· elsewhere", "Månadssamtal på mottagande enhet")
        .anyMatch(line -> line.startsWith("du, "));
    assertThat(words(clinic.say("fia", "sido"))).contains("Fia Sjöström");
    assertThat(words(clinic.say("cia", "sidotjänstgöring fia")))
        .contains("Fia Sjöström")
        .doesNotContain("Anna Lind");
    assertThat(clinic.say("per", "sidotjänstgöring fia"))
        .isEqualTo(clinic.say("dag", "sidotjänstgöring ingen"));
  }

  @Test
  void aStepIsSaidDoneOnTheCardAndTheCardsThatShowItAreDrawnAnew() {
    clinic.placeFiaWithEva();
    var followUp = "SAS-36";
    var card = press("bo", opened("bo"), "placement.done", Map.of("s", followUp));
    assertThat(json(card)).contains("placement.done.save");
    assertThat(words(press("bo", card, "placement.done.save", step(followUp, "2026-12-24"))))
        .anyMatch(line -> line.startsWith("Den dagen har inte varit än."));
    assertThat(words(press("bo", card, "placement.done.save", step(followUp, "2026-12-10"))))
        .contains("✓", "Sidotjänstgöringen följs upp");
    assertThat(clinic.events("fia"))
        .filteredOn(event -> event.evidence().equals("placement.followup"))
        .extracting(event -> event.placement())
        .containsExactly(new PlacementId("pl"));
    assertThat(words(press("bo", card, "placement.done.save", step(followUp, "2026-12-10"))))
        .contains("✓");
  }

  @Test
  void aStepIsNobodyElsesToSay() {
    clinic.placeFiaWithEva();
    var card = opened("bo");
    for (var other : List.of("eva", "fia")) {
      press(other, card, "placement.done.save", step("SAS-36", "2026-12-10"));
    }
    assertThat(press("per", card, "placement.done.save", step("SAS-36", "2026-12-10")))
        .isInstanceOf(Reply.Text.class);
    assertThat(clinic.events("fia"))
        .noneMatch(event -> event.evidence().equals("placement.followup"));
  }

  private Reply opened(String who) {
    return clinic.press(who, "placement.open", Map.of("v", "1", "p", "p-fia", "l", "pl"));
  }

  private static Map<String, String> step(String rule, String on) {
    return Map.of("s", rule, "date", on);
  }

  private Reply blank() {
    clinic.placeFiaWithEva();
    return clinic.press(
        "anna", "placement.new", button(clinic.say("anna", "sidotjänstgöring"), "placement.new"));
  }

  private static Map<String, String> fields(String supervisor) {
    return Map.of(
        "unit",
        "Lungkliniken",
        "from",
        "2027-03-01",
        "to",
        "2027-06-30",
        "percent",
        "100",
        "supervisor",
        supervisor);
  }

  /** Presses a button that carries what the card's others carry. */
  private Reply press(String who, Reply on, String verb, Map<String, String> typed) {
    var data = new HashMap<>(anyButton(on));
    data.putAll(typed);
    return clinic.press(who, verb, data);
  }

  private static Map<String, String> anyButton(Reply reply) {
    List<Map<String, String>> found =
        JsonPath.read(json(reply), "$..actions[?(@.verb =~ /placement.*/)].data");
    return found.getFirst();
  }

  private static Map<String, String> button(Reply reply, String verb) {
    List<Map<String, String>> found =
        JsonPath.read(json(reply), "$..actions[?(@.verb == '" + verb + "')].data");
    return found.getFirst();
  }

  private static String json(Reply reply) {
    return ((Reply.Card) reply).card().json();
  }

  private static List<String> words(Reply reply) {
    return JsonPath.<List<Object>>read(json(reply), "$..text").stream()
        .map(String::valueOf)
        .map(String::strip)
        .toList();
  }
}

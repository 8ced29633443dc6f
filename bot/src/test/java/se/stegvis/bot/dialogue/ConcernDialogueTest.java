package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * People say that they are worried in the chat. Fia is with Eva at another unit, which has no
 * studierektor; Bo is her huvudansvariga handledare, Cia her studierektor.
 */
final class ConcernDialogueTest {

  private static final ProgrammeId FIA = new ProgrammeId("p-fia");

  private final Clinic clinic = new Clinic();

  ConcernDialogueTest() {
    clinic.placeFiaWithEva();
  }

  @Test
  void whoWillSeeItStandsThereBeforeAnythingIsSent() {
    var before = chosen("eva", clinic.say("eva", "jag är orolig"), "PLACEMENT");
    assertThat(words(before))
        .contains("Målen för sidotjänstgöringen", "Syns för:")
        .anyMatch(line -> line.contains("Fia Sjöström"))
        .anyMatch(line -> line.contains("får också veta") && line.contains("Cia Berg"));
    assertThat(json(before)).contains("Skicka inte");
    assertThat(clinic.concerns.of(List.of(FIA))).isEmpty();
    assertThat(clinic.press("eva", "concern.leave", button(before, "concern.leave")))
        .isEqualTo(new Reply.Text("Då är inget skickat."));
    assertThat(clinic.outbox.all()).isEmpty();
  }

  @Test
  void theHandledareSaysItTheTwoAreToldAndThenTheOthersWithAPlan() {
    var before = chosen("eva", clinic.say("eva", "oro"), "PLACEMENT");
    var nothing = clinic.press("eva", "concern.send", button(before, "concern.send"));
    assertThat(words(nothing)).contains("Välj minst ett område eller delmål.");
    var sent = send("eva", before, "COMMUNICATION,PRACTICAL_SKILL");
    assertThat(words(sent))
        .contains(
            "Tack för att du säger till. De som står nedan får veta.",
            "praktisk färdighet, kommunikation");
    assertThat(told()).containsExactlyInAnyOrder("fia", "eva");
    assertThat(words(send("eva", before, "COMMUNICATION"))).contains("Det är redan gjort.");
    assertThat(clinic.concerns.of(List.of(FIA))).hasSize(1);

    var planned = clinic.press("eva", "concern.plan", button(sent, "concern.plan"));
    assertThat(words(planned)).contains("Tack. De som står nedan får veta, utan betyg.");
    assertThat(told()).containsExactlyInAnyOrder("fia", "eva", "bo", "cia");
  }

  @Test
  void theMatterThatComesOfItOpensWhatWasSaid() {
    send("eva", chosen("eva", clinic.say("eva", "oro"), "PLACEMENT"), "COMMUNICATION");
    var list = clinic.say("fia", "ärenden");
    var matter = clinic.press("fia", "matter.open", button(list, "matter.open"));
    assertThat(words(matter)).contains("Så säger rutinen att ni går vidare");
    var opened = clinic.press("fia", "concern.open", button(matter, "concern.open"));
    assertThat(words(opened)).contains("kommunikation");
    assertThat(json(opened)).doesNotContain("concern.settle", "concern.withdraw");
    assertThat(clinic.press("cia", "concern.open", button(matter, "concern.open")))
        .isInstanceOf(Reply.Text.class);
  }

  @Test
  void whatIsSaidInConfidenceIsSeenByTheStudierektorAlone() {
    var before = chosen("fia", clinic.say("fia", "oro"), "SUPERVISION");
    assertThat(words(before)).anyMatch(line -> line.equals("Cia Berg"));
    assertThat(json(before)).doesNotContain("Bo Åkesson", "Dag Forsman", "Input.");
    var sent = clinic.press("fia", "concern.send", button(before, "concern.send"));
    assertThat(words(sent)).contains("Tack för att du säger till. De som står nedan får veta.");
    assertThat(told()).containsExactly("cia");
    for (var who : List.of("bo", "eva", "dag", "anna")) {
      assertThat(clinic.press(who, "concern.open", button(sent, "concern.withdraw")))
          .as(who)
          .isInstanceOf(Reply.Text.class);
      assertThat(shown(clinic.say(who, "oro"))).as(who).doesNotContain("sade det");
      assertThat(shown(clinic.say(who, "ärenden"))).as(who).doesNotContain("handledning");
    }
    assertThat(shown(clinic.say("cia", "oro"))).contains("sade det");
    clinic.press("fia", "concern.withdraw", button(sent, "concern.withdraw"));
    assertThat(clinic.matters.of(List.of(FIA)))
        .filteredOn(matter -> matter.signal().key().kind() == SignalKind.SUPERVISION)
        .singleElement()
        .matches(matter -> !matter.isOpen());
    assertThat(clinic.concerns.of(List.of(FIA)))
        .extracting(Concern::state)
        .containsExactly(Concern.State.WITHDRAWN);
  }

  @Test
  void whoHasNoPartInItCanSayNothingWithAnothersButton() {
    var before = chosen("fia", clinic.say("fia", "oro"), "SUPERVISION");
    assertThat(clinic.press("bo", "concern.send", button(before, "concern.send")))
        .isInstanceOf(Reply.Text.class);
    assertThat(clinic.press("bo", "concern.choose", button(before, "concern.send")))
        .isInstanceOf(Reply.Text.class);
    assertThat(clinic.press("fia", "concern.send", Map.of("v", "0")))
        .isInstanceOf(Reply.Text.class);
    assertThat(clinic.concerns.of(List.of(FIA))).isEmpty();
    assertThat(clinic.say("dag", "oro")).isInstanceOf(Reply.Text.class);
  }

  private Reply chosen(String who, Reply choice, String kind) {
    List<Map<String, String>> found =
        JsonPath.read(json(choice), "$..actions[?(@.verb == 'concern.choose')].data");
    var data =
        found.stream()
            .filter(each -> kind.equals(each.get("k")))
            .filter(each -> FIA.value().equals(each.get("p")))
            .findFirst()
            .orElseThrow();
    return clinic.press(who, "concern.choose", data);
  }

  private Reply send(String who, Reply before, String areas) {
    var data = new HashMap<>(button(before, "concern.send"));
    data.put("areas", areas);
    return clinic.press(who, "concern.send", data);
  }

  private List<String> told() {
    return clinic.outbox.all().stream()
        .filter(message -> message.content() instanceof Content.OfMatter)
        .map(Message::to)
        .map(each -> each.value())
        .distinct()
        .toList();
  }

  private static Map<String, String> button(Reply reply, String verb) {
    List<Map<String, String>> found =
        JsonPath.read(json(reply), "$..actions[?(@.verb == '" + verb + "')].data");
    return found.getFirst();
  }

  private static String shown(Reply reply) {
    return reply instanceof Reply.Card card ? card.card().json() : reply.toString();
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

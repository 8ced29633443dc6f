package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** The 360° and the kollegium, as the clinic's people lead them in the chat. */
final class RoundDialogueTest {

  private static final List<String> RATERS = List.of("bo", "cia", "dag", "per", "nina", "nils");

  private final Clinic clinic = new Clinic();

  @Test
  void a360FromChoosingToReading() {
    clinic.hireNurses();
    assertThat(words(clinic.say("anna", "360°")))
        .contains("Minst 6 behöver väljas. Hittills: 0.")
        .noneMatch(line -> line.contains("har svarat"));
    chooseRaters();
    var started = clinic.press("anna", "round.start", data());
    assertThat(words(started))
        .contains("Frågorna är på väg. Skatta gärna dig själv nu.", "0 av 6 har svarat.");

    var form = clinic.press("nina", "form.open", form("nina"));
    assertThat(words(form))
        .contains(
            "Sammanställs av: Bo Åkesson. Ditt namn syns inte vid svaren, och ST-läkaren ser bara"
                + " sammanställningen.");
    send("anna", "overall", "3");
    RATERS.forEach(each -> send(each, "overall", "4", "strengths", "Ord av " + each));
    var progress = clinic.say("anna", "360");
    assertThat(words(progress)).contains("6 av 6 har svarat.");
    assertThat(json(progress)).doesNotContain("Ord av").doesNotContain("6 ×");

    var compiling = clinic.press("bo", "round.open", data());
    assertThat(words(compiling))
        .anyMatch(line -> line.startsWith("6 × 4 · "))
        .contains("– Ord av nina");
    assertThat(words(compiling)).doesNotContain("Nina Ek", "Cia Berg");
    assertThat(words(clinic.press("bo", "round.compile", data()))).contains("Det här behövs.");
    clinic.press("bo", "round.compile", data("summary", "Tydlig med teamet."));
    assertThat(words(clinic.say("anna", "360")))
        .contains("Svaren är sammanställda av Bo Åkesson. Ni går igenom dem när ni ses.")
        .doesNotContain("Tydlig med teamet.");
    clinic.press("bo", "round.release", data("talk", "2026-12-11"));
    clinic.press("bo", "round.release", data("talk", "2026-12-11"));

    var released = clinic.say("anna", "360");
    assertThat(words(released))
        .contains("Tydlig med teamet.")
        .anyMatch(line -> line.startsWith("6 × 4 · "));
    assertThat(json(released)).doesNotContain("Ord av");
    assertThat(events("assessment")).hasSize(1);
    assertThat(events("msf.summary")).hasSize(1);
  }

  @Test
  void nobodyElseSeesOrLeadsIt() {
    clinic.hireNurses();
    clinic.say("anna", "360");
    chooseRaters();
    for (var other : List.of("per", "dag", "nina", "cia")) {
      assertThat(clinic.press(other, "round.start", data())).isInstanceOf(Reply.Text.class);
      assertThat(clinic.press(other, "round.open", data())).isInstanceOf(Reply.Text.class);
      assertThat(clinic.press(other, "round.compile", data("summary", "Bra.")))
          .isInstanceOf(Reply.Text.class);
    }
    assertThat(round().isGathering()).isTrue();
  }

  @Test
  void whatCannotBeChosenIsSaidAtItsField() {
    clinic.hireNurses();
    clinic.say("anna", "360");
    assertThat(words(clinic.press("anna", "round.add", data("sought", "nina"))))
        .contains("Välj vad personen arbetar som.");
    assertThat(words(clinic.press("anna", "round.add", data("sought", "mallory"))))
        .anyMatch(line -> line.startsWith("Jag hittar ingen med det namnet."));
    assertThat(words(clinic.press("anna", "round.add", data("who", "anna"))))
        .contains("Du kan inte bedöma dig själv här.");
    assertThat(words(clinic.press("anna", "round.add", data())))
        .contains("Välj någon, eller skriv ett namn.");
    assertThat(words(clinic.press("anna", "round.start", data())))
        .contains("Inte riktigt än – se vad som återstår.");
    assertThat(round().raters()).isEmpty();
  }

  @Test
  void aRaterIsTakenAwayAgain() {
    clinic.say("anna", "360");
    clinic.press("anna", "round.add", data("who", "dag"));
    var card = clinic.press("anna", "round.add", data("who", "dag"));
    assertThat(words(card)).contains("Det är redan gjort. Inget har ändrats.");
    clinic.press("anna", "round.remove", data("p", "dag"));
    assertThat(round().raters()).isEmpty();
  }

  @Test
  void aKollegiumFromPreparingToFeedback() {
    var list = clinic.say("cia", "kollegium");
    assertThat(words(list)).contains("Anna Lind", "Per Öberg");
    clinic.press("cia", "round.begin", button(list, "round.begin", "p-anna"));
    for (var each : List.of("bo", "dag", "cia")) {
      clinic.press("cia", "round.add", data("who", each));
    }
    assertThat(words(clinic.press("cia", "round.start", data())))
        .contains("Anna Lind skattar sig själv först. Sedan går frågan till specialisterna.");
    assertThat(words(clinic.say("anna", "kollegium"))).contains("0 av 3 har svarat.");
    send("anna", "outcome", "i_fas");
    send("bo", "outcome", "risk");
    send("dag", "outcome", "osaker");
    assertThat(words(clinic.press("cia", "round.open", data())))
        .contains("Svaren kan sammanställas när minst 3 har svarat. Hittills: 2.")
        .noneMatch(line -> line.contains("×"));
    send("cia", "outcome", "osaker");
    assertThat(words(clinic.press("cia", "round.open", data())))
        .contains("2 × Osäker, 1 × Risk", "ST-läkarens egen skattning: I fas");

    clinic.press(
        "cia",
        "round.compile",
        data("summary", "Övar på akuta lägen.", "outcome", "osaker", "held", "2026-12-11"));
    assertThat(events("specialistkollegium"))
        .singleElement()
        .satisfies(event -> assertThat(event.outcome()).isEqualTo("osaker"));
    clinic.press("bo", "round.release", data("talk", "2026-12-11"));
    assertThat(words(clinic.say("anna", "kollegium"))).contains("Osäker", "Övar på akuta lägen.");
  }

  @Test
  void delicateWordsAreAskedAboutBeforeTheyAreKept() {
    clinic.hireNurses();
    clinic.say("anna", "360");
    chooseRaters();
    clinic.press("anna", "round.start", data());
    send("anna", "overall", "3");
    RATERS.forEach(each -> send(each, "overall", "4"));
    var asked =
        clinic.press(
            "bo", "round.compile", data("summary", "Bra trots att hon varit sjukskriven."));
    assertThat(words(asked)).anyMatch(line -> line.startsWith("Du nämner sjukskriven."));
    assertThat(round().isCollecting()).isTrue();
    clinic.press(
        "bo", "round.compile.meant", data("summary", "Bra trots att hon varit sjukskriven."));
    assertThat(round().compilation()).isPresent();
  }

  @Test
  void buttonsOfOtherHandsDoNothing() {
    assertThat(clinic.press("anna", "round.open", Map.of("v", "1", "r", "x")))
        .isInstanceOf(Reply.Text.class);
    assertThat(
            clinic.press("anna", "round.begin", Map.of("v", "1", "k", "KOLLEGIUM", "o", "p-anna")))
        .isInstanceOf(Reply.Text.class);
    assertThat(
            clinic.press("per", "round.begin", Map.of("v", "1", "k", "MULTISOURCE", "o", "p-anna")))
        .isInstanceOf(Reply.Text.class);
    assertThat(clinic.rounds.of(new ProgrammeId("p-anna"))).isEmpty();
  }

  @Test
  void speaksEnglish() {
    assertThat(words(clinic.say("kim", "360"))).contains("At least 6 are needed. So far: 0.");
  }

  private void chooseRaters() {
    for (var each : RATERS) {
      clinic.press("anna", "round.add", data("who", each, "profession", "NURSE"));
    }
  }

  private void send(String who, String... answers) {
    var data = form(who);
    for (int i = 0; i < answers.length; i += 2) {
      data.put(answers[i], answers[i + 1]);
    }
    clinic.press(who, "form.send", data);
  }

  private Map<String, String> form(String who) {
    var id =
        clinic.assessments.of(round().id()).stream()
            .filter(each -> each.assessor().equals(new PersonId(who)))
            .map(Assessment::id)
            .findFirst()
            .orElseThrow();
    var data = new HashMap<String, String>();
    data.put("v", "1");
    data.put("a", id.toString());
    return data;
  }

  private Round round() {
    return clinic.rounds.of(new ProgrammeId("p-anna")).getFirst();
  }

  /** What a button of the round's card sends, with what stands in the fields. */
  private Map<String, String> data(String... fields) {
    var data = new HashMap<String, String>();
    data.put("v", "1");
    data.put("r", round().id().toString());
    for (int i = 0; i < fields.length; i += 2) {
      data.put(fields[i], fields[i + 1]);
    }
    return data;
  }

  private static Map<String, String> button(Reply card, String verb, String programme) {
    List<Map<String, String>> data =
        JsonPath.read(json(card), "$..[?(@.verb=='%s')].data".formatted(verb));
    return data.stream().filter(each -> programme.equals(each.get("o"))).findFirst().orElseThrow();
  }

  private List<Event> events(String evidence) {
    return clinic.events("anna").stream()
        .filter(event -> event.evidence().equals(evidence))
        .toList();
  }

  private static String json(Reply reply) {
    assertThat(reply).isInstanceOf(Reply.Card.class);
    return ((Reply.Card) reply).card().json();
  }

  private static List<String> words(Reply reply) {
    return JsonPath.<List<Object>>read(json(reply), "$..text").stream()
        .map(String::valueOf)
        .map(String::strip)
        .toList();
  }
}

package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.PersonId;

/** Whatever the clinic's people see of an ST-läkare in the chat is a reading that is kept. */
final class ReadingsDialogueTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  private final Clinic clinic = new Clinic();

  @Test
  void aPlanInAListAndOnItsCard() {
    clinic.press("bo", "plan.begin", begin("anna"));
    assertThat(of("anna")).containsExactly(tuple("bo", Thing.PLAN));
    clinic.press("cia", "plan.begin", begin("per"));
    clinic.say("cia", "plan");
    clinic.say("anna", "plan");
    assertThat(of("anna"))
        .containsExactlyInAnyOrder(tuple("bo", Thing.PLAN), tuple("cia", Thing.PLAN));
    assertThat(of("fia")).isEmpty();
  }

  @Test
  void aConcernInAListAndAsTheSameSaidOnAnotherCard() {
    clinic.placeFiaWithEva();
    var choice = clinic.say("fia", "oro");
    var before = clinic.press("fia", "concern.choose", supervision(choice));
    clinic.press("fia", "concern.send", button(before, "concern.send"));
    assertThat(of("fia")).isEmpty();
    clinic.say("cia", "oro");
    assertThat(of("fia")).containsExactly(tuple("cia", Thing.SIGNAL));
  }

  @Test
  void aPlacementInAListAndOnItsCardAlsoForWhoOnlySupervisesIt() {
    clinic.placeFiaWithEva();
    clinic.say("fia", "sidotjänstgöring");
    assertThat(of("fia")).isEmpty();
    clinic.say("eva", "sidotjänstgöring");
    clinic.press("bo", "placement.open", Map.of("v", "1", "p", "p-fia", "l", "pl"));
    clinic.press("per", "placement.open", Map.of("v", "1", "p", "p-fia", "l", "pl"));
    assertThat(of("fia"))
        .containsExactlyInAnyOrder(tuple("eva", Thing.PLACEMENT), tuple("bo", Thing.PLACEMENT));
  }

  @Test
  void theUnitsOverviewIsAReadingOfTheMattersThatItCounts() {
    clinic.look(DAY);
    clinic.on(DAY).answer(new Incoming.Said(Clinic.sender("cia"), "översikt"));
    assertThat(of("anna")).contains(tuple("cia", Thing.SIGNAL));
  }

  @Test
  void theDevelopmentButNotTheNamesToChooseFrom() {
    clinic.say("bo", "utveckling");
    assertThat(of("anna")).isEmpty();
    clinic.say("bo", "utveckling anna");
    clinic.say("anna", "utveckling");
    assertThat(of("anna")).containsExactly(tuple("bo", Thing.DEVELOPMENT));
    assertThat(lines(clinic.say("anna", "vem har sett"))).contains("utvecklingen över tid");
  }

  @Test
  void anAssessmentOpenedByAnotherThanItsAssessorAndTheStLakare() {
    var request = new HashMap<>(button(clinic.say("anna", "bedömning"), "form.request"));
    request.putAll(Map.of("form", "mini-cex@1", "seen", "2026-12-09", "who", "cia"));
    clinic.press("anna", "form.request", request);
    var id = clinic.assessments.waitingFor(new PersonId("cia")).getFirst().id().toString();
    var data = new HashMap<>(Map.of("v", "1", "a", id));
    clinic.press("cia", "form.open", data);
    data.put("overall", "4");
    clinic.press("cia", "form.send", data);
    assertThat(clinic.events("anna")).anyMatch(event -> event.evidence().equals("assessment"));
    clinic.press("cia", "form.open", data);
    clinic.press("anna", "form.open", data);
    assertThat(of("anna")).isEmpty();
    clinic.press("per", "form.open", data);
    assertThat(of("anna")).isEmpty();
    clinic.press("bo", "form.open", data);
    assertThat(of("anna")).containsExactly(tuple("bo", Thing.ASSESSMENT));
  }

  private List<Tuple> of(String trainee) {
    return clinic.readings.of(new PersonId(trainee)).stream()
        .map(ReadingsDialogueTest::seen)
        .toList();
  }

  private static Tuple seen(Reading reading) {
    return tuple(reading.reader().value(), reading.thing());
  }

  private static Map<String, String> begin(String trainee) {
    var id = UUID.nameUUIDFromBytes(trainee.getBytes(StandardCharsets.UTF_8));
    return Map.of("v", "1", "pl", id.toString(), "o", "p-" + trainee);
  }

  private static Map<String, String> supervision(Reply reply) {
    List<Map<String, String>> found =
        JsonPath.read(json(reply), "$..actions[?(@.verb == 'concern.choose')].data");
    return found.stream()
        .filter(each -> "SUPERVISION".equals(each.get("k")))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> button(Reply reply, String verb) {
    List<Map<String, String>> found =
        JsonPath.read(json(reply), "$..actions[?(@.verb == '" + verb + "')].data");
    return found.getFirst();
  }

  private static List<String> lines(Reply reply) {
    return JsonPath.read(json(reply), "$..text");
  }

  private static String json(Reply reply) {
    return ((Reply.Card) reply).card().json();
  }
}

package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.PersonId;

/** Looking at how an ST-läkare comes along, in the chat. */
final class DevelopmentDialogueTest {

  private final Clinic clinic = new Clinic();

  @Test
  void theTraineeSeesTheirOwn() {
    assess("anna", "4", "Lugnt bemötande.");
    assertThat(words(clinic.say("anna", "utveckling")))
        .contains("Mini-CEX", "Anna Lind", "  Lugnt bemötande.")
        .anyMatch(line -> line.startsWith("1 av 12 bedömningar"));
  }

  @Test
  void withoutAssessmentsItSaysHowToBegin() {
    assertThat(words(clinic.say("anna", "utveckling")))
        .anyMatch(line -> line.startsWith("Inga bedömningar än."));
  }

  @Test
  void theSupervisorChoosesAmongTheirOwn() {
    assess("anna", "4", "Lugnt bemötande.");
    var choice = clinic.say("bo", "utveckling");
    List<String> names = JsonPath.read(json(choice), "$..actions..title");
    assertThat(names)
        .containsExactlyInAnyOrder("Anna Lind", "Per Öberg", "Fia Sjöström", "Kim Nguyen");
    var shown = clinic.press("bo", "development.show", Map.of("p", "p-anna"));
    assertThat(words(shown)).contains("  Lugnt bemötande.").doesNotContain("Per Öberg");
    assertThat(clinic.press("bo", "development.choose", Map.of())).isEqualTo(choice);
  }

  @Test
  void aNameIsEnough() {
    assess("anna", "4", "Lugnt bemötande.");
    assertThat(words(clinic.say("bo", "utveckling anna"))).contains("  Lugnt bemötande.");
    assertThat(words(clinic.say("bo", "Utvekling öberg"))).contains("Per Öberg");
    assertThat(clinic.say("bo", "utveckling nisse"))
        .isEqualTo(new Reply.Text("Jag hittar ingen med det namnet bland dem som du kan se."));
  }

  @Test
  void theReceivingSupervisorSeesThePlacementAlone() {
    clinic.placeFiaWithEva();
    assess("fia", "4", "Hos Eva.");
    assertThat(words(clinic.say("eva", "utveckling")))
        .contains("Fia Sjöström", "  Hos Eva.")
        .noneMatch(line -> line.contains("av 12"));
  }

  @Test
  void theStudierektorReadsNoSingleAssessments() {
    assess("anna", "4", "Lugnt bemötande.");
    assertThat(words(clinic.say("cia", "utveckling anna"))).doesNotContain("  Lugnt bemötande.");
  }

  @Test
  void nobodyElseLearnsAnything() {
    assess("anna", "4", "Lugnt bemötande.");
    assertThat(clinic.say("dag", "utveckling")).isInstanceOf(Reply.Text.class);
    for (var other : List.of("dag", "per")) {
      assertThat(clinic.press(other, "development.show", Map.of("p", "p-anna")))
          .isInstanceOf(Reply.Text.class);
    }
  }

  @Test
  void inEnglishToo() {
    assertThat(words(clinic.say("kim", "development")))
        .anyMatch(line -> line.startsWith("No assessments yet."));
  }

  /** Bo answers what the ST-läkare asks. */
  private void assess(String trainee, String overall, String strengths) {
    var card = clinic.say(trainee, "bedömning");
    var asked =
        new HashMap<String, String>(
            JsonPath.<Map<String, String>>read(json(card), "$.body[-1].actions[0].data"));
    asked.put("form", "mini-cex@1");
    asked.put("seen", "2026-12-09");
    asked.put("who", "bo");
    clinic.press(trainee, "form.request", asked);
    var id = clinic.assessments.waitingFor(new PersonId("bo")).getFirst().id();
    clinic.press(
        "bo",
        "form.send",
        Map.of("v", "1", "a", id.toString(), "overall", overall, "strengths", strengths));
  }

  private static String json(Reply reply) {
    return ((Reply.Card) reply).card().json();
  }

  private static List<String> words(Reply reply) {
    return JsonPath.read(json(reply), "$..text");
  }
}

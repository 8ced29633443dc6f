package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** What becomes of requests over time, how many somebody gets, and what an answer adds up to. */
final class FollowUpDialogueTest {

  private final Clinic clinic = new Clinic();

  @Test
  void theReceiptSaysWhatThePictureRestsOnSoFar() {
    ask("anna", "2026-12-09");
    clinic.press("bo", "form.send", data("overall", "4"));
    var soFar = "Hittills: 1 av 12 bedömningar, 1 av 3 moment, 1 av 4 bedömare.";
    assertThat(words(clinic.press("anna", "form.open", data()))).contains(soFar);
    assertThat(words(clinic.press("bo", "form.open", data()))).doesNotContain(soFar);
  }

  @Test
  void whileItIsFreshNothingNewIsProposed() {
    ask("anna", "2026-12-09");
    assertThat(json(clinic.press("anna", "form.open", data()))).doesNotContain("form.again");
  }

  @Test
  void afterTwoWeeksANewOccasionIsProposedToTheTrainee() {
    ask("anna", "2026-11-26");
    var card = clinic.press("anna", "form.open", data());
    assertThat(words(card)).anyMatch(line -> line.contains("Be hellre om ett nytt tillfälle."));
    var asking = clinic.press("anna", "form.again", data());
    assertThat(value(asking, "form")).isEqualTo(List.of("mini-cex@1"));
    assertThat(value(asking, "who")).isEqualTo(List.of("bo"));
    assertThat(value(asking, "seen")).isEqualTo(List.of(Clinic.FRIDAY.toString()));
  }

  @Test
  void theAssessorReadsThatItsValueIsLimited() {
    ask("anna", "2026-11-26");
    assertThat(words(clinic.press("bo", "form.open", data())))
        .anyMatch(line -> line.startsWith("Det har gått mer än två veckor sedan tillfället"));
  }

  @Test
  void onlyTheTraineeAsksAgain() {
    ask("anna", "2026-11-26");
    assertThat(clinic.press("per", "form.again", data())).isInstanceOf(Reply.Text.class);
    assertThat(clinic.press("bo", "form.again", data())).isInstanceOf(Reply.Text.class);
  }

  @Test
  void somebodySaysHowManyRequestsTheyHaveRoomFor() {
    assertThat(said("bo", "utrymme")).startsWith("Du får högst 3 förfrågningar");
    assertThat(said("bo", "utrymme 1")).isEqualTo("Okej, högst en förfrågan i veckan.");
    ask("anna", "2026-12-09");
    assertThat(json(clinic.say("per", "bedömning"))).contains("Bo Åkesson (har fullt");
    assertThat(said("bo", "utrymme 5")).isEqualTo("Okej, högst 5 förfrågningar i veckan.");
    assertThat(json(clinic.say("per", "bedömning"))).doesNotContain("har fullt");
  }

  @Test
  void nobodyIsAskedWhoHasNoRoomAtAll() {
    assertThat(said("bo", "utrymme 0")).startsWith("Okej, ingen ber dig om bedömningar");
    ask("anna", "2026-12-09");
    assertThat(clinic.assessments.waitingFor(new PersonId("bo"))).isEmpty();
  }

  @Test
  void aLimitThatNobodyMeansIsNotKept() {
    assertThat(said("bo", "utrymme 21")).startsWith("Skriv ett tal mellan 0 och 20");
    assertThat(said("bo", "utrymme många")).startsWith("Du får högst 3 förfrågningar");
    assertThat(said("kim", "room 4")).isEqualTo("All right, 4 requests a week at most.");
  }

  private void ask(String trainee, String seen) {
    var card = clinic.say(trainee, "bedömning");
    List<Map<String, String>> buttons =
        JsonPath.read(json(card), "$..[?(@.verb=='form.request')].data");
    var request = new HashMap<>(buttons.getFirst());
    request.put("form", "mini-cex@1");
    request.put("seen", LocalDate.parse(seen).toString());
    request.put("who", "bo");
    clinic.press(trainee, "form.request", request);
  }

  private Map<String, String> data(String... fields) {
    var data = new HashMap<>(Map.of("v", "1", "a", assessment().id().toString()));
    for (int i = 0; i < fields.length; i += 2) {
      data.put(fields[i], fields[i + 1]);
    }
    return data;
  }

  private Assessment assessment() {
    return clinic.assessments.of(new ProgrammeId("p-anna")).getLast();
  }

  private String said(String who, String text) {
    return ((Reply.Text) clinic.say(who, text)).text();
  }

  private static List<String> value(Reply card, String field) {
    return JsonPath.read(json(card), "$..[?(@.id=='%s')].value".formatted(field));
  }

  private static String json(Reply reply) {
    return ((Reply.Card) reply).card().json();
  }

  private static List<String> words(Reply reply) {
    return JsonPath.read(json(reply), "$..text");
  }
}

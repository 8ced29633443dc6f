package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** From asking for an assessment to reading it, as the clinic's people do it in the chat. */
final class FormDialogueTest {

  private final Clinic clinic = new Clinic();

  @Test
  void fromTheQuestionToTheReceipt() {
    var waiting = ask("anna", "bo");
    assertThat(waiting).contains("Frågan är på väg till Bo Åkesson.");
    assertThat(told("bo")).containsExactly(Occasion.ASKED);

    var form = clinic.press("bo", "form.open", data());
    assertThat(words(form)).anyMatch(line -> line.contains("Syns för: Bo Åkesson, Anna Lind"));
    var receipt =
        clinic.press("bo", "form.send", data("overall", "4", "strengths", "Lugnt bemötande."));
    assertThat(words(receipt)).contains("Tack! Bedömningen är skickad och räknas.");

    var event = assessments().getFirst();
    assertThat(event.instrument()).isEqualTo(Instrument.MINI_CEX);
    assertThat(event.assessor()).isEqualTo(new PersonId("bo"));
    assertThat(event.on()).isEqualTo(LocalDate.of(2026, 12, 9));
    assertThat(event.overall()).isEqualTo(4);
    assertThat(event.scale()).isEqualTo("uk6");

    assertThat(told("anna")).containsExactly(Occasion.ANSWERED);
    var result = clinic.press("anna", "form.open", data());
    assertThat(words(result)).anyMatch(line -> line.contains("Lugnt bemötande."));
    assertThat(words(clinic.press("anna", "form.read", data("comment", "Tack, det hjälper."))))
        .contains("Tack! Det är noterat.");
  }

  @Test
  void theSameButtonTwiceCountsOnce() {
    ask("anna", "bo");
    clinic.press("bo", "form.send", data("overall", "4"));
    assertThat(words(clinic.press("bo", "form.send", data("overall", "5"))))
        .contains("Den är redan skickad. Inget har ändrats.");
    assertThat(assessments()).extracting(Event::overall).containsExactly(4);
  }

  @Test
  void askingTwiceOnTheSameCardAsksOnce() {
    var card = clinic.say("anna", "bedömning");
    var asked = asked(card, "bo");
    clinic.press("anna", "form.request", asked);
    clinic.press("anna", "form.request", asked);
    assertThat(told("bo")).hasSize(1);
  }

  @Test
  void nobodyElseGetsAtTheForm() {
    ask("anna", "bo");
    for (var other : List.of("per", "cia", "anna")) {
      clinic.press(other, "form.send", data("overall", "6"));
    }
    assertThat(assessments()).isEmpty();
    assertThat(clinic.press("per", "form.open", data())).isInstanceOf(Reply.Text.class);
    assertThat(clinic.press("cia", "form.open", data())).isInstanceOf(Reply.Text.class);
  }

  @Test
  void whatDoesNotFitIsSaidAtItsFieldAndWhatWasTypedStays() {
    ask("anna", "bo");
    var card = clinic.press("bo", "form.send", data("strengths", "Bra struktur."));
    assertThat(words(card)).contains("Det här behövs.");
    assertThat(json(card)).contains("Bra struktur.");
    assertThat(words(clinic.press("bo", "form.send", data("overall", "7"))))
        .contains("Välj ett av alternativen.");
    assertThat(words(clinic.press("bo", "form.send", data("overall", "4", "goals", "a4"))))
        .anyMatch(line -> line.startsWith("Ett delmål hör till andra föreskrifter"));
    assertThat(assessments()).isEmpty();
  }

  @Test
  void aTextThatIsTooLongStaysWithWhoeverTypedIt() {
    ask("anna", "bo");
    var reply =
        clinic.press("bo", "form.send", data("overall", "4", "strengths", "å".repeat(100_000)));
    assertThat(reply).isInstanceOf(Reply.Text.class);
    assertThat(assessment().answers().values()).isEmpty();
  }

  @Test
  void aPersonnummerIsTakenOutAndNeverKept() {
    ask("anna", "bo");
    var card =
        clinic.press("bo", "form.send", data("overall", "4", "strengths", "Pat 811228-9874 bra."));
    assertThat(words(card)).anyMatch(line -> line.contains("personnummer eller liknande"));
    assertThat(json(card)).contains("Pat […] bra.").doesNotContain("811228");
    assertThat(assessment().answers().of("strengths")).hasValue("Pat […] bra.");
    assertThat(assessments()).isEmpty();
  }

  @Test
  void wordsAboutHealthRaiseAQuestionFirst() {
    ask("anna", "bo");
    var typed = data("overall", "4", "strengths", "Bra trots att hon varit sjukskriven.");
    var card = clinic.press("bo", "form.send", typed);
    assertThat(words(card)).anyMatch(line -> line.startsWith("Du nämner sjukskriven."));
    assertThat(assessments()).isEmpty();
    clinic.press("bo", "form.send.meant", typed);
    assertThat(assessments()).hasSize(1);
  }

  @Test
  void aDraftIsThereAgain() {
    ask("anna", "bo");
    clinic.press("bo", "form.whole", data("strengths", "Halvskrivet"));
    var card = clinic.press("bo", "form.open", data());
    assertThat(json(card)).contains("Halvskrivet").contains("complexity");
  }

  @Test
  void whatWasAnsweredIsSeenAlsoWhenTheFormIsFoldedAgain() {
    ask("anna", "bo");
    clinic.press("bo", "form.whole", data());
    var card = clinic.press("bo", "form.quick", data("setting", "ward"));
    assertThat(json(card)).contains("\"setting\"").doesNotContain("complexity");
  }

  @Test
  void delmalBeyondTheProposedAreFoldedInAndCountToo() {
    ask("anna", "bo");
    var card = clinic.press("bo", "form.open", data());
    assertThat((List<?>) JsonPath.read(json(card), "$..[?(@.id=='goals.folded')].isVisible"))
        .isEqualTo(List.of(false));
    clinic.press(
        "bo", "form.send", data("overall", "4", "goals", "STb1", "goals.more", "STc4,STc5"));
    assertThat(assessments().getFirst().goals()).containsExactlyInAnyOrder("STb1", "STc4", "STc5");
  }

  @Test
  void aNumberThatNeedNotBeAnsweredHasNoLimitsToStopTheClient() {
    ask("anna", "bo");
    var card = clinic.press("bo", "form.whole", data());
    assertThat((List<?>) JsonPath.read(json(card), "$..[?(@.type=='Input.Number')].id"))
        .isEqualTo(List.of("observed_minutes", "feedback_minutes"));
    assertThat((List<?>) JsonPath.read(json(card), "$..[?(@.type=='Input.Number')].min")).isEmpty();
  }

  @Test
  void withinADayItCanBeCorrectedAndTakenBack() {
    ask("anna", "bo");
    clinic.press("bo", "form.send", data("overall", "4"));
    clinic.press("bo", "form.correct.send", data("overall", "5"));
    assertThat(assessments()).extracting(Event::overall).containsExactly(5);
    clinic.press("bo", "form.recall", data());
    assertThat(assessments()).isEmpty();
    assertThat(clinic.assessments.steps(assessment().id())).hasSize(4);
  }

  @Test
  void afterADayItStands() {
    ask("anna", "bo");
    clinic.press("bo", "form.send", data("overall", "4"));
    clinic
        .on(Clinic.FRIDAY.plusDays(2))
        .answer(new Incoming.Pressed(Clinic.sender("bo"), "form.recall", data()));
    assertThat(assessments()).hasSize(1);
  }

  @Test
  void whoDeclinesMayPointToSomebodyElse() {
    ask("anna", "bo");
    clinic.press("bo", "form.decline.set", data("p", "cia"));
    assertThat(told("anna")).containsExactly(Occasion.DECLINED);
    var card = clinic.press("anna", "form.open", data());
    assertThat(words(card)).anyMatch(line -> line.contains("föreslår Cia Berg"));
    var again = clinic.press("anna", "form.elsewhere", data());
    assertThat((List<?>) JsonPath.read(json(again), "$..[?(@.id=='who')].value"))
        .isEqualTo(List.of("cia"));
  }

  @Test
  void bothFillItInTogetherAndTheAssessorsTapSendsIt() {
    var card = clinic.say("anna", "bedömning");
    clinic.press("anna", "form.together", asked(card, "bo"));
    assertThat(told("bo")).isEmpty();
    clinic.press("anna", "form.send", data("overall", "4", "strengths", "Vi såg det båda."));
    assertThat(assessments()).isEmpty();
    assertThat(told("bo")).containsExactly(Occasion.ASKED);
    var prepared = clinic.press("bo", "form.open", data());
    assertThat(json(prepared)).contains("Vi såg det båda.");
    clinic.press("bo", "form.send", data("overall", "4", "strengths", "Vi såg det båda."));
    assertThat(assessments()).hasSize(1);
  }

  @Test
  void bothRateAndCompare() {
    ask("anna", "bo");
    clinic.press("anna", "form.rate", data("overall", "3"));
    clinic.press("bo", "form.send", data("overall", "4"));
    assertThat(words(clinic.press("anna", "form.open", data())))
        .contains("Din egen skattning")
        .anyMatch(line -> line.contains("3 av 6"))
        .anyMatch(line -> line.contains("4 av 6"));
  }

  @Test
  void anAssessorBeginsUnasked() {
    var card = clinic.say("bo", "bedömning");
    var request = button(card, "form.request");
    request.put("about", "p-anna");
    request.put("seen", "2026-12-10");
    request.put("form", "dops@1");
    var form = clinic.press("bo", "form.request", request);
    assertThat(json(form)).contains("form.send");
    clinic.press("bo", "form.send", data("overall", "3"));
    assertThat(assessments()).extracting(Event::instrument).containsExactly(Instrument.DOPS);
    assertThat(told("anna")).containsExactly(Occasion.ANSWERED);
  }

  @Test
  void nobodyIsAskedMoreThanThreeTimesAWeek() {
    for (var trainee : List.of("anna", "per", "fia")) {
      ask(trainee, "bo");
    }
    var card = clinic.say("anna", "bedömning");
    assertThat(json(card)).contains("Bo Åkesson (har fullt den här veckan)");
    var refused = clinic.press("anna", "form.request", asked(card, "bo"));
    assertThat(words(refused)).anyMatch(line -> line.contains("Utrymme har: Cia Berg"));
    assertThat(told("bo")).hasSize(3);
  }

  @Test
  void whatCannotBeAskedIsSaidAtItsField() {
    var card = clinic.say("anna", "bedömning");
    var request = asked(card, "anna");
    assertThat(words(clinic.press("anna", "form.request", request)))
        .contains("Du kan inte bedöma dig själv här.");
    request.put("who", "bo");
    request.put("seen", "2026-12-24");
    assertThat(words(clinic.press("anna", "form.request", request)))
        .anyMatch(line -> line.startsWith("Den dagen har inte varit än."));
    request.put("seen", "2025-12-24");
    assertThat(words(clinic.press("anna", "form.request", request)))
        .anyMatch(line -> line.startsWith("Den dagen ligger före din ST."));
    request.put("seen", "2026-12-10");
    request.put("form", "mini-cex@0");
    assertThat(words(clinic.press("anna", "form.request", request)))
        .anyMatch(line -> line.startsWith("Formuläret har kommit i en ny version."));
    request.put("form", "mini-cex@1");
    request.put("who", "mallory");
    assertThat(words(clinic.press("anna", "form.request", request)))
        .anyMatch(line -> line.startsWith("Den personen finns inte i Stegvis än."));
    assertThat(told("bo")).isEmpty();
  }

  @Test
  void whatEitherMayWriteDownIsBegunAtOnceAndProposedLast() {
    var card = clinic.say("anna", "bedömning");
    List<List<String>> offered = JsonPath.read(json(card), "$..[?(@.id=='form')].choices[*].value");
    assertThat(offered.toString()).endsWith("\"mitt-i-st@1\"]");
    var request = asked(card, "bo");
    request.put("form", "mitt-i-st@1");
    assertThat(json(clinic.press("anna", "form.request", request))).contains("form.send");
    assertThat(told("bo")).isEmpty();
  }

  @Test
  void somebodyElseIsFoundByName() {
    var card = clinic.say("anna", "bedömning");
    var request = asked(card, "");
    request.put("sought", "dag");
    var found = clinic.press("anna", "form.request", request);
    assertThat((List<?>) JsonPath.read(json(found), "$..[?(@.id=='who')].value"))
        .isEqualTo(List.of("dag"));
  }

  @Test
  void somebodyElseIsPickedWhereTheClientCan() {
    var card = clinic.sayInTeams("anna", "bedömning");
    assertThat(json(card)).contains("graph.microsoft.com/users");
    assertThat(json(clinic.say("anna", "bedömning"))).doesNotContain("graph.microsoft.com");
    var request = asked(card, "");
    request.put("sought", "00000000-0000-0000-0000-0000000000d1");
    assertThat(words(clinic.press("anna", "form.request", request)))
        .anyMatch(line -> line.startsWith("Den personen finns inte i Stegvis än."));
    request.put("sought", "entra-dag");
    clinic.press("anna", "form.request", request);
    assertThat(told("dag")).containsExactly(Occasion.ASKED);
  }

  /** Has somebody ask for a mini-CEX; returns what the card says then. */
  private List<String> ask(String trainee, String assessor) {
    var card = clinic.say(trainee, "bedömning");
    return words(clinic.press(trainee, "form.request", asked(card, assessor)));
  }

  private static Map<String, String> asked(Reply card, String assessor) {
    var request = button(card, "form.request");
    request.put("form", "mini-cex@1");
    request.put("seen", "2026-12-09");
    request.put("who", assessor);
    return request;
  }

  private static Map<String, String> button(Reply card, String verb) {
    List<Map<String, String>> data =
        JsonPath.read(json(card), "$..[?(@.verb=='%s')].data".formatted(verb));
    return new HashMap<>(data.getFirst());
  }

  /** What a button of the form's card sends, with what stands in the fields. */
  private Map<String, String> data(String... fields) {
    var data = new HashMap<String, String>();
    data.put("v", "1");
    data.put("a", assessment().id().toString());
    for (int i = 0; i < fields.length; i += 2) {
      data.put(fields[i], fields[i + 1]);
    }
    return data;
  }

  private Assessment assessment() {
    return clinic.assessments.of(new ProgrammeId("p-anna")).getLast();
  }

  private List<Event> assessments() {
    return clinic.events("anna").stream()
        .filter(event -> event.evidence().equals("assessment"))
        .toList();
  }

  private List<Occasion> told(String person) {
    return clinic.outbox.all().stream()
        .filter(message -> message.to().equals(new PersonId(person)))
        .flatMap(
            message ->
                message.content() instanceof Content.OfAssessment about
                    ? List.of(about.occasion()).stream()
                    : List.<Occasion>of().stream())
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

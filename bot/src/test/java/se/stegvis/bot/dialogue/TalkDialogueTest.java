package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;

/** The notes of a handledarsamtal, and the IUP, in the chat. */
final class TalkDialogueTest {

  private final Clinic clinic = new Clinic();

  @Test
  void theNotesOfATalkAreTwoTaps() {
    var form = clinic.say("anna", "samtal");
    var receipt = clinic.press("anna", "form.send", sent(form, "form.send"));
    assertThat(words(receipt)).contains("Tack! Det är antecknat.");
    var talk = newest("anna");
    assertThat(talk.on()).isEqualTo(Clinic.FRIDAY);
    assertThat(talk.minutes()).isEqualTo(60);
    assertThat(talk.with()).isEqualTo(new PersonId("bo"));
  }

  @Test
  void whatIsTypedIsKeptInTheRecordAndReadByBoth() {
    var form = clinic.say("anna", "samtal");
    var data = sent(form, "form.send");
    data.put("on", "2026-12-10");
    data.put("minutes", "45");
    data.put("topics", "iup,etik");
    data.put("actions", "Anna läser på om strålskydd.");
    var receipt = clinic.press("anna", "form.send", data);
    assertThat(words(receipt)).anyMatch(line -> line.contains("Bo Åkesson"));
    assertThat(newest("anna").topics()).containsExactlyInAnyOrder("iup", "etik");
    assertThat(words(clinic.press("bo", "form.open", sent(receipt, "form.correct"))))
        .anyMatch(line -> line.contains("Anna läser på om strålskydd."));
    assertThat(clinic.press("per", "form.open", sent(receipt, "form.correct")))
        .isInstanceOf(Reply.Text.class);
  }

  @Test
  void theNextTalkIsBookedFromTheReceipt() {
    var data = sent(clinic.say("anna", "samtal"), "form.send");
    data.put("next", "2027-01-08");
    var receipt = clinic.press("anna", "form.send", data);
    assertThat(JsonPath.<List<String>>read(json(receipt), "$..[?(@.title=='Boka')].url"))
        .singleElement()
        .satisfies(
            url ->
                assertThat(url)
                    .contains("subject=Handledarsamtal")
                    .contains("attendees=bo%40example.org")
                    .contains("startTime=2027-01-08T08%3A15"));
  }

  @Test
  void whatTheRegionAsksForStandsOnTheAgenda() {
    assertThat(words(clinic.say("anna", "samtal")))
        .anyMatch(line -> line.startsWith("Att ta upp: ") && line.contains("IUP"));
  }

  @Test
  void whatIsBegunIsGoneOnWith() {
    var form = clinic.say("anna", "samtal");
    var data = sent(form, "form.keep");
    data.put("actions", "Fortsätt med ultraljudet.");
    clinic.press("anna", "form.keep", data);
    var again = clinic.say("anna", "samtal");
    assertThat(sent(again, "form.send")).containsEntry("a", data.get("a"));
    assertThat(json(again)).contains("Fortsätt med ultraljudet.");
  }

  @Test
  void aHandledareOfSeveralChoosesWhomItWasWith() {
    var choice = clinic.say("bo", "samtal");
    assertThat(words(choice)).contains("Anna Lind", "Per Öberg", "Fia Sjöström", "Kim Nguyen");
    var form = clinic.press("bo", "form.begin", sent(choice, "form.begin"));
    clinic.press("bo", "form.send", sent(form, "form.send"));
    assertThat(newest("anna").with()).isEqualTo(new PersonId("bo"));
    assertThat(newest("anna").on()).isEqualTo(Clinic.FRIDAY);
  }

  @Test
  void duringASidotjanstgoringItIsOneTalkOrTheOther() {
    clinic.placeFiaWithEva();
    var choice = clinic.say("fia", "samtal");
    assertThat(words(choice)).contains("Med Bo Åkesson", "Med Eva Sandell");
    List<Map<String, String>> buttons =
        JsonPath.read(json(choice), "$..[?(@.verb=='form.begin')].data");
    var form = clinic.press("fia", "form.begin", buttons.getLast());
    clinic.press("fia", "form.send", sent(form, "form.send"));
    var talk = newest("fia");
    assertThat(talk.with()).isEqualTo(new PersonId("eva"));
    assertThat(talk.placement()).isNotNull();
  }

  @Test
  void nobodyBeginsWhatIsNotTheirs() {
    var begin = sent(clinic.say("bo", "samtal"), "form.begin");
    for (var other : List.of("per", "cia", "dag")) {
      assertThat(clinic.press(other, "form.begin", begin)).isInstanceOf(Reply.Text.class);
    }
    begin.put("l", "no-such-placement");
    assertThat(clinic.press("bo", "form.begin", begin)).isInstanceOf(Reply.Text.class);
    begin.remove("l");
    begin.put("f", "feedback-till-st");
    assertThat(clinic.press("bo", "form.begin", begin)).isInstanceOf(Reply.Text.class);
    begin.put("f", "no-such-form");
    assertThat(clinic.press("bo", "form.begin", begin)).isInstanceOf(Reply.Text.class);
    assertThat(words(clinic.say("dag", "samtal")))
        .contains("Just nu finns det ingen att anteckna om här.");
  }

  @Test
  void aTalkThatIsTakenBackCountsNoMore() {
    var form = clinic.say("anna", "samtal");
    var receipt = clinic.press("anna", "form.send", sent(form, "form.send"));
    clinic.press("anna", "form.recall", sent(receipt, "form.recall"));
    assertThat(newest("anna").on()).isEqualTo(Clinic.LAST_TALK);
  }

  @Test
  void anIupIsSignedByEachWithATapOfTheirOwn() {
    var choice = clinic.say("anna", "iup");
    assertThat(titles(choice))
        .containsExactly("IUP färdigställt", "IUP reviderat", "Större ändring av IUP");
    var form = clinic.press("anna", "form.begin", sent(choice, "form.begin"));
    assertThat(words(form)).anyMatch(line -> line.startsWith("Syns för: Anna Lind, Bo Åkesson"));
    assertThat(titles(form)).contains("Klart, jag skriver under");
    var data = new HashMap<>(sent(form, "form.keep"));
    data.put("on", "2026-12-10");
    data.put("topics", "handledning");
    var receipt = clinic.press("anna", "form.send", data);
    assertThat(words(receipt))
        .contains("Underskrivet av Anna Lind 10 december", "Väntar på underskrift: Bo Åkesson");
    var shown = clinic.press("bo", "form.open", sent(receipt, "form.correct"));
    assertThat(titles(shown)).contains("Skriv under");
    assertThat(words(clinic.press("bo", "form.sign", sent(shown, "form.sign"))))
        .contains("Underskrivet av Anna Lind 10 december, Bo Åkesson i dag");
    assertThat(clinic.press("per", "form.sign", sent(shown, "form.sign")))
        .isInstanceOf(Reply.Text.class);
    assertThat(titles(clinic.say("bo", "iup"))).contains("Visa det senaste");
  }

  private static List<String> titles(Reply card) {
    return JsonPath.read(json(card), "$..[?(@.type=='Action.Execute')].title");
  }

  private Event newest(String trainee) {
    return clinic.events(trainee).stream()
        .filter(event -> event.evidence().equals("handledarsamtal"))
        .max((one, other) -> one.on().compareTo(other.on()))
        .orElseThrow();
  }

  /** What stands in a field to begin with, which the client sends with the button. */
  private static String proposed(Reply card, String field) {
    return String.valueOf(
        JsonPath.<List<Object>>read(json(card), "$..[?(@.id=='%s')].value".formatted(field))
            .getFirst());
  }

  /** What the button of a verb sends, with what stands in the fields that are needed. */
  private static Map<String, String> sent(Reply card, String verb) {
    var data =
        new HashMap<>(
            JsonPath.<List<Map<String, String>>>read(
                    json(card), "$..[?(@.verb=='%s')].data".formatted(verb))
                .getFirst());
    if (verb.equals("form.send")) {
      data.put("on", proposed(card, "on"));
      data.put("minutes", proposed(card, "minutes"));
    }
    return data;
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

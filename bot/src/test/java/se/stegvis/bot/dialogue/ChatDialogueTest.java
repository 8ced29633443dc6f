package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.Texts;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Whole dialogues with the clinic's people. */
final class ChatDialogueTest {

  private static final String TALK = "Handledarsamtal 1/månad";
  private static final String ONCE = "Introduktion";

  private final Clinic clinic = new Clinic();

  @Test
  void aStrangerLearnsNothing() {
    for (var text : List.of("status", "historik", "hjälp", "anna")) {
      assertThat(text(clinic.say("mallory", text)))
          .contains("Kontakta studierektorn", "Please contact")
          .doesNotContain("Anna", "Bo", "Onkologen");
    }
    assertThat(
            clinic.on(Clinic.FRIDAY).answer(new Incoming.Installed(Clinic.sender("mallory"), null)))
        .isInstanceOf(Reply.Text.class);
    assertThat(clinic.press("mallory", "why", Map.of("v", "1", "i", "0")))
        .isInstanceOf(Reply.Text.class);
  }

  @Test
  void aHandledareOfFourGetsOneCard() {
    assertThat(clinic.morning(Clinic.FRIDAY, "bo")).hasSize(1);
    assertThat(words(clinic.say("bo", "status")))
        .contains("Anna Lind", "Per Öberg", "Fia Sjöström", "Kim Nguyen");
  }

  @Test
  void aHandledareOfAPlacementSeesThatPlacementAlone() {
    clinic.placeFiaWithEva();
    assertThat(words(clinic.say("eva", "historik")))
        .anyMatch(line -> line.contains("25 minuter"))
        .noneMatch(line -> line.contains("60 minuter"));
    assertThat(words(clinic.say("eva", "status")))
        .contains("Fia Sjöström")
        .noneMatch(line -> line.contains("4 bedömningar/termin"));
    assertThat(words(clinic.say("bo", "status")))
        .anyMatch(line -> line.contains("4 bedömningar/termin"));
  }

  @Test
  void gjortOpensTheNotesOfTheTalkAndBackShowsTheNextDate() {
    var message = clinic.morning(Clinic.FRIDAY, "anna").getFirst();
    var fields = clinic.press("anna", "done", button(status("anna"), "done", TALK, message));
    assertThat(verbs(fields)).contains("form.send", "close");
    var saved = clinic.press("anna", "form.send", noted(fields, "2026-12-10", "45"));
    assertThat(words(saved)).contains("Tack! Det är antecknat.");
    assertThat(words(clinic.press("anna", "close", sent(saved, "close"))))
        .contains("  Klart 10 december. Nästa gång senast söndag 10 januari 2027.");
    var talk = clinic.events("anna").getLast();
    assertThat(talk.evidence()).isEqualTo("handledarsamtal");
    assertThat(talk.on()).isEqualTo(LocalDate.of(2026, 12, 10));
    assertThat(talk.minutes()).isEqualTo(45);
    assertThat(talk.with()).isEqualTo(new PersonId("bo"));
  }

  @Test
  void gjortOnASingleThingRecordsItsDay() {
    var fields = clinic.press("anna", "done", data(status("anna"), "done", ONCE));
    assertThat(verbs(fields)).contains("done.save");
    assertThat(words(clinic.press("anna", "done.save", typed(fields, "2026-12-10"))))
        .contains("Tack! Det är antecknat.");
  }

  @Test
  void savingTwiceHasTheEffectOfOnce() {
    var fields = clinic.press("anna", "done", data(status("anna"), "done", TALK));
    var values = noted(fields, "2026-12-10", "45");
    clinic.press("anna", "form.send", values);
    int events = clinic.events("anna").size();
    assertThat(words(clinic.press("anna", "form.send", values)))
        .contains("Den är redan skickad. Inget har ändrats.");
    assertThat(clinic.events("anna")).hasSize(events);
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedStays() {
    var before = clinic.events("anna");
    var fields = clinic.press("anna", "done", data(status("anna"), "done", TALK));
    var corrected = clinic.press("anna", "form.send", noted(fields, "2026-12-12", "0"));
    assertThat(json(corrected)).contains("\"value\":\"2026-12-12\"").contains("\"value\":0");
    assertThat(clinic.events("anna")).isEqualTo(before);
  }

  @Test
  void laterMovesThatItemAlone() {
    var reply = clinic.press("anna", "later", data(status("anna"), "later", TALK));
    var data = new HashMap<>(data(reply, "later.set", TALK));
    data.put("d", "3");
    assertThat(words(clinic.press("anna", "later.set", data)))
        .contains("Okej, jag påminner igen måndag 14 december.");
    var snoozes = clinic.reminders.snoozes(List.of(new PersonId("anna")));
    assertThat(snoozes)
        .singleElement()
        .satisfies(snooze -> assertThat(snooze.until()).isEqualTo(LocalDate.of(2026, 12, 14)));
    data.put("d", "3000");
    assertThat(clinic.press("anna", "later.set", data)).isInstanceOf(Reply.Text.class);
    assertThat(clinic.reminders.snoozes(List.of(new PersonId("anna")))).isEqualTo(snoozes);
  }

  @Test
  void whyShowsTheSentenceAndClosesAgain() {
    var data = data(status("anna"), "why", TALK);
    var why = clinic.press("anna", "why", data);
    assertThat(words(why))
        .contains("”SÄS mål är att handledningen ska vara minst 1 gång i månaden.”");
    assertThat(words(clinic.press("anna", "close", data)))
        .doesNotContain("”SÄS mål är att handledningen ska vara minst 1 gång i månaden.”");
  }

  @Test
  void anOldCardGetsAKindAnswer() {
    var old = Texts.in(Language.SV).say(Phrase.ANSWER_OLD_CARD);
    var data = data(status("anna"), "done", TALK);
    for (var odd :
        List.of(
            Map.<String, String>of(),
            Map.of("v", "0", "i", "abc"),
            Map.of("v", "1"),
            Map.of("v", "1", "i", "abc", "m", "garbage"),
            Map.of("v", "1", "i", "abc", "m", "11111111-2222-4333-8444-555555555555"))) {
      assertThat(text(clinic.press("anna", "done", odd))).isEqualTo(old);
    }
    assertThat(text(clinic.press("anna", "no.such.verb", data))).isEqualTo(old);
  }

  @Test
  void anItemThatIsNotTheSendersHasNoEffect() {
    var data = data(status("anna"), "done", TALK);
    var before = clinic.events("anna");
    var values = new HashMap<>(data);
    values.putAll(Map.of("date", "2026-12-10", "minutes", "60"));
    assertThat(words(clinic.press("per", "done.save", values)))
        .contains("Den saken är redan klar, eller gäller inte längre. Inget har ändrats.")
        .doesNotContain("Anna Lind");
    assertThat(clinic.events("anna")).isEqualTo(before);
  }

  @Test
  void somebodyElsesCardHasNoEffect() {
    var message = clinic.morning(Clinic.FRIDAY, "anna").getFirst();
    var data = button(status("anna"), "why", TALK, message);
    assertThat(clinic.press("anna", "why", data)).isInstanceOf(Reply.Card.class);
    assertThat(clinic.press("per", "why", data)).isInstanceOf(Reply.Text.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "STATUS", "Statsu", "staus!", "  status  ", "sttus"})
  void misspelledCommandsAreUnderstood(String text) {
    assertThat(words(clinic.say("anna", text))).contains("Hej Anna!");
  }

  @Test
  void anythingElseGetsAShortHelpfulAnswer() {
    assertThat(text(clinic.say("anna", "hepl"))).contains("Menade du help?");
    assertThat(text(clinic.say("anna", "Vad är klockan?"))).contains("Skriv").contains("hjälp");
    assertThat(text(clinic.say("anna", "x".repeat(20_000)))).contains("hjälp");
  }

  @Test
  void aStudierektorSeesHerUnit() {
    assertThat(words(clinic.say("cia", "status"))).contains("Onkologen", "Anna Lind", "Kim Nguyen");
    assertThat(headings(clinic.say("cia", "status"))).contains("ST-läkare på enheten");
    assertThat(headings(clinic.say("bo", "status"))).contains("Dina ST-läkare");
    assertThat(headings(clinic.say("anna", "status"))).doesNotContain("Dina ST-läkare");
  }

  @Test
  void aPauseKeepsTheChosenLanguage() {
    clinic.say("anna", "språk english");
    assertThat(text(clinic.say("anna", "pausa till 15 januari")))
        .isEqualTo(
            "Fine, I will be quiet until the end of Friday 15 January 2027. To hear from me"
                + " earlier, write pause off.");
    assertThat(clinic.morning(Clinic.FRIDAY, "anna")).isEmpty();
    assertThat(text(clinic.say("anna", "pause off"))).startsWith("Welcome back!");
    assertThat(clinic.morning(Clinic.FRIDAY, "anna")).hasSize(1);
  }

  @Test
  void aDayPastOrFarAwayIsRefusedKindly() {
    assertThat(text(clinic.say("anna", "pausa 2026-12-01"))).contains("har redan varit");
    assertThat(text(clinic.say("anna", "pausa 2028-01-01"))).contains("mer än ett år bort");
    assertThat(text(clinic.say("anna", "pausa"))).startsWith("Hur länge?");
    assertThat(clinic.reminders.preferences(List.of(new PersonId("anna")))).isEmpty();
  }

  @Test
  void historyTellsOfOnesOwnInPlainWords() {
    assertThat(String.join("\n", words(clinic.say("anna", "historik"))))
        .contains("16 november")
        .contains("Handledarsamtal · 60 minuter")
        .doesNotContain("Per Öberg");
    clinic.records.add(
        new ProgrammeId("p-per"), Event.of("iup.version", LocalDate.of(2026, 12, 1)));
    assertThat(String.join("\n", words(clinic.say("bo", "history")))).contains("IUP · Per Öberg");
    assertThat(words(clinic.say("cia", "historik"))).contains("Inget är antecknat än.");
  }

  @Test
  void installingKeepsTheConversationAndRemovingForgetsIt() {
    var dialogue = clinic.on(Clinic.FRIDAY);
    assertThat(words(dialogue.answer(new Incoming.Installed(Clinic.sender("anna"), null))))
        .contains("Välkommen, Anna!", TALK);
    assertThat(clinic.conversations.of(new PersonId("anna"))).isPresent();
    assertThat(dialogue.answer(new Incoming.Removed(Clinic.sender("anna"), null)))
        .isInstanceOf(Reply.Silence.class);
    assertThat(clinic.conversations.of(new PersonId("anna"))).isEmpty();
  }

  @Test
  void whoeverIsInstalledForIsWelcomedOnceAndAgainAfterARemoval() {
    var dialogue = clinic.on(Clinic.FRIDAY);
    var installed = new Incoming.Installed(Clinic.sender("anna"), null);
    var joined = new Incoming.Joined(Clinic.sender("anna"), null);
    assertThat(words(dialogue.answer(installed))).contains("Välkommen, Anna!");
    assertThat(dialogue.answer(joined)).isInstanceOf(Reply.Silence.class);
    dialogue.answer(new Incoming.Removed(Clinic.sender("anna"), null));
    assertThat(words(dialogue.answer(joined))).contains("Välkommen, Anna!");
    assertThat(dialogue.answer(installed)).isInstanceOf(Reply.Silence.class);
  }

  @Test
  void aRemovalThatIsOlderThanTheInstallationAndComesLaterIsNone() {
    var dialogue = clinic.on(Clinic.FRIDAY);
    var removed = Instant.parse("2026-08-14T10:00:00Z");
    dialogue.answer(new Incoming.Installed(Clinic.sender("anna"), removed.plusSeconds(9)));
    dialogue.answer(new Incoming.Removed(Clinic.sender("anna"), removed));
    assertThat(clinic.conversations.of(new PersonId("anna"))).isPresent();
    assertThat(clinic.conversations.stopped(List.of(new PersonId("anna")))).isEmpty();
    dialogue.answer(new Incoming.Removed(Clinic.sender("anna"), removed.plusSeconds(60)));
    assertThat(clinic.conversations.of(new PersonId("anna"))).isEmpty();
    assertThat(clinic.conversations.stopped(List.of(new PersonId("anna")))).isNotEmpty();
  }

  @Test
  void aStrangerIsToldOnceOfAnInstallation() {
    var dialogue = clinic.on(Clinic.FRIDAY);
    assertThat(dialogue.answer(new Incoming.Joined(Clinic.sender("mallory"), null)))
        .isInstanceOf(Reply.Silence.class);
    assertThat(dialogue.answer(new Incoming.Installed(Clinic.sender("mallory"), null)))
        .isInstanceOf(Reply.Text.class);
  }

  @Test
  void whoCameIntoTheRosterLaterIsReachedOnceTheySpeak() {
    clinic.say("anna", "hej");
    assertThat(clinic.conversations.of(new PersonId("anna"))).isPresent();
  }

  @Test
  void remindersGoWhereThePersonWasHeardFromLast() {
    clinic.say("anna", "hej");
    var there = Clinic.sender("anna");
    var elsewhere =
        new Sender(
            there.tenantId(),
            there.entraId(),
            there.conversationId(),
            "https://moved.example.org",
            there.userId(),
            there.botId(),
            false);
    clinic.on(Clinic.FRIDAY).answer(new Incoming.Said(elsewhere, "hej"));
    assertThat(clinic.conversations.of(new PersonId("anna")))
        .map(Conversation::serviceUrl)
        .hasValue("https://moved.example.org");
  }

  private Reply status(String who) {
    return clinic.say(who, "status");
  }

  private static String text(Reply reply) {
    return ((Reply.Text) reply).text();
  }

  private static String json(Reply reply) {
    return ((Reply.Card) reply).card().json();
  }

  private static List<String> words(Reply reply) {
    return JsonPath.read(json(reply), "$..inlines[*].text");
  }

  private static List<String> headings(Reply reply) {
    return JsonPath.read(json(reply), "$.body[?(@.style=='heading')].text");
  }

  private static List<String> verbs(Reply reply) {
    return JsonPath.read(json(reply), "$..verb");
  }

  /** What the first button of a verb carries in the first item of a title. */
  private static Map<String, String> data(Reply reply, String verb, String title) {
    List<Map<String, Object>> items = JsonPath.read(json(reply), "$.body[?(@.type=='Container')]");
    var item =
        items.stream()
            .filter(each -> JsonPath.<List<String>>read(each, "$..text").contains(title))
            .findFirst()
            .orElseThrow();
    return JsonPath.<List<Map<String, String>>>read(item, "$..[?(@.verb=='" + verb + "')].data")
        .getFirst();
  }

  /** The same button on the card of a message. */
  private Map<String, String> button(Reply status, String verb, String title, MessageId message) {
    assertThat(verbs(status)).contains(verb);
    var close = Map.of("v", "1", "i", "none", "m", message.toString());
    var who = clinic.outbox.find(message).orElseThrow().to().value();
    return data(clinic.press(who, "close", close), verb, title);
  }

  private static Map<String, String> typed(Reply fields, String date) {
    var data = sent(fields, "done.save");
    data.put("date", date);
    return data;
  }

  private static Map<String, String> noted(Reply fields, String on, String minutes) {
    var data = sent(fields, "form.send");
    data.put("on", on);
    data.put("minutes", minutes);
    return data;
  }

  /** What the button of a verb sends. */
  private static Map<String, String> sent(Reply card, String verb) {
    return new HashMap<>(
        JsonPath.<List<Map<String, String>>>read(
                json(card), "$..[?(@.verb=='%s')].data".formatted(verb))
            .getFirst());
  }
}

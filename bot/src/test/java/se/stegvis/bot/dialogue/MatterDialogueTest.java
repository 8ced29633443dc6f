package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Anna's assessments of the autumn are missed, and the clinic's people follow it in the chat. */
final class MatterDialogueTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  private final Clinic clinic = new Clinic();

  @BeforeEach
  void theTermIsOver() {
    clinic.look(DAY);
  }

  @Test
  void theStudierektorReadsItTakesItLetsItWaitAndEndsIt() {
    assertThat(words(say("cia", "ärenden"))).contains("Ärenden", "Bedömningar saknas i perioden");
    var opened = press("cia", "matter.open");
    assertThat(words(opened))
        .contains("Risk", "· Ingen har tagit det än", "Så säger rutinen att ni går vidare")
        .anyMatch(line -> line.startsWith("Behövs: "))
        .anyMatch(line -> line.startsWith("Gjorda: "));
    assertThat(words(press("cia", "matter.take"))).contains("Tack, du har tagit det.");
    assertThat(json(press("cia", "matter.wait.set", "until", "2027-09-01")))
        .contains("Välj en dag från i morgon till");
    press("cia", "matter.wait.set", "until", "2027-02-01");
    assertThat(matter().state())
        .isEqualTo(new Matter.State.Waiting(new PersonId("cia"), LocalDate.of(2027, 2, 1)));
    assertThat(json(press("cia", "matter.end.set"))).contains("Välj en orsak.");
    assertThat(words(press("cia", "matter.end.set", "reason", "TALKED_THROUGH")))
        .contains("Ärendet är avslutat.")
        .doesNotContain("Jag tar det");
    assertThat(matter().isOpen()).isFalse();
  }

  @Test
  void alreadyTheListIsAReadingThatTheStLakareCanSee() {
    say("anna", "ärenden");
    assertThat(clinic.readings.of(new PersonId("anna"))).isEmpty();
    say("cia", "ärenden");
    assertThat(words(say("anna", "vem har sett")))
        .contains("Cia Berg, studierektor ·", "en signal")
        .noneMatch(line -> line.contains("Bedömningar"));
  }

  @Test
  void whoComesSecondSeesWhoHasIt() {
    press("cia", "matter.take");
    assertThat(words(press("bo", "matter.take"))).contains("Cia Berg har redan tagit det.");
    assertThat(words(press("bo", "matter.end.set", "reason", "NOT_A_RISK")))
        .contains("Cia Berg har redan tagit det.");
  }

  @Test
  void askingForAPlanBeginsADraftThatTheMainSupervisorOpensFromTheMatter() {
    assertThat(words(press("cia", "matter.plan")))
        .contains("Den huvudansvariga handledaren får veta.");
    assertThat(matter().state()).isInstanceOf(Matter.State.PlanAsked.class);
    var plan = clinic.plans.of(List.of(programme())).getFirst();
    assertThat(plan.isDraft()).isTrue();
    assertThat(clinic.outbox.all())
        .filteredOn(message -> message.to().equals(new PersonId("bo")))
        .extracting(message -> message.content())
        .contains(new Content.OfPlan(plan.id(), PlanNews.ASKED, DAY));
    assertThat(json(press("bo", "matter.open"))).contains("plan.open", plan.id().toString());
    var opened =
        clinic
            .on(DAY)
            .answer(pressed("bo", "plan.open", Map.of("v", "1", "pl", plan.id().toString())));
    assertThat(json(opened)).contains("plan.add.edit");
  }

  @Test
  void theStLakareSeesTheFactsAndGivesTheirView() {
    assertThat(words(say("anna", "signaler"))).contains("Bedömningar saknas i perioden");
    assertThat(json(press("anna", "matter.open")))
        .doesNotContain("matter.take", "matter.end", "matter.plan")
        .contains("matter.view");
    assertThat(words(press("anna", "matter.view.send", "view", "")))
        .contains("Skriv några ord först.");
    assertThat(json(press("anna", "matter.view.send", "view", "Gäller 19121212-1212")))
        .doesNotContain("1212-1212")
        .contains("personnummer");
    assertThat(words(press("anna", "matter.view.send", "view", "Två är bokade i januari.")))
        .contains("Tack, din syn är sparad.", "Två är bokade i januari.");
    assertThat(words(press("cia", "matter.open"))).contains("Två är bokade i januari.");
  }

  @Test
  void whoHasNothingToDoWithItIsToldNothing() {
    for (var verb : List.of("matter.open", "matter.take", "matter.view.send")) {
      for (var who : List.of("per", "nobody")) {
        assertThat(clinic.on(DAY).answer(pressed(who, verb, data())))
            .isInstanceOf(Reply.Text.class);
      }
    }
    assertThat(json(say("per", "ärenden"))).doesNotContain(matter().id().toString());
    assertThat(matter().isNew()).isTrue();
  }

  @Test
  void onlyThatSomethingIsThereShowsInANotification() {
    var card = ((Reply.Card) press("cia", "matter.open")).card();
    assertThat(card.summary()).isEqualTo("Du har ett ärende att läsa");
  }

  private Matter matter() {
    return clinic.matters.of(List.of(programme())).stream()
        .filter(each -> each.signal().key().kind() == SignalKind.ASSESS_MISSED)
        .findFirst()
        .orElseThrow();
  }

  private ProgrammeId programme() {
    return clinic.records.concerning(List.of(new PersonId("anna"))).stream()
        .map(record -> record.programme())
        .filter(each -> each.trainee().equals(new PersonId("anna")))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Reply say(String who, String text) {
    return clinic.on(DAY).answer(new Incoming.Said(Clinic.sender(who), text));
  }

  private Reply press(String who, String verb, String... typed) {
    return clinic.on(DAY).answer(pressed(who, verb, data(typed)));
  }

  private static Incoming.Pressed pressed(String who, String verb, Map<String, String> data) {
    return new Incoming.Pressed(Clinic.sender(who), verb, data);
  }

  private Map<String, String> data(String... typed) {
    var data = new HashMap<String, String>();
    data.put("v", "1");
    data.put("t", matter().id().toString());
    for (int i = 0; i < typed.length; i += 2) {
      data.put(typed[i], typed[i + 1]);
    }
    return data;
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

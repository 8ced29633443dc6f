package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.bot.dialogue.Clinic.FRIDAY;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.PlanTurn;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** An action plan, as the clinic's people write, sign, follow and close it in the chat. */
final class PlanDialogueTest {

  private final Clinic clinic = new Clinic();

  @Test
  void fromAPlanToItsItemsToALateOneFollowedUpAndClosed() {
    begin();
    assertThat(told(PlanNews.BEGUN)).isEmpty();
    clinic.press("bo", "plan.about", data("areas", "COMMUNICATION", "changes", "CLEARER_DEMANDS"));
    item("bo", 1, "measure", "sit_in", "owner", "anna");
    var ready = clinic.press("bo", "plan.open", data());
    assertThat(words(ready))
        .contains("Åtgärdsplan")
        .contains("Gäller:", "kommunikation")
        .contains("1. Medsittning med strukturerad återkoppling")
        .contains("Anna Lind · senast 20 december")
        .contains("Klar att skriva under. Väntar på: ST-läkaren, handledaren, verksamhetschefen.");
    for (var each : List.of("bo", "anna", "dag")) {
      sign(each);
    }
    assertThat(plan().state()).isEqualTo(ActionPlan.State.ACTIVE);
    assertThat(told(PlanNews.TO_SIGN)).contains("anna", "dag");
    assertThat(told(PlanNews.ACTIVE)).contains("anna", "bo");

    clinic.planMorning(LocalDate.of(2026, 12, 17));
    assertThat(told(PlanNews.ITEM_DUE)).containsExactly("anna");
    clinic.planMorning(LocalDate.of(2026, 12, 21));
    clinic.planMorning(LocalDate.of(2026, 12, 21));
    assertThat(told(PlanNews.ITEM_LATE)).containsExactly("anna");

    var late = on(LocalDate.of(2026, 12, 22));
    assertThat(words(press(late, "bo", "plan.close", data())))
        .contains("Planen kan inte avslutas än. Öppna åtgärder: 1.");
    press(late, "anna", "plan.item.done", itemData(1));
    assertThat(words(press(late, "bo", "plan.follow", itemData(1))))
        .contains("Välj hur det har gått.");
    press(late, "bo", "plan.follow", itemData(1, "outcome", "IMPROVED"));
    assertThat(words(press(late, "bo", "plan.close", data()))).contains("Planen är avslutad.");
    assertThat(plan().state()).isEqualTo(ActionPlan.State.CLOSED);
    assertThat(told(PlanNews.CLOSED)).containsExactly("anna");
    assertThat(words(press(late, "bo", "plan.item", itemData(2, item("sit_in", "anna")))))
        .contains("Det går inte som planen står nu.");
  }

  @Test
  void whatHasChangedSinceItWasReadIsNotSigned() {
    begin();
    clinic.press("bo", "plan.about", data("areas", "COMMUNICATION", "changes", "PROGRAMME"));
    item("bo", 1, "measure", "sit_in", "owner", "anna");
    var read = signButton("anna");
    item("cia", 1, "measure", "language_course", "owner", "anna");
    var shown = clinic.press("anna", "plan.sign", read);
    assertThat(words(shown))
        .contains(
            "Planen har ändrats sedan du öppnade den. Läs igenom den en gång till och skriv under"
                + " sedan.")
        .contains("1. Språkkurs");
    assertThat(plan().signatures()).isEmpty();
    clinic.press("anna", "plan.sign", signButton("anna"));
    assertThat(plan().signatures()).hasSize(1);
  }

  @Test
  void twoWhoAddAnItemAtOnceHaveAnItemEach() {
    begin();
    var bos = data("e", "");
    bos.putAll(item("sit_in", "anna"));
    var cias = data("e", "");
    cias.putAll(item("language_course", "anna"));
    clinic.press("bo", "plan.add", bos);
    clinic.press("cia", "plan.add", cias);
    clinic.press("cia", "plan.add", cias);
    assertThat(plan().items())
        .extracting(PlanItem::measure)
        .containsExactly("sit_in", "language_course");
  }

  @Test
  void anItemThatWasRemovedWhileItWasChangedIsNotLost() {
    begin();
    item("bo", 1, "measure", "sit_in", "owner", "anna");
    clinic.press("cia", "plan.item.remove", itemData(1));
    var late = clinic.press("bo", "plan.item", itemData(1, item("", "anna")));
    assertThat(words(late)).contains("Välj en åtgärd, eller skriv med egna ord.");
    clinic.press("bo", "plan.item", itemData(1, item("language_course", "anna")));
    assertThat(plan().items()).extracting(PlanItem::measure).containsExactly("language_course");
  }

  @Test
  void theFieldsOfAnItemToAddStayOpenWithWhatIsWrong() {
    begin();
    assertThat(json(clinic.press("bo", "plan.add.edit", data()))).contains("plan.add");
    var wrong = data();
    wrong.putAll(item("sit_in", "anna"));
    wrong.put("followup", "2026-12-01");
    var again = clinic.press("bo", "plan.add", wrong);
    assertThat(words(again)).contains("Dagen ligger före planens början.");
    assertThat(json(again)).contains("\"plan.add\"").contains("2026-12-01");
    var delicate = data();
    delicate.putAll(item("own", "anna"));
    delicate.put("words", "Stöd medan hon är sjukskriven");
    assertThat(json(clinic.press("bo", "plan.add", delicate))).contains("plan.add.meant");
    assertThat(plan().items()).isEmpty();
  }

  @Test
  void afterItWasHandedOverNoOtherIsBegun() {
    activePlan();
    clinic.press("bo", "plan.follow", itemData(1, "outcome", "NOT_IMPROVED"));
    clinic.press("bo", "plan.carry", data());
    activate();
    clinic.press("bo", "plan.follow", itemData(1, "outcome", "NOT_IMPROVED"));
    clinic.press("bo", "plan.over", data());
    List<Map<String, String>> buttons =
        JsonPath.read(json(clinic.say("bo", "plan anna")), "$..[?(@.verb=='plan.begin')].data");
    assertThat(buttons).isEmpty();
    var forged = Map.of("v", "1", "pl", PlanId.random().toString(), "o", "p-anna");
    assertThat(words(clinic.press("bo", "plan.begin", forged)))
        .contains("Ärendet hanteras utanför Stegvis.");
    assertThat(clinic.plans.of(List.of(new ProgrammeId("p-anna")))).hasSize(2);
  }

  @Test
  void aNameFindsThePlanAmongMany() {
    activePlan();
    assertThat(words(clinic.say("cia", "plan anna"))).contains("Åtgärdsplan", "Anna Lind");
    assertThat(clinic.say("cia", "plan zlatan")).isInstanceOf(Reply.Text.class);
  }

  @Test
  void aPlanAboutAPlacementLeavesOneAboutTheWholeToBeBegun() {
    clinic.placeFiaWithEva();
    List<Map<String, String>> evas =
        JsonPath.read(json(clinic.say("eva", "plan")), "$..[?(@.verb=='plan.begin')].data");
    clinic.press("eva", "plan.begin", evas.getFirst());
    List<Map<String, String>> whole =
        JsonPath.read(json(clinic.say("cia", "plan")), "$..[?(@.verb=='plan.begin')].data");
    assertThat(whole)
        .filteredOn(each -> "p-fia".equals(each.get("o")))
        .singleElement()
        .satisfies(button -> clinic.press("cia", "plan.begin", button));
    var both = clinic.plans.of(List.of(new ProgrammeId("p-fia")));
    assertThat(both).extracting(ActionPlan::isDraft).containsExactly(true, true);
    var listed = json(clinic.say("cia", "plan"));
    assertThat(both).allSatisfy(plan -> assertThat(listed).contains(plan.id().toString()));
  }

  @Test
  void whatHasHappenedIsShownToThoseWhoReadIt() {
    activePlan();
    clinic.press("bo", "plan.follow", itemData(1, "outcome", "PARTLY"));
    assertThat(words(clinic.press("anna", "plan.history", data())))
        .anyMatch(line -> line.endsWith("påbörjade planen"))
        .anyMatch(line -> line.endsWith("följde upp åtgärd 1 · Delvis förbättrat"));
  }

  @Test
  void aSecondPlanOfTheSameButtonIsNotBegun() {
    var button = beginButton();
    clinic.press("bo", "plan.begin", button);
    clinic.press("bo", "plan.begin", button);
    assertThat(clinic.plans.of(List.of(new ProgrammeId("p-anna")))).hasSize(1);
  }

  @Test
  void aPlanWithoutADayOfFollowUpStaysADraftAndSaysWhatAsksForIt() {
    begin();
    clinic.press("bo", "plan.about", data("areas", "COMMUNICATION", "changes", "PROGRAMME"));
    item("bo", 1, "measure", "sit_in", "owner", "anna", "followup", "");
    assertThat(words(sign("bo")))
        .contains("Planen är kvar som utkast. Nedan står vad som saknas.")
        .contains("– när och av vem åtgärd 1 följs upp");
    assertThat(plan().isDraft()).isTrue();
  }

  @Test
  void whatIsWrongWithAnItemIsSaidAtItsField() {
    begin();
    assertThat(words(item("bo", 1, "measure", "sit_in", "owner", "anna", "followup", "2026-12-01")))
        .contains("Dagen ligger före planens början.");
    assertThat(words(item("bo", 1, "measure", "sit_in", "owner", "anna", "due", "i morgon")))
        .contains("Välj en dag.");
    assertThat(words(item("bo", 1, "measure", "sit_in", "owner", "nobody")))
        .contains("Den personen har ingen roll i utbildningen i dag.");
    assertThat(words(item("bo", 1, "measure", "", "owner", "anna")))
        .contains("Välj en åtgärd, eller skriv med egna ord.");
    assertThat(plan().items()).isEmpty();
  }

  @Test
  void identityNumbersAreRefusedAndNotRepeated() {
    begin();
    var refused =
        item("bo", 1, "measure", "own", "owner", "anna", "words", "Träna med 19121212-1212");
    assertThat(words(refused)).contains("Skriv inget personnummer. Inget har sparats.");
    assertThat(json(refused)).doesNotContain("1212-1212");
    assertThat(plan().items()).isEmpty();
  }

  @Test
  void delicateWordsAreAskedAboutBeforeTheyAreKept() {
    begin();
    var asked =
        item("bo", 1, "measure", "own", "owner", "anna", "words", "Stöd medan hon är sjukskriven");
    assertThat(words(asked)).anyMatch(line -> line.startsWith("Det här kan handla om hälsa"));
    assertThat(json(asked)).contains("plan.add.meant");
    assertThat(plan().items()).isEmpty();
  }

  @Test
  void theTraineeAloneGivesTheirOwnView() {
    begin();
    clinic.press("anna", "plan.view", data("view", "Jag vill ha fler samtal."));
    assertThat(clinic.press("bo", "plan.view", data("view", "Så här är det.")))
        .isInstanceOf(Reply.Text.class);
    assertThat(words(clinic.press("bo", "plan.open", data()))).contains("Jag vill ha fler samtal.");
  }

  @Test
  void aSecondaryPlanTakesOverAndAThirdIsForPeopleOutside() {
    activePlan();
    clinic.press("bo", "plan.follow", itemData(1, "outcome", "NOT_IMPROVED"));
    assertThat(words(clinic.press("bo", "plan.carry", data())))
        .contains("En sekundär plan har tagit över. Fyll i den här.");
    assertThat(plan().isSecondary()).isTrue();
    activate();
    clinic.press("bo", "plan.follow", itemData(1, "outcome", "NOT_IMPROVED"));
    assertThat(words(clinic.press("bo", "plan.carry", data())))
        .contains("Uppföljningarna ger inget skäl till det.");
    assertThat(words(clinic.press("bo", "plan.over", data())))
        .contains("Ärendet hanteras utanför Stegvis.");
    assertThat(words(clinic.press("anna", "plan.view", data("view", "Mer att säga."))))
        .contains("Det går inte som planen står nu.");
    assertThat(plan().view()).isNull();
  }

  @Test
  void nobodyElseSeesOrChangesIt() {
    activePlan();
    for (var verb : List.of("plan.open", "plan.close", "plan.item.done", "plan.sign")) {
      assertThat(clinic.press("per", verb, itemData(1))).isInstanceOf(Reply.Text.class);
    }
    assertThat(clinic.say("per", "åtgärdsplan")).isInstanceOf(Reply.Text.class);
    assertThat(clinic.press("anna", "plan.close", data())).isInstanceOf(Reply.Text.class);
    assertThat(clinic.press("anna", "plan.about", data("areas", "COOPERATION")))
        .isInstanceOf(Reply.Text.class);
  }

  @Test
  void twoWhoBeginAtOnceHaveTheSamePlan() {
    var bos = beginButton();
    List<Map<String, String>> cias =
        JsonPath.read(json(clinic.say("cia", "plan")), "$..[?(@.verb=='plan.begin')].data");
    clinic.press("bo", "plan.begin", bos);
    var second =
        clinic.press(
            "cia",
            "plan.begin",
            cias.stream().filter(each -> "p-anna".equals(each.get("o"))).findFirst().orElseThrow());
    assertThat(json(second)).contains(plan().id().toString());
    assertThat(clinic.plans.of(List.of(new ProgrammeId("p-anna")))).hasSize(1);
  }

  @Test
  void theHandledareOfAPlacementBeginsAPlanAboutItAlone() {
    clinic.placeFiaWithEva();
    List<Map<String, String>> buttons =
        JsonPath.read(json(clinic.say("eva", "plan")), "$..[?(@.verb=='plan.begin')].data");
    assertThat(buttons).hasSize(1);
    assertThat(json(clinic.press("eva", "plan.begin", buttons.getFirst()))).contains("Fia");
    var plan = clinic.plans.of(List.of(new ProgrammeId("p-fia"))).getFirst();
    assertThat(plan.placement()).isNotNull();
    var whole = new HashMap<>(buttons.getFirst());
    whole.remove("p");
    whole.put("pl", "00000000-0000-0000-0000-0000000000f1");
    assertThat(clinic.press("eva", "plan.begin", whole)).isInstanceOf(Reply.Text.class);
  }

  @Test
  void whoeverSeesToAnItemAndHasNoOtherPartSeesThatItemAlone() {
    activePlan();
    var plan = plan();
    var bo = new PersonId("bo");
    var others =
        PlanItem.of(
            2,
            "own",
            "Samtal om planering",
            new PersonId("per"),
            FRIDAY.plusDays(9),
            FRIDAY.plusDays(20),
            new PersonId("bo"));
    var put = (PlanMove.Done) new PlanTurn(plan, bo, FRIDAY).put(others);
    clinic.plans.keep(put.plan(), PlanStep.of(PlanStep.What.ITEM_PUT, bo, Instant.EPOCH, 2));
    assertThat(words(clinic.press("per", "plan.open", data())))
        .contains("2. Samtal om planering")
        .noneMatch(line -> line.contains("Medsittning"))
        .noneMatch(line -> line.contains("kommunikation"));
    assertThat(clinic.press("per", "plan.item.done", itemData(1))).isInstanceOf(Reply.Text.class);
    assertThat(words(clinic.press("per", "plan.item.done", itemData(2)))).contains("Sparat.");
  }

  @Test
  void readingByOthersThanTheTraineeIsNoted() {
    activePlan();
    clinic.say("anna", "handlingsplan");
    int before = readings("cia");
    clinic.press("cia", "plan.open", data());
    assertThat(readings("cia")).isGreaterThan(before);
    assertThat(readings("anna")).isZero();
  }

  @Test
  void aPointOfTheUnitsPlanAfterSpurIsSaidToBeDone() {
    var shown = clinic.say("cia", "spur");
    assertThat(words(shown)).contains("Enhetens plan efter SPUR", "Onkologen");
    List<Map<String, String>> buttons =
        JsonPath.read(json(shown), "$..[?(@.verb=='plan.unit.done')].data");
    assertThat(buttons).isNotEmpty();
    assertThat(clinic.press("anna", "plan.unit.done", buttons.getFirst()))
        .isInstanceOf(Reply.Text.class);
    var done = clinic.press("cia", "plan.unit.done", buttons.getFirst());
    assertThat(words(done)).contains("Sparat.", "Gjort i dag");
    assertThat(clinic.say("bo", "spur")).isInstanceOf(Reply.Text.class);
  }

  @Test
  void noSummaryTellsWhatItIsAbout() {
    activePlan();
    var card = ((Reply.Card) clinic.press("bo", "plan.open", data())).card();
    assertThat(card.summary()).isEqualTo("Du har något att läsa i Stegvis");
  }

  private int readings(String reader) {
    return (int)
        clinic.readings.of(new PersonId("anna")).stream()
            .filter(each -> each.reader().value().equals(reader))
            .count();
  }

  private Map<String, String> beginButton() {
    List<Map<String, String>> buttons =
        JsonPath.read(json(clinic.say("bo", "plan")), "$..[?(@.verb=='plan.begin')].data");
    return buttons.stream()
        .filter(each -> "p-anna".equals(each.get("o")))
        .findFirst()
        .orElseThrow();
  }

  private Reply sign(String who) {
    return clinic.press(who, "plan.sign", data("e", plan().edition()));
  }

  private void begin() {
    clinic.press("bo", "plan.begin", beginButton());
  }

  private void activePlan() {
    begin();
    clinic.press("bo", "plan.about", data("areas", "COMMUNICATION", "changes", "PROGRAMME"));
    activate();
  }

  private void activate() {
    clinic.press("bo", "plan.about", data("areas", "COMMUNICATION", "changes", "PROGRAMME"));
    item("bo", 1, "measure", "sit_in", "owner", "anna");
    for (var each : List.of("bo", "anna", "dag")) {
      sign(each);
    }
    assertThat(plan().isActive()).isTrue();
  }

  private Reply item(String who, int number, String... fields) {
    var all = item("", "");
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    var verb = plan().item(number).isPresent() ? "plan.item" : "plan.add";
    return clinic.press(who, verb, itemData(number, all));
  }

  private static Map<String, String> item(String measure, String owner) {
    return new HashMap<>(
        Map.of(
            "measure", measure,
            "owner", owner,
            "due", "2026-12-20",
            "followup", "2027-01-15",
            "followupby", "bo"));
  }

  private Map<String, String> itemData(int number, Map<String, String> fields) {
    var data = new HashMap<>(data());
    data.put("i", String.valueOf(number));
    data.putAll(fields);
    return data;
  }

  private Map<String, String> itemData(int number, String... fields) {
    var data = new HashMap<>(data(fields));
    data.put("i", String.valueOf(number));
    return data;
  }

  private Map<String, String> signButton(String who) {
    List<Map<String, String>> buttons =
        JsonPath.read(
            json(clinic.press(who, "plan.open", data())), "$..[?(@.verb=='plan.sign')].data");
    return buttons.getFirst();
  }

  private Map<String, String> data(String... fields) {
    var data = new HashMap<>(Map.of("v", "1", "pl", plan().id().toString()));
    for (int i = 0; i < fields.length; i += 2) {
      data.put(fields[i], fields[i + 1]);
    }
    return data;
  }

  private ActionPlan plan() {
    return clinic.plans.of(List.of(new ProgrammeId("p-anna"))).getLast();
  }

  private List<String> told(PlanNews news) {
    return clinic.outbox.all().stream()
        .filter(
            message -> message.content() instanceof Content.OfPlan about && about.news() == news)
        .map(message -> message.to().value())
        .sorted()
        .toList();
  }

  private Dialogue on(LocalDate day) {
    assertThat(day).isAfter(FRIDAY);
    return clinic.on(day);
  }

  private static Reply press(Dialogue dialogue, String who, String verb, Map<String, String> data) {
    return dialogue.answer(new Incoming.Pressed(Clinic.sender(who), verb, data));
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

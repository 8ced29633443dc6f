package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Person;

/** Figures in the chat: one's own for oneself alone, the unit's for those who answer for it. */
final class StatisticsDialogueTest {

  private final Clinic clinic = new Clinic();

  @Test
  void aHandledareSeesOnlyOnesOwnFiguresAndNoNames() {
    var own = clinic.say("bo", "min statistik");
    assertThat(words(own))
        .contains(
            "Så svarar du",
            "Bara du ser det här.",
            "Inget väntar på dig.",
            "Visas när ni är minst 5 handledare.");
    assertThat(clinic.records.roster().people())
        .extracting(Person::name)
        .noneMatch(name -> json(own).contains(name));
  }

  @Test
  void whoIsAskedForNothingHasNothingToSee() {
    assertThat(clinic.say("anna", "mina svar")).isInstanceOf(Reply.Text.class);
  }

  @Test
  void theStudierektorAndTheVerksamhetschefSeeTheUnitInTheOrderOfNames() {
    for (var who : List.of("cia", "dag")) {
      var unit = words(clinic.say(who, "översikt"));
      assertThat(unit).contains("Läget på enheten", "Onkologen", "Visas från 5 ST-läkare.");
      assertThat(unit)
          .filteredOn(List.of("Anna Lind", "Fia Sjöström", "Kim Nguyen", "Per Öberg")::contains)
          .containsExactly("Anna Lind", "Fia Sjöström", "Kim Nguyen", "Per Öberg");
      assertThat(unit).noneMatch(line -> line.contains("%"));
    }
  }

  @Test
  void aHandledareAndAnStLakareSeeNoUnit() {
    for (var who : List.of("bo", "anna")) {
      assertThat(clinic.say(who, "översikt"))
          .as(who)
          .isInstanceOfSatisfying(
              Reply.Text.class, text -> assertThat(text.text()).contains("studierektor"));
    }
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

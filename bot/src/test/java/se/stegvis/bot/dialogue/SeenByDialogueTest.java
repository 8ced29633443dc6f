package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** What an ST-läkare is told of who has read about them. */
final class SeenByDialogueTest {

  private final Clinic clinic = new Clinic();
  private final NotingReadings noting = new NotingReadings(clinic.readings, clinic.records);

  @Test
  void whoWhenInWhichRoleAndWhatKindOfThing() {
    opened("cia", Thing.SIGNAL, "1", Clinic.FRIDAY);
    opened("cia", Thing.SIGNAL, "2", Clinic.FRIDAY);
    opened("cia", Thing.PLAN, "3", Clinic.FRIDAY);
    opened("bo", Thing.ASSESSMENT, "4", Clinic.FRIDAY.minusDays(9));
    assertThat(lines(clinic.say("anna", "vem har sett")))
        .containsSubsequence("  Cia Berg, studierektor · ", "en signal, en plan")
        .containsSubsequence(
            "2 december", "  Bo Åkesson, huvudansvarig handledare · ", "en bedömning");
  }

  @Test
  void nothingYetIsSaidInWords() {
    assertThat(clinic.say("anna", "Vem har sett?"))
        .isInstanceOfSatisfying(
            Reply.Card.class,
            card ->
                assertThat(card.card().json()).contains("Ingen annan har öppnat något om dig än."));
  }

  @Test
  void nobodySeesWhoReadAboutAnotherNorWhoTriedInVain() {
    opened("cia", Thing.SIGNAL, "1", Clinic.FRIDAY);
    clinic.readings.add(new Attempt("bo", Thing.SIGNAL, "1", Clinic.FRIDAY));
    assertThat(lines(clinic.say("per", "vem har sett")))
        .noneMatch(line -> line.contains("Cia") || line.contains("Bo"));
    assertThat(lines(clinic.say("anna", "vem har sett"))).noneMatch(line -> line.contains("Bo"));
    assertThat(clinic.say("bo", "vem har sett"))
        .isInstanceOfSatisfying(
            Reply.Text.class, text -> assertThat(text.text()).contains("ST-läkare"));
  }

  private void opened(String who, Thing thing, String id, LocalDate on) {
    noting.opened(new PersonId(who), new ProgrammeId("p-anna"), thing, id, on);
  }

  private static List<String> lines(Reply reply) {
    return JsonPath.read(((Reply.Card) reply).card().json(), "$..text");
  }
}

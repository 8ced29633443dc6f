package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.Texts;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;

/**
 * Who presses in their own chat what is not theirs is told nothing, and that they tried is kept.
 */
final class RefusalsDialogueTest {

  private static final String ID = "6f1d8f0a-1e4b-4a5e-9a59-3f0e6a1f7c11";

  private final Clinic clinic = new Clinic();

  @ParameterizedTest
  @CsvSource({
    "matter.open, SIGNAL, t",
    "matter.take, SIGNAL, t",
    "plan.open, PLAN, pl",
    "plan.close, PLAN, pl",
    "concern.open, SIGNAL, c",
    "concern.settle, SIGNAL, c",
    "placement.open, PLACEMENT, l",
    "placement.cancel.meant, PLACEMENT, l"
  })
  void onceADayOfTheSameThing(String verb, Thing thing, String key) {
    var data = Map.of("v", "1", key, ID, "p", "p-fia");
    for (int i = 0; i < 2; i++) {
      assertThat(clinic.press("per", verb, data)).isEqualTo(old());
    }
    assertThat(attempts()).containsExactly(new Attempt("per", thing, ID, Clinic.FRIDAY));
    assertThat(clinic.readings.of(new PersonId("fia"))).isEmpty();
  }

  @Test
  void theAnswerIsTheSameWhetherTheThingIsThereOrNot() {
    clinic.placeFiaWithEva();
    var there = Map.of("v", "1", "p", "p-fia", "l", "pl");
    var not = Map.of("v", "1", "p", "p-fia", "l", "none");
    assertThat(clinic.press("per", "placement.open", there))
        .isEqualTo(clinic.press("per", "placement.open", not));
    assertThat(attempts()).extracting(Attempt::id).containsExactlyInAnyOrder("pl", "none");
  }

  @Test
  void whoMayIsKeptAsAReadingAndNotAsAnAttempt() {
    clinic.placeFiaWithEva();
    clinic.press("eva", "placement.open", Map.of("v", "1", "p", "p-fia", "l", "pl"));
    assertThat(attempts()).isEmpty();
  }

  @Test
  void aStrangerIsKeptByTheirIdInTheDirectory() {
    clinic.press("nobody", "plan.open", Map.of("v", "1", "pl", ID));
    assertThat(attempts())
        .containsExactly(new Attempt("entra-nobody", Thing.PLAN, ID, Clinic.FRIDAY));
  }

  @Test
  void whatNoButtonOfOursSendsIsAnOldCardAndNothingMore() {
    assertThat(clinic.press("per", "plan.open", Map.of("v", "0", "pl", ID))).isEqualTo(old());
    assertThat(clinic.press("per", "matter.open", Map.of("v", "1", "t", "x"))).isEqualTo(old());
    assertThat(attempts()).isEmpty();
  }

  @Test
  void anEndlessIdIsCut() {
    clinic.press("per", "placement.open", Map.of("v", "1", "p", "p-fia", "l", "x".repeat(5000)));
    assertThat(attempts()).extracting(Attempt::id).containsExactly("x".repeat(100));
  }

  @Test
  void theStLakareIsNotToldOfAttempts() {
    clinic.placeFiaWithEva();
    clinic.press("per", "placement.open", Map.of("v", "1", "p", "p-fia", "l", "pl"));
    assertThat(((Reply.Card) clinic.say("fia", "vem har sett")).card().json())
        .doesNotContain("Per Öberg");
  }

  private List<Attempt> attempts() {
    return clinic.readings.attemptsFrom(Clinic.FRIDAY);
  }

  private static Reply old() {
    return new Reply.Text(Texts.in(Language.SV).say(Phrase.ANSWER_OLD_CARD));
  }
}

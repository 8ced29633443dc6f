package se.stegvis.scheduler.assessing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.assessing.CompilingRound.HELD;
import static se.stegvis.scheduler.assessing.CompilingRound.SUMMARY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessing.ChoosingRaters.Reason;
import se.stegvis.scheduler.assessing.ChoosingRaters.Result;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Outcome;
import se.stegvis.scheduler.round.Profession;

/** The specialistkollegium, from the ST-läkare's own rating to the feedback. */
final class KollegiumTest {

  private final Colleagues colleagues = new Colleagues();

  @Test
  void isBegunByStudierektorOrHandledareAndByNobodyElse() {
    assertThat(colleagues.mayBegin("anna", Kind.KOLLEGIUM)).isFalse();
    assertThat(colleagues.mayBegin("dag", Kind.KOLLEGIUM)).isFalse();
    assertThat(colleagues.mayBegin("s0", Kind.KOLLEGIUM)).isFalse();
    assertThat(colleagues.begun("cia", Kind.KOLLEGIUM))
        .isEqualTo(colleagues.begun("bo", Kind.KOLLEGIUM));
  }

  @Test
  void onlySpecialistsAreAsked() {
    var round = colleagues.begun("cia", Kind.KOLLEGIUM);
    assertThat(colleagues.add("cia", round, "n0", Profession.NURSE))
        .isEqualTo(new Result.Refused(Reason.NO_SPECIALIST));
    colleagues.add("cia", round, "s0", null);
    colleagues.remove("bo", round, "s0");
    assertThat(colleagues.round(round).raters()).isEmpty();
  }

  @Test
  @DisplayName("HAL-46: the ST-läkare rates first")
  void theTraineeRatesBeforeTheSpecialistsAreAsked() {
    var round = colleagues.kollegium();
    assertThat(colleagues.toldOfForms("anna")).containsExactly(Occasion.ASKED);
    assertThat(colleagues.toldOfForms("s0")).isEmpty();
    assertThat(colleagues.assessments.of(round)).hasSize(1);

    colleagues.answer("anna", round, "outcome", "i_fas");
    colleagues.answer("anna", round, "outcome", "i_fas");
    assertThat(colleagues.assessments.of(round)).hasSize(4);
    assertThat(colleagues.toldOfForms("s0")).containsExactly(Occasion.ASKED);
    assertThat(colleagues.events("self_assessment")).hasSize(1);
    assertThat(colleagues.events("specialistkollegium.scheduled")).hasSize(1);
  }

  @Test
  void aSpecialistWhoIsChosenMeanwhileIsAskedWithTheOthers() {
    var round = colleagues.kollegium();
    colleagues.add("bo", round, "s4", null);
    assertThat(colleagues.toldOfForms("s4")).isEmpty();
    colleagues.answer("anna", round, "outcome", "i_fas");
    assertThat(colleagues.toldOfForms("s4")).containsExactly(Occasion.ASKED);
  }

  @Test
  void eachVotesAloneAndTheVotesAreCountedPerQuestion() {
    var round = answered();
    assertThat(colleagues.toldOfRounds("cia")).containsExactly(News.READY);
    assertThat(colleagues.toldOfRounds("bo")).containsExactly(News.READY);
    assertThat(colleagues.sees("s0", round)).isFalse();
    assertThat(colleagues.sees("dag", round)).isFalse();
    var votes = colleagues.view("cia", round).tally().orElseThrow().question("outcome");
    assertThat(votes.orElseThrow().votes()).isEqualTo(Map.of("i_fas", 1, "osaker", 2));
    assertThat(votes.orElseThrow().own()).isEqualTo("i_fas");
    assertThat(colleagues.view("anna", round).tally()).isEmpty();
  }

  @Test
  void comesToAnOutcomeThatIsFiledOnce() {
    var round = answered();
    assertThat(colleagues.compile("cia", round, SUMMARY, "Övar mer.", HELD, "2026-10-05"))
        .isInstanceOfSatisfying(
            CompilingRound.Result.Faulty.class,
            faulty -> assertThat(faulty.faults()).containsEntry("outcome", Fault.MISSING));
    assertThat(colleagues.events("specialistkollegium")).isEmpty();
    colleagues.morning("2026-10-07");
    compile(round, "osaker", "2026-10-06");
    compile(round, "risk", "2026-10-06");
    assertThat(colleagues.events("specialistkollegium"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.outcome()).isEqualTo("risk");
              assertThat(event.on()).isEqualTo("2026-10-06");
            });
  }

  @Test
  void isNotHeldInTheFutureNorBeforeItWasPrepared() {
    var round = answered();
    assertThat(compile(round, "i_fas", "2026-10-06"))
        .isInstanceOfSatisfying(
            CompilingRound.Result.Faulty.class,
            faulty -> assertThat(faulty.faults()).containsEntry(HELD, Fault.IN_THE_FUTURE));
    assertThat(compile(round, "i_fas", "2026-10-01"))
        .isInstanceOfSatisfying(
            CompilingRound.Result.Faulty.class,
            faulty -> assertThat(faulty.faults()).containsEntry(HELD, Fault.OUTSIDE_THE_LIMITS));
    assertThat(compile(round, "kanske", "i går"))
        .isInstanceOfSatisfying(
            CompilingRound.Result.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .isEqualTo(Map.of("outcome", Fault.NO_SUCH_CHOICE, HELD, Fault.NOT_A_DAY)));
  }

  @Test
  @DisplayName("HAL-47: the handledare gives it back")
  void isGivenBackByTheHandledare() {
    var round = answered();
    compile(round, "osaker", "2026-10-05");
    colleagues.morning("2026-10-19");
    colleagues.release("bo", round, "2026-10-19");
    assertThat(colleagues.events("kollegium.feedback"))
        .singleElement()
        .satisfies(event -> assertThat(event.on()).isEqualTo("2026-10-19"));
    var seen = colleagues.view("anna", round);
    assertThat(seen.round().compilation().orElseThrow().outcome()).isEqualTo(Outcome.OSAKER);
    assertThat(seen.tally()).isPresent();
    assertThat(seen.chosen()).isEmpty();
    assertThat(colleagues.form("s0", round).answers().values()).isEmpty();
  }

  private RoundId answered() {
    var round = colleagues.kollegium();
    colleagues.answer("anna", round, "outcome", "i_fas");
    colleagues.answer("s0", round, "outcome", "i_fas");
    for (var each : List.of("s1", "s2")) {
      colleagues.answer(each, round, "outcome", "osaker", "improvements", "Akuta lägen");
    }
    return round;
  }

  private CompilingRound.Result compile(RoundId round, String outcome, String held) {
    return colleagues.compile(
        "cia", round, SUMMARY, "Övar mer på akuta lägen.", "outcome", outcome, HELD, held);
  }
}

package se.stegvis.scheduler.assessing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.assessing.CompilingRound.SUMMARY;
import static se.stegvis.scheduler.training.Given.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessing.ChoosingRaters.Reason;
import se.stegvis.scheduler.assessing.ChoosingRaters.Result;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.training.Instrument;

/** The 360°, from choosing the raters to the talk about it. */
final class MultisourceTest {

  private final Colleagues colleagues = new Colleagues();

  @Test
  void onlyTheTraineeBeginsAndChooses() {
    for (var other : List.of("bo", "cia", "dag", "s0")) {
      assertThat(colleagues.mayBegin(other, Kind.MULTISOURCE)).isFalse();
    }
    var round = colleagues.begun("anna", Kind.MULTISOURCE);
    assertThat(colleagues.add("bo", round, "s0", null))
        .isEqualTo(new Result.Refused(Reason.NOT_YOURS));
    assertThat(colleagues.sees("bo", round)).isFalse();
  }

  @Test
  void beginningTwiceIsOneRound() {
    assertThat(colleagues.begun("anna", Kind.MULTISOURCE))
        .isEqualTo(colleagues.begun("anna", Kind.MULTISOURCE));
  }

  @Test
  void whoIsASpecialistTheRosterKnowsAndTheRestIsSaid() {
    var round = colleagues.begun("anna", Kind.MULTISOURCE);
    colleagues.add("anna", round, "s0", Profession.NURSE);
    assertThat(colleagues.round(round).rater(person("s0")).orElseThrow().profession())
        .isEqualTo(Profession.SPECIALIST);
    assertThat(colleagues.add("anna", round, "n0", null))
        .isEqualTo(new Result.Refused(Reason.PROFESSION_UNSAID));
    assertThat(colleagues.add("anna", round, "anna", Profession.OTHER))
        .isEqualTo(new Result.Refused(Reason.RATER_IS_TRAINEE));
    assertThat(colleagues.add("anna", round, "nobody", Profession.OTHER))
        .isEqualTo(new Result.Refused(Reason.NOT_IN_THE_ROSTER));
  }

  @Test
  void nobodyIsAskedWithTooFewRaters() {
    var round = colleagues.begun("anna", Kind.MULTISOURCE);
    for (var rater : List.of("s0", "s1", "s2", "s3", "s4", "s5")) {
      colleagues.add("anna", round, rater, null);
    }
    assertThat(colleagues.start("anna", round))
        .isEqualTo(
            new Result.Lacking(
                List.of(new Missing(Missing.What.RATERS_OF_OTHER_PROFESSIONS, 0, 2))));
    assertThat(colleagues.assessments.of(round)).isEmpty();
    assertThat(colleagues.events("msf.started")).isEmpty();
  }

  @Test
  void everybodyIsAskedOnce() {
    var round = colleagues.multisource();
    assertThat(colleagues.start("anna", round)).isInstanceOf(Result.Already.class);
    assertThat(colleagues.assessments.of(round)).hasSize(7);
    for (var rater : List.of("s0", "s1", "s2", "s3", "n0", "n1")) {
      assertThat(colleagues.toldOfForms(rater)).containsExactly(Occasion.ASKED);
    }
    assertThat(colleagues.toldOfForms("anna")).isEmpty();
    assertThat(colleagues.form("n0", round).answers().of("relation")).hasValue("nurse");
    assertThat(colleagues.events("msf.started")).hasSize(1);
  }

  @Test
  void ratersAreRemindedLikeEverybodyWhoIsAsked() {
    var round = colleagues.multisource();
    colleagues.answer("s0", round, "overall", "4");
    colleagues.morning("2026-10-12");
    colleagues.morning("2026-10-12");
    assertThat(colleagues.toldOfForms("n0")).containsExactly(Occasion.ASKED, Occasion.WEEK_LEFT);
    assertThat(colleagues.toldOfForms("s0")).containsExactly(Occasion.ASKED);
    assertThat(colleagues.toldOfForms("anna")).containsExactly(Occasion.WEEK_LEFT);
  }

  @Test
  void whoHasSaidNoIsReplacedByOneMore() {
    var round = colleagues.multisource();
    colleagues.decline("n1", round);
    assertThat(colleagues.toldOfRounds("anna")).containsExactly(News.SHORT);
    colleagues.add("anna", round, "n2", Profession.SECRETARY);
    assertThat(colleagues.toldOfForms("n2")).containsExactly(Occasion.ASKED);
    assertThat(colleagues.view("anna", round).progress().waiting()).isEqualTo(6);
  }

  @Test
  void whoLetsItExpireIsMissedToo() {
    var round = colleagues.multisource();
    colleagues.morning("2026-10-20");
    assertThat(colleagues.form("n1", round).state()).isEqualTo(Assessment.State.EXPIRED);
    assertThat(colleagues.form("anna", round).state()).isEqualTo(Assessment.State.OPEN);
    assertThat(colleagues.toldOfRounds("anna")).containsExactly(News.SHORT);
    assertThat(colleagues.toldOfForms("anna")).doesNotContain(Occasion.EXPIRED);
  }

  @Test
  void nothingIsShownUnderTheMinimum() {
    var round = colleagues.multisource();
    colleagues.answer("anna", round, "overall", "3");
    for (var each : List.of("s0", "s1", "s2", "s3", "n0")) {
      colleagues.answer(each, round, "overall", "4");
    }
    assertThat(colleagues.view("bo", round).tally()).isEmpty();
    assertThat(colleagues.compile("bo", round, SUMMARY, "Bra."))
        .isInstanceOf(CompilingRound.Result.Lacking.class);
    assertThat(colleagues.toldOfRounds("bo")).isEmpty();
    colleagues.answer("n1", round, "overall", "4");
    assertThat(colleagues.view("bo", round).tally()).isPresent();
    assertThat(colleagues.toldOfRounds("bo")).containsExactly(News.READY);
    assertThat(colleagues.events("msf.complete")).hasSize(1);
  }

  @Test
  void theTraineeNeverSeesASingleAnswer() {
    var round = colleagues.multisource();
    colleagues.allAnswer(round);
    for (var rater : List.of("s0", "n0")) {
      assertThat(
              colleagues
                  .viewingForms()
                  .view(
                      colleagues.form(rater, round).id(),
                      person("anna"),
                      colleagues.today,
                      colleagues.now()))
          .isEmpty();
    }
    assertThat(colleagues.view("anna", round).tally()).isEmpty();
    assertThat(colleagues.events("assessment")).isEmpty();
  }

  @Test
  void onlyTheMainSupervisorCompiles() {
    var round = colleagues.multisource();
    colleagues.allAnswer(round);
    for (var other : List.of("anna", "cia", "dag", "s0")) {
      assertThat(colleagues.compile(other, round, SUMMARY, "Bra."))
          .isInstanceOf(CompilingRound.Result.NotYours.class);
      assertThat(colleagues.release(other, round, "2026-10-05"))
          .isInstanceOf(CompilingRound.Result.NotYours.class);
    }
  }

  @Test
  void whatIsCompiledIsOneAssessmentOfTheRecord() {
    var round = colleagues.multisource();
    colleagues.allAnswer(round);
    colleagues.compile("bo", round, SUMMARY, "Tydlig med teamet.");
    assertThat(colleagues.compile("bo", round, SUMMARY, "Tydlig med teamet."))
        .isInstanceOf(CompilingRound.Result.Already.class);
    colleagues.compile("bo", round, SUMMARY, "Tydlig och lugn.");
    assertThat(colleagues.events("assessment"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.instrument()).isEqualTo(Instrument.MSF360);
              assertThat(event.on()).isEqualTo(colleagues.today);
              assertThat(event.assessor()).isNull();
              assertThat(event.overall()).isNull();
            });
    assertThat(colleagues.view("anna", round).tally()).isEmpty();
    assertThat(colleagues.toldOfRounds("anna")).isEmpty();
  }

  @Test
  void nobodyAnswersOrCorrectsOnceItIsCompiled() {
    var round = colleagues.multisource();
    colleagues.add("anna", round, "n2", Profession.NURSE);
    colleagues.allAnswer(round);
    colleagues.compile("bo", round, SUMMARY, "Tydlig med teamet.");
    assertThat(colleagues.answer("n2", round, "overall", "1"))
        .isInstanceOf(AnsweringAssessment.Result.TooLate.class);
    assertThat(colleagues.correct("s0", round, "overall", "1"))
        .isInstanceOf(AnsweringAssessment.Result.TooLate.class);
    assertThat(colleagues.recall("s0", round))
        .isInstanceOf(AnsweringAssessment.Result.TooLate.class);
    assertThat(colleagues.add("anna", round, "n3", Profession.NURSE))
        .isEqualTo(new Result.Refused(Reason.TOO_LATE));
  }

  @Test
  void isReleasedAtATalkAndTheSingleAnswersAreForgotten() {
    var round = colleagues.multisource();
    colleagues.allAnswer(round);
    colleagues.compile("bo", round, SUMMARY, "Tydlig med teamet.");
    assertThat(colleagues.release("bo", round, "2026-10-06"))
        .isInstanceOfSatisfying(
            CompilingRound.Result.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .containsEntry(CompilingRound.TALK, Fault.IN_THE_FUTURE));
    colleagues.morning("2026-10-08");
    colleagues.release("bo", round, "2026-10-07");
    assertThat(colleagues.release("bo", round, "2026-10-08"))
        .isInstanceOf(CompilingRound.Result.Already.class);

    var seen = colleagues.view("anna", round);
    assertThat(seen.tally().orElseThrow().remarks()).isEmpty();
    assertThat(seen.tally().orElseThrow().question("overall").orElseThrow().votes("4"))
        .isEqualTo(6);
    assertThat(seen.round().compilation().orElseThrow().summary()).isEqualTo("Tydlig med teamet.");
    assertThat(colleagues.toldOfRounds("anna")).containsExactly(News.RELEASED);
    for (var rater : List.of("s0", "n1")) {
      var form = colleagues.form(rater, round);
      assertThat(form.answers()).isEqualTo(Answers.NONE);
      assertThat(colleagues.assessments.steps(form.id()))
          .allSatisfy(step -> assertThat(step.answers()).isEqualTo(Answers.NONE));
    }
    assertThat(colleagues.events("msf.summary"))
        .singleElement()
        .satisfies(event -> assertThat(event.on()).isEqualTo("2026-10-07"));
    assertThat(colleagues.events("assessment")).hasSize(1);
    assertThat(colleagues.mayBegin("anna", Kind.MULTISOURCE)).isTrue();
  }

  @Test
  void theSummaryHoldsNoIdentityNumberAndAsksAboutPrivateLife() {
    var round = colleagues.multisource();
    colleagues.allAnswer(round);
    assertThat(colleagues.compile("bo", round))
        .isInstanceOfSatisfying(
            CompilingRound.Result.Faulty.class,
            faulty -> assertThat(faulty.faults()).containsEntry(SUMMARY, Fault.MISSING));
    assertThat(colleagues.compile("bo", round, SUMMARY, "Pat 811228-9874 bra."))
        .isInstanceOfSatisfying(
            CompilingRound.Result.Faulty.class,
            faulty -> {
              assertThat(faulty.faults()).containsEntry(SUMMARY, Fault.IDENTITY_NUMBER);
              assertThat(faulty.typed().of(SUMMARY)).hasValue("Pat […] bra.");
            });
    assertThat(colleagues.compile("bo", round, SUMMARY, "Bra trots att hon varit sjukskriven."))
        .isInstanceOf(CompilingRound.Result.Delicate.class);
    assertThat(colleagues.round(round).isCollecting()).isTrue();
    assertThat(colleagues.compileMeant("bo", round, SUMMARY, "Hon varit sjukskriven."))
        .isInstanceOf(CompilingRound.Result.Done.class);
  }

  @Test
  void theOwnRatingIsNotGivenAway() {
    var round = colleagues.multisource();
    assertThat(colleagues.decline("anna", round))
        .isInstanceOf(AnsweringAssessment.Result.TooLate.class);
    colleagues.answer("anna", round, "overall", "3");
    assertThat(colleagues.recall("anna", round))
        .isInstanceOf(AnsweringAssessment.Result.TooLate.class);
    assertThat(colleagues.events("assessment")).isEmpty();
  }
}

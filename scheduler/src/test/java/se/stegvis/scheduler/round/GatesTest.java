package se.stegvis.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.round.Missing.What.ANSWERS;
import static se.stegvis.scheduler.round.Missing.What.ANSWERS_OF_OTHER_PROFESSIONS;
import static se.stegvis.scheduler.round.Missing.What.OWN_RATING;
import static se.stegvis.scheduler.round.Missing.What.RATERS;
import static se.stegvis.scheduler.round.Missing.What.RATERS_OF_OTHER_PROFESSIONS;
import static se.stegvis.scheduler.round.Profession.DOCTOR_IN_TRAINING;
import static se.stegvis.scheduler.round.Profession.NURSE;
import static se.stegvis.scheduler.round.Profession.SECRETARY;
import static se.stegvis.scheduler.round.Profession.SPECIALIST;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class GatesTest {

  @Test
  @DisplayName("HAL-43: six raters, at least two of other professions")
  void aMultisourceTakesSixRatersAndTwoOfOtherProfessions() {
    var five = GivenRound.multisource().with(4, SPECIALIST).with(1, NURSE);
    assertThat(Gates.toStart(five.toRound()))
        .containsExactly(new Missing(RATERS, 5, 6), new Missing(RATERS_OF_OTHER_PROFESSIONS, 1, 2));
    assertThat(Gates.toStart(five.with(1, SECRETARY).toRound())).isEmpty();
  }

  @Test
  void anotherDoctorIsNoOtherProfession() {
    var doctors = GivenRound.multisource().with(4, SPECIALIST).with(3, DOCTOR_IN_TRAINING);
    assertThat(Gates.toStart(doctors.toRound()))
        .containsExactly(new Missing(RATERS_OF_OTHER_PROFESSIONS, 0, 2));
  }

  @Test
  void aKollegiumTakesThreeSpecialists() {
    assertThat(Gates.toStart(GivenRound.kollegium().with(2, SPECIALIST).toRound()))
        .containsExactly(new Missing(RATERS, 2, 3));
    assertThat(Gates.toStart(GivenRound.kollegium().with(3, SPECIALIST).toRound())).isEmpty();
  }

  @Test
  void nothingIsCompiledBeforeEverybodyThatItTakesHasAnswered() {
    var round = started().answers(5, "overall", "4");
    assertThat(missing(round))
        .containsExactly(
            new Missing(OWN_RATING, 0, 1),
            new Missing(ANSWERS, 5, 6),
            new Missing(ANSWERS_OF_OTHER_PROFESSIONS, 1, 2));
    assertThat(missing(round.answer("overall", "3")))
        .containsExactly(new Missing(OWN_RATING, 0, 1));
    assertThat(missing(round.ownRating("overall", "4"))).isEmpty();
  }

  @Test
  void progressCountsAndNamesNobody() {
    var round = started().answers(2, "overall", "4");
    assertThat(Progress.of(round.toRound(), round.forms()))
        .isEqualTo(new Progress(false, 6, 2, 0, 4));
  }

  private static GivenRound started() {
    return GivenRound.multisource().with(4, SPECIALIST).with(2, NURSE).started();
  }

  private static List<Missing> missing(GivenRound round) {
    return Gates.toCompile(Kind.MULTISOURCE, Progress.of(round.toRound(), round.forms()));
  }
}

package se.stegvis.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.round.Tally.Question;

final class TallyTest {

  @Test
  @DisplayName("2.4: nothing is shown with fewer than six answers")
  void isNotThereUnderTheMinimum() {
    var round = multisource().ownRating("overall", "5").answers(5, "overall", "4");
    assertThat(tally(round)).isEmpty();
    assertThat(tally(round.answer("overall", "4"))).isPresent();
  }

  @Test
  void isNotThereWithoutTheOwnRating() {
    assertThat(tally(multisource().answers(6, "overall", "4"))).isEmpty();
  }

  @Test
  void countsVotesBesideTheOwnRating() {
    var round =
        multisource()
            .ownRating("overall", "3")
            .answers(3, "overall", "4")
            .answers(2, "overall", "5")
            .answer("overall", "6");
    var tally = tally(round).orElseThrow();
    assertThat(tally.answers()).isEqualTo(6);
    assertThat(tally.questions())
        .containsExactly(new Question("overall", Map.of("4", 3, "5", 2, "6", 1), "3"));
  }

  @Test
  void leavesOutAQuestionThatFewHaveSeen() {
    var round =
        multisource()
            .ownRating("overall", "4", "teaching", "4")
            .answers(2, "overall", "4", "teaching", "2")
            .answers(4, "overall", "4", "teaching", "-");
    var tally = tally(round).orElseThrow();
    assertThat(tally.question("teaching")).isEmpty();
    assertThat(tally.question("overall")).isPresent();
  }

  @Test
  void doesNotSayWhoTheRatersAre() {
    var round =
        multisource()
            .ownRating("overall", "4")
            .answers(6, "overall", "4", "relation", "nurse", "worked_together", "year");
    assertThat(tally(round).orElseThrow().questions())
        .extracting(Question::field)
        .containsExactly("overall");
  }

  @Test
  void remarksStandInTheOrderOfTheAlphabet() {
    var round =
        multisource()
            .ownRating("overall", "4", "strengths", "Min egen")
            .answer("overall", "4", "strengths", "Ödmjuk")
            .answer("overall", "4", "strengths", "Lugn")
            .answers(4, "overall", "4");
    var tally = tally(round).orElseThrow();
    assertThat(tally.remarks()).isEqualTo(Map.of("strengths", List.of("Lugn", "Ödmjuk")));
    assertThat(tally.withoutRemarks().remarks()).isEmpty();
    assertThat(tally.withoutRemarks().questions()).isEqualTo(tally.questions());
  }

  @Test
  void aKollegiumVotesOnEachQuestionAndOnTheOutcome() {
    var round =
        GivenRound.kollegium()
            .with(3, Profession.SPECIALIST)
            .started()
            .ownRating("outcome", "i_fas", "teamwork", "2")
            .answers(2, "outcome", "i_fas", "teamwork", "3")
            .answer("outcome", "osaker", "teamwork", "2");
    var tally = tally(round).orElseThrow();
    assertThat(tally.question("outcome"))
        .hasValue(new Question("outcome", Map.of("i_fas", 2, "osaker", 1), "i_fas"));
    assertThat(tally.question("teamwork"))
        .hasValue(new Question("teamwork", Map.of("3", 2, "2", 1), "2"));
  }

  private static GivenRound multisource() {
    return GivenRound.multisource()
        .with(4, Profession.SPECIALIST)
        .with(2, Profession.NURSE)
        .started();
  }

  private static Optional<Tally> tally(GivenRound given) {
    return Tally.of(given.toRound(), given.form(), given.forms());
  }
}

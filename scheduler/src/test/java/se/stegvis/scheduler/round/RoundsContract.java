package se.stegvis.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.person;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * What every keeper of rounds does. It begins empty; the people st, bo, cia and r0 to r5 exist, and
 * the programmes p1 and p2 of st.
 */
public abstract class RoundsContract {

  private static final Compilation COMPILATION =
      new Compilation(
          person("cia"),
          GivenRound.DAY.plusDays(20),
          Outcome.OSAKER,
          "Övar mer på akuta lägen.\nFöljs upp i höst.",
          new Tally(
              3,
              List.of(
                  new Tally.Question("outcome", Map.of("i_fas", 1, "osaker", 2), "i_fas"),
                  new Tally.Question("teamwork", Map.of("2", 3), null)),
              Map.of("strengths", List.of("Lugn", "Ödmjuk"))));

  protected abstract Rounds rounds();

  @Test
  void aRoundIsFoundAsItWasAdded() {
    var round = kollegium();
    assertThat(rounds().add(round)).isTrue();
    assertThat(rounds().find(round.id())).hasValue(round);
    assertThat(rounds().hold(round.id())).hasValue(round);
    assertThat(rounds().find(RoundId.random())).isEmpty();
  }

  @Test
  void aRoundIsKeptInEveryState() {
    var round = kollegium();
    rounds().add(round);
    var started = round.started(GivenRound.DAY);
    var compiled = started.compiled(COMPILATION);
    var released = compiled.released(GivenRound.DAY.plusDays(30));
    for (var each : List.of(started, compiled, released)) {
      rounds().keep(each);
      assertThat(rounds().find(round.id())).hasValue(each);
    }
  }

  @Test
  void ratersKeepTheirOrderAndTheirForms() {
    var round = kollegium();
    rounds().add(round);
    var changed =
        round
            .without(person("r1"))
            .with(person("r4"), Profession.NURSE)
            .with(person("r0"), Profession.OTHER);
    rounds().keep(changed);
    assertThat(rounds().find(round.id()).orElseThrow().raters())
        .isEqualTo(changed.raters())
        .extracting(Rater::person)
        .containsExactly(person("r0"), person("r2"), person("r4"));
  }

  @Test
  void oneOfEachKindGoesOnAtATime() {
    var first = kollegium();
    rounds().add(first);
    assertThat(rounds().add(first)).isFalse();
    assertThat(rounds().add(kollegium())).isFalse();
    assertThat(rounds().add(GivenRound.multisource().toRound())).isTrue();
    assertThat(rounds().add(of(first, "p2", 0))).isTrue();
    rounds()
        .keep(
            first
                .started(GivenRound.DAY)
                .compiled(COMPILATION)
                .released(GivenRound.DAY.plusDays(30)));
    assertThat(rounds().add(kollegium())).isTrue();
  }

  @Test
  void thoseOfAProgrammeComeNewestFirst() {
    var older = kollegium();
    rounds().add(older);
    rounds().keep(older.started(GivenRound.DAY).compiled(COMPILATION).released(GivenRound.DAY));
    var newer = of(older, "p1", 1);
    rounds().add(newer);
    rounds().add(of(older, "p2", 2));
    assertThat(rounds().of(new ProgrammeId("p1")))
        .extracting(Round::id)
        .containsExactly(newer.id(), older.id());
    assertThat(rounds().of(new ProgrammeId("nobody's"))).isEmpty();
  }

  private static Round kollegium() {
    return GivenRound.kollegium().with(3, Profession.SPECIALIST).toRound();
  }

  /** Another of the same, begun so many days later. */
  private static Round of(Round round, String programme, int days) {
    return new Round(
        RoundId.random(),
        round.kind(),
        round.version(),
        round.scale(),
        new ProgrammeId(programme),
        round.trainee(),
        round.begunBy(),
        round.begun().plus(Duration.ofDays(days)),
        List.of(),
        AssessmentId.random(),
        new Round.State.Gathering());
  }
}

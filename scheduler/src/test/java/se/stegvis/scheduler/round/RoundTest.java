package se.stegvis.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.stegvis.scheduler.training.Given.person;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RoundTest {

  private static final Compilation COMPILATION =
      new Compilation(
          person("bo"),
          GivenRound.DAY,
          null,
          "Tryggt och tydligt.",
          new Tally(6, List.of(), Map.of("strengths", List.of("Lugn"))));

  private final Round gathering = GivenRound.multisource().with(2, Profession.NURSE).toRound();

  @Test
  void theSameRaterTwiceIsOneWithTheLatestProfession() {
    var again = gathering.with(person("r0"), Profession.SECRETARY);
    assertThat(again.raters()).hasSize(2);
    assertThat(again.rater(person("r0")).orElseThrow().profession())
        .isEqualTo(Profession.SECRETARY);
    assertThat(again.rater(person("r0")).orElseThrow().form())
        .isEqualTo(gathering.rater(person("r0")).orElseThrow().form());
  }

  @Test
  void aRaterWhoIsAskedStays() {
    assertThat(gathering.without(person("r0")).raters()).hasSize(1);
    var started = gathering.started(GivenRound.DAY);
    assertThatIllegalStateException().isThrownBy(() -> started.without(person("r0")));
  }

  @Test
  void goesThroughItsStatesInOrder() {
    var started = gathering.started(GivenRound.DAY);
    assertThatIllegalStateException().isThrownBy(() -> gathering.compiled(COMPILATION));
    assertThatIllegalStateException().isThrownBy(() -> started.released(GivenRound.DAY));
    var compiled = started.compiled(COMPILATION);
    assertThat(compiled.isLive()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(() -> compiled.with(person("late"), Profession.NURSE));
    var released = compiled.released(GivenRound.DAY);
    assertThat(released.isLive()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> released.compiled(COMPILATION));
  }

  @Test
  void whatTheRatersWroteIsForgottenOnceItIsReleased() {
    var compiled = gathering.started(GivenRound.DAY).compiled(COMPILATION);
    assertThat(compiled.compilation().orElseThrow().tally().remarks()).isNotEmpty();
    var released = compiled.released(GivenRound.DAY).compilation().orElseThrow();
    assertThat(released.tally().remarks()).isEmpty();
    assertThat(released.summary()).isEqualTo("Tryggt och tydligt.");
  }
}

package se.stegvis.scheduler.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.Concern.Move;
import se.stegvis.scheduler.concern.Concern.State;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

class ConcernTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final PersonId EVA = new PersonId("eva");

  @Test
  void itIsAnsweredWithAPlanOrBySettlingIt() {
    var planned = done(placement().needPlan(EVA, DAY.plusDays(7)));
    assertThat(planned.state()).isEqualTo(State.PLAN_NEEDED);
    assertThat(planned.isOpen()).isTrue();
    assertThat(planned.changed()).isEqualTo(new Concern.Change(EVA, DAY.plusDays(7)));
    assertThat(done(placement().settle(EVA, DAY)).isOpen()).isFalse();
    assertThat(done(planned.settle(EVA, DAY.plusDays(9))).state()).isEqualTo(State.SETTLED);
  }

  @Test
  void theSameAnswerTwiceChangesNothing() {
    var planned = done(placement().needPlan(EVA, DAY));
    assertThat(planned.needPlan(EVA, DAY.plusDays(1))).isEqualTo(new Move.Already());
  }

  @Test
  void whatIsOverStaysSo() {
    var settled = done(placement().settle(EVA, DAY));
    assertThat(settled.needPlan(EVA, DAY)).isEqualTo(new Move.Over());
    assertThat(settled.withdraw(EVA, DAY)).isEqualTo(new Move.Over());
    var withdrawn = done(placement().withdraw(EVA, DAY));
    assertThat(withdrawn.settle(EVA, DAY)).isEqualTo(new Move.Over());
  }

  @Test
  void whatIsSaidInConfidenceIsAnsweredByNobody() {
    var supervision = of(Kind.SUPERVISION, null);
    assertThat(supervision.needPlan(EVA, DAY)).isEqualTo(new Move.Over());
    assertThat(supervision.settle(EVA, DAY)).isEqualTo(new Move.Over());
    assertThat(done(supervision.withdraw(EVA, DAY)).state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void aboutAPlacementItNamesThePlacementAndElseNone() {
    assertThatThrownBy(() -> of(Kind.PLACEMENT, null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(Kind.GOALS, new PlacementId("pl1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Concern placement() {
    return of(Kind.PLACEMENT, new PlacementId("pl1"));
  }

  private static Concern of(Kind kind, @Nullable PlacementId placement) {
    return Concern.raised(
        ConcernId.random(),
        new Topic(kind, new ProgrammeId("p1"), placement),
        EVA,
        DAY,
        Set.of(Area.COMMUNICATION),
        List.of());
  }

  private static Concern done(Move move) {
    return ((Move.Done) move).concern();
  }
}

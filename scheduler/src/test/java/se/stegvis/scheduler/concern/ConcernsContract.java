package se.stegvis.scheduler.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.P2;
import static se.stegvis.scheduler.training.SampleRoster.PL1;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.Concern.Move;
import se.stegvis.scheduler.training.PersonId;

/** What every keeper of concerns does. It begins empty; the sample roster exists. */
public abstract class ConcernsContract {

  protected static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  protected abstract Concerns concerns();

  @Test
  void aConcernIsFoundAsItWasAdded() {
    for (var concern : List.of(placement(), goals(), supervision())) {
      assertThat(concerns().add(concern)).isTrue();
      assertThat(concerns().find(concern.id())).hasValue(concern);
      assertThat(concerns().hold(concern.id())).hasValue(concern);
    }
    assertThat(concerns().find(ConcernId.random())).isEmpty();
    assertThat(concerns().hold(ConcernId.random())).isEmpty();
  }

  @Test
  void aConcernIsKeptInEveryState() {
    var concern = placement();
    concerns().add(concern);
    var planned = done(concern.needPlan(EVA, DAY.plusDays(7)));
    concerns().keep(planned);
    assertThat(concerns().find(concern.id())).hasValue(planned);
    var settled = done(planned.settle(EVA, DAY.plusDays(9)));
    concerns().keep(settled);
    assertThat(concerns().find(concern.id())).hasValue(settled);
  }

  @Test
  void theSameConcernIsAddedOnce() {
    var concern = goals();
    assertThat(concerns().add(concern)).isTrue();
    assertThat(concerns().add(concern)).isFalse();
    concerns().keep(done(concern.withdraw(BO, DAY)));
    assertThat(concerns().add(concern)).isFalse();
    assertThat(concerns().of(List.of(P1))).hasSize(1);
  }

  @Test
  void aPersonHasOneOpenConcernAboutTheSameAtATime() {
    var first = placement();
    concerns().add(first);
    assertThat(concerns().add(placement())).isFalse();
    assertThat(concerns().add(goals())).isTrue();
    assertThat(concerns().add(of(new Topic(Kind.PLACEMENT, P1, PL1), EVA))).isTrue();
    concerns().keep(done(first.withdraw(EVA, DAY)));
    assertThat(concerns().add(placement())).isTrue();
  }

  @Test
  void thoseOfSomeProgrammesComeOldestFirst() {
    var first = placement();
    var second = supervision();
    concerns().add(first);
    concerns().add(second);
    concerns().add(of(new Topic(Kind.GOALS, P2, null)));
    assertThat(concerns().of(List.of(P1))).containsExactly(first, second);
    assertThat(concerns().of(List.of(P1, P2))).hasSize(3);
    assertThat(concerns().of(List.of())).isEmpty();
  }

  private static Concern placement() {
    return of(new Topic(Kind.PLACEMENT, P1, PL1));
  }

  private static Concern goals() {
    return of(new Topic(Kind.GOALS, P1, null));
  }

  private static Concern supervision() {
    return Concern.raised(
        ConcernId.random(), new Topic(Kind.SUPERVISION, P1, null), ANNA, DAY, Set.of(), List.of());
  }

  private static Concern of(Topic topic) {
    return of(topic, BO);
  }

  private static Concern of(Topic topic, PersonId by) {
    return Concern.raised(
        ConcernId.random(),
        topic,
        by,
        DAY,
        EnumSet.of(Area.COMMUNICATION, Area.PRACTICAL_SKILL),
        List.of("STc3", "STa1"));
  }

  private static Concern done(Move move) {
    return ((Move.Done) move).concern();
  }
}

package se.stegvis.scheduler.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.matter.GivenSignal.DAY;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.GUN;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.matter.Matter.Move;
import se.stegvis.scheduler.matter.Matter.Reason;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.training.PersonId;

class MatterTest {

  private final Matter raised = Matter.of(GivenSignal.iupLate(), DAY);

  @Test
  void theFirstToTakeItGetsItAndTheOtherSeesWho() {
    var taken = done(raised.take(CIA, DAY, MatterTest::anybody));
    assertThat(taken.state()).isEqualTo(new State.Taken(CIA, DAY));
    assertThat(taken.take(GUN, DAY, MatterTest::anybody)).isEqualTo(new Move.HeldBy(CIA));
    assertThat(taken.take(CIA, DAY.plusDays(1), MatterTest::anybody)).isEqualTo(new Move.Already());
  }

  @Test
  void aHolderWhoNoLongerFollowsItHoldsNobodyBack() {
    var taken = done(raised.take(CIA, DAY, MatterTest::anybody));
    assertThat(done(taken.take(GUN, DAY, person -> !person.equals(CIA))).holder()).hasValue(GUN);
  }

  @Test
  void waitingHasAnEndThatIsNotTooFarAway() {
    assertThat(raised.await(CIA, DAY, DAY, MatterTest::anybody)).isEqualTo(new Move.NoSuchDay());
    assertThat(raised.await(CIA, DAY.plusDays(91), DAY, MatterTest::anybody))
        .isEqualTo(new Move.NoSuchDay());
    assertThat(done(raised.await(CIA, DAY.plusDays(90), DAY, MatterTest::anybody)).state())
        .isEqualTo(new State.Waiting(CIA, DAY.plusDays(90)));
  }

  @Test
  void nothingMovesWhatIsOver() {
    var ended = done(raised.end(CIA, DAY, Reason.NOT_A_RISK, MatterTest::anybody));
    for (var over : List.of(ended, raised.closed(DAY), raised.outside(DAY))) {
      assertThat(over.isOpen()).isFalse();
      assertThat(over.take(GUN, DAY, MatterTest::anybody)).isEqualTo(new Move.Over());
      assertThat(over.askForPlan(GUN, DAY, MatterTest::anybody)).isEqualTo(new Move.Over());
      assertThat(over.await(GUN, DAY.plusDays(1), DAY, MatterTest::anybody))
          .isEqualTo(new Move.Over());
      assertThat(over.end(GUN, DAY, Reason.PLANNED, MatterTest::anybody))
          .isEqualTo(new Move.Over());
    }
    assertThat(ended.end(CIA, DAY, Reason.NOT_A_RISK, MatterTest::anybody))
        .isEqualTo(new Move.Already());
  }

  @Test
  void whoeverHoldsItCanDoAllElse() {
    var taken = done(raised.take(CIA, DAY, MatterTest::anybody));
    assertThat(done(taken.askForPlan(CIA, DAY, MatterTest::anybody)).state())
        .isEqualTo(new State.PlanAsked(CIA, DAY));
    assertThat(done(taken.end(CIA, DAY, Reason.TALKED_THROUGH, MatterTest::anybody)).isOpen())
        .isFalse();
    assertThat(taken.askForPlan(GUN, DAY, MatterTest::anybody)).isEqualTo(new Move.HeldBy(CIA));
    assertThat(taken.reopened(DAY.plusDays(30)).isNew()).isTrue();
  }

  @Test
  void everyoneIsToldOnceALevel() {
    var notice = Matter.of(GivenSignal.iupLate(Level.NOTICE), DAY).told(List.of(ANNA, BO), DAY);
    assertThat(notice.untold(List.of(ANNA, BO, CIA))).containsExactly(CIA);
    var risk = notice.seen(GivenSignal.iupLate(Level.RISK));
    assertThat(risk.untold(List.of(ANNA, BO, CIA))).containsExactly(ANNA, BO, CIA);
    assertThat(risk.told(List.of(CIA), DAY).hearers()).containsExactlyInAnyOrder(ANNA, BO, CIA);
  }

  private static boolean anybody(PersonId ignored) {
    return true;
  }

  private static Matter done(Move move) {
    assertThat(move).isInstanceOf(Move.Done.class);
    return ((Move.Done) move).matter();
  }
}

package se.stegvis.scheduler.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.matter.GivenSignal.DAY;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.KIR;
import static se.stegvis.scheduler.training.SampleRoster.ONK;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.P2;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.risk.Level;

/** What every keeper of matters does. It begins empty; the sample roster exists. */
public abstract class MattersContract {

  private static final Instant NOW = Instant.parse("2026-08-03T06:00:00Z");

  protected abstract Matters matters();

  @Test
  void aMatterIsFoundAsItWasAdded() {
    var matter = add();
    assertThat(matters().find(matter.id())).hasValue(matter);
    assertThat(matters().hold(matter.id())).hasValue(matter);
    assertThat(matters().newest(matter.signal().key())).hasValue(matter);
    assertThat(matters().steps(matter.id())).containsExactly(Step.of(Step.What.RAISED, NOW));
    assertThat(matters().find(MatterId.random())).isEmpty();
  }

  @Test
  void aMatterIsKeptInEveryState() {
    var matter = add();
    var states =
        List.of(
            new State.Taken(CIA, DAY),
            new State.Waiting(CIA, DAY.plusDays(14)),
            new State.PlanAsked(CIA, DAY),
            new State.New(DAY.plusDays(1)),
            new State.Ended(CIA, DAY, Matter.Reason.TALKED_THROUGH),
            new State.Outside(DAY),
            new State.Closed(DAY));
    for (var state : states) {
      var kept =
          new Matter(matter.id(), matter.signal(), state, matter.told(), matter.views())
              .told(List.of(ANNA), DAY)
              .viewed(DAY, "Jag har bett om fyra, men ingen har hunnit.");
      matters().keep(kept);
      assertThat(matters().find(matter.id())).hasValue(kept);
    }
  }

  @Test
  void whatHappenedIsKeptForGood() {
    var matter = add();
    var put = new Step(Step.What.PUT_OFF, CIA, NOW.plusSeconds(1), DAY.plusDays(14), null);
    var ended = new Step(Step.What.ENDED, CIA, NOW.plusSeconds(2), null, Matter.Reason.NOT_A_RISK);
    matters().keep(matter, put);
    matters().keep(matter, ended);
    assertThat(matters().steps(matter.id()))
        .containsExactly(Step.of(Step.What.RAISED, NOW), put, ended);
  }

  @Test
  void aSignalHasOneOpenMatterAtATime() {
    var first = add();
    var second = Matter.of(first.signal(), DAY.plusDays(9));
    assertThat(matters().add(second, Step.of(Step.What.RAISED, NOW))).isFalse();
    matters().keep(first.closed(DAY));
    assertThat(matters().add(second, Step.of(Step.What.RAISED, NOW))).isTrue();
    assertThat(matters().newest(first.signal().key())).hasValue(second);
    assertThat(matters().of(List.of(P1, P2)))
        .extracting(Matter::id)
        .containsExactly(second.id(), first.id());
  }

  @Test
  void theFactsAreThoseThatWereSeenLast() {
    var matter = add(Matter.of(GivenSignal.iupLate(Level.NOTICE), DAY));
    var grown = matter.seen(GivenSignal.iupLate(Level.RISK));
    matters().keep(grown, Step.of(Step.What.GREW, NOW));
    assertThat(matters().find(matter.id())).hasValue(grown);
  }

  @Test
  void theOpenOnesAreFoundByUnitAndByWhoWasTold() {
    var programmes = add();
    var units = add(Matter.of(GivenSignal.spurDue(), DAY));
    assertThat(matters().openOf(List.of(ONK, KIR)))
        .extracting(Matter::id)
        .containsExactly(units.id(), programmes.id());
    assertThat(matters().onUnit(ONK)).containsExactly(units);
    assertThat(matters().of(List.of(P1))).containsExactly(programmes);
    assertThat(matters().openToldTo(CIA)).isEmpty();
    matters().keep(programmes.told(List.of(CIA, BO), DAY));
    assertThat(matters().openToldTo(CIA)).extracting(Matter::id).containsExactly(programmes.id());
    matters().keep(programmes.told(List.of(CIA, BO), DAY).closed(DAY));
    assertThat(matters().openToldTo(CIA)).isEmpty();
    assertThat(matters().openOf(List.of(ONK))).containsExactly(units);
  }

  protected final Matter add() {
    return add(Matter.of(GivenSignal.iupLate(), DAY));
  }

  private Matter add(Matter matter) {
    assertThat(
            matters().add(matter, Step.of(Step.What.RAISED, NOW.truncatedTo(ChronoUnit.SECONDS))))
        .isTrue();
    return matter;
  }
}

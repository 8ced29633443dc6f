package se.stegvis.scheduler.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.FIA;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.P2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;

/** What every keeper of readings does. It begins empty; the sample roster exists. */
public abstract class ReadingsContract {

  protected static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  protected abstract Readings readings();

  @Test
  void whatWasReadAboutSomebodyComesNewestFirst() {
    var first = of(CIA, Role.SR, Thing.SIGNAL, DAY);
    var second = of(BO, Role.HH, Thing.PLAN, DAY.plusDays(1));
    var third = of(EVA, null, Thing.ASSESSMENT, DAY.plusDays(1));
    readings().add(second);
    readings().add(third);
    readings().add(first);
    readings().add(new Reading(CIA, Role.SR, P2, FIA, Thing.SIGNAL, "2", DAY));
    assertThat(readings().of(ANNA)).containsExactly(third, second, first);
    assertThat(readings().of(CIA)).isEmpty();
  }

  @Test
  void theSameThingIsNotedOnceADay() {
    var first = of(CIA, Role.SR, Thing.SIGNAL, DAY);
    readings().add(first);
    readings().add(first);
    readings().add(of(CIA, null, Thing.SIGNAL, DAY));
    var next = of(CIA, Role.SR, Thing.SIGNAL, DAY.plusDays(1));
    readings().add(next);
    assertThat(readings().of(ANNA)).containsExactly(next, first);
  }

  @Test
  void attemptsAreKeptApartFromReadings() {
    var known = new Attempt(BO.value(), Thing.SIGNAL, "1", DAY);
    var stranger =
        new Attempt(
            "00000000-0000-0000-0000-00000000ffff", Thing.UNIT_OVERVIEW, "onk", DAY.plusDays(1));
    readings().add(known);
    readings().add(known);
    readings().add(stranger);
    assertThat(readings().attemptsFrom(DAY)).containsExactly(stranger, known);
    assertThat(readings().attemptsFrom(DAY.plusDays(1))).containsExactly(stranger);
    assertThat(readings().of(ANNA)).isEmpty();
  }

  @Test
  void everyKindOfThingIsKept() {
    for (var thing : Thing.values()) {
      readings().add(of(BO, Role.HH, thing, DAY));
      readings().add(new Attempt(EVA.value(), thing, "1", DAY));
    }
    assertThat(readings().of(ANNA)).extracting(Reading::thing).containsOnly(Thing.values());
    assertThat(readings().attemptsFrom(DAY))
        .extracting(Attempt::thing)
        .containsOnly(Thing.values());
  }

  private static Reading of(PersonId reader, @Nullable Role as, Thing thing, LocalDate on) {
    return new Reading(reader, as, P1, ANNA, thing, "1", on);
  }
}

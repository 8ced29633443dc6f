package se.stegvis.scheduler.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.DAG;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.FIA;
import static se.stegvis.scheduler.training.SampleRoster.GUN;
import static se.stegvis.scheduler.training.SampleRoster.HAL;
import static se.stegvis.scheduler.training.SampleRoster.P1;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.SampleRoster;

final class NotingReadingsTest {

  private static final LocalDate DURING_THE_PLACEMENT = LocalDate.of(2026, 10, 1);

  private final InMemoryReadings readings = new InMemoryReadings();
  private final NotingReadings noting =
      new NotingReadings(readings, new InMemoryTrainingRecords(SampleRoster.roster()));

  @Test
  void aReadingTellsTheRoleThatTheReaderHadThatDay() {
    open(CIA, BO, EVA, GUN);
    assertThat(readings.of(ANNA))
        .extracting(Reading::reader, Reading::as)
        .containsExactlyInAnyOrder(
            tuple(CIA, Role.SR), tuple(BO, Role.HH), tuple(EVA, Role.H), tuple(GUN, Role.SR));
  }

  @Test
  void whoHasNoRoleAnyMoreReadsWithoutOne() {
    open(DAG, FIA, HAL);
    assertThat(readings.of(ANNA))
        .hasSize(3)
        .allSatisfy(reading -> assertThat(reading.as()).isNull());
  }

  @Test
  void theOwnReadingOfTheTraineeIsNotNoted() {
    open(ANNA);
    assertThat(readings.of(ANNA)).isEmpty();
  }

  @Test
  void aProgrammeThatIsGoneLeavesNoTrace() {
    noting.opened(CIA, new ProgrammeId("gone"), Thing.SIGNAL, "1", DURING_THE_PLACEMENT);
    assertThat(readings.of(ANNA)).isEmpty();
  }

  private void open(PersonId... readers) {
    Arrays.stream(readers)
        .forEach(each -> noting.opened(each, P1, Thing.SIGNAL, "1", DURING_THE_PLACEMENT));
  }
}

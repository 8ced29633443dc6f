package se.stegvis.scheduler.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

class GeneratedRostersTest {

  @Test
  void sameSeedGivesTheSameRegion() {
    assertThat(GeneratedRosters.of(20, 7).roster()).isEqualTo(GeneratedRosters.of(20, 7).roster());
    assertThat(GeneratedRosters.of(20, 7).roster())
        .isNotEqualTo(GeneratedRosters.of(20, 8).roster());
  }

  @Test
  void theRecordsAreTheRostersProgrammes() {
    var generated = GeneratedRosters.of(20, 7);

    assertThat(generated.records().map(TrainingRecord::programme))
        .isEqualTo(generated.roster().programmes());
  }

  @Test
  void unitsHaveAllProfiles() {
    assertThat(GeneratedRosters.of(1, 7).roster().units())
        .extracting(Unit::profile)
        .containsExactlyInAnyOrder("halland", "jonkoping", "orebro", "vastmanland", "sas-boras");
  }

  @Test
  void everyRecordKnowsItsPeopleAndUnits() {
    assertThat(GeneratedRosters.of(200, 7).records())
        .allSatisfy(
            record -> {
              assertThat(record.people()).containsKey(record.programme().trainee());
              assertThat(record.programme().units())
                  .allSatisfy(stay -> assertThat(record.units()).containsKey(stay.unit()));
              assertThat(record.programme().roles())
                  .allSatisfy(role -> assertThat(record.people()).containsKey(role.person()));
            });
  }
}

package se.stegvis.persistence.training;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.TrainingRecordsContract;

@OnPostgres
final class PostgresTrainingRecordsIT extends TrainingRecordsContract {

  private final TrainingRecords records;
  private final Rosters rosters;

  @Autowired
  PostgresTrainingRecordsIT(TrainingRecords records, Rosters rosters) {
    this.records = records;
    this.rosters = rosters;
  }

  @BeforeEach
  void theRosterIsStored() {
    rosters.store(SampleRoster.roster());
  }

  @Override
  protected TrainingRecords records() {
    return records;
  }
}

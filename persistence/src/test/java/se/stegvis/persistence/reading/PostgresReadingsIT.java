package se.stegvis.persistence.reading;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.reading.Readings;
import se.stegvis.scheduler.reading.ReadingsContract;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresReadingsIT extends ReadingsContract {

  private final Readings readings;
  private final Rosters rosters;

  @Autowired
  PostgresReadingsIT(Readings readings, Rosters rosters) {
    this.readings = readings;
    this.rosters = rosters;
  }

  @BeforeEach
  void peopleAndProgrammesExist() {
    rosters.store(SampleRoster.roster());
  }

  @Override
  protected Readings readings() {
    return readings;
  }
}

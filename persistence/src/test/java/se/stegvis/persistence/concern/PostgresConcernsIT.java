package se.stegvis.persistence.concern;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.concern.ConcernsContract;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresConcernsIT extends ConcernsContract {

  private final Concerns concerns;
  private final Rosters rosters;

  @Autowired
  PostgresConcernsIT(Concerns concerns, Rosters rosters) {
    this.concerns = concerns;
    this.rosters = rosters;
  }

  @BeforeEach
  void peopleAndProgrammesExist() {
    rosters.store(SampleRoster.roster());
  }

  @Override
  protected Concerns concerns() {
    return concerns;
  }
}

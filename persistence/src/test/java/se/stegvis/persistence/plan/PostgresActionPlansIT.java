package se.stegvis.persistence.plan;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.plan.ActionPlansContract;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresActionPlansIT extends ActionPlansContract {

  private final ActionPlans plans;
  private final Rosters rosters;

  @Autowired
  PostgresActionPlansIT(ActionPlans plans, Rosters rosters) {
    this.plans = plans;
    this.rosters = rosters;
  }

  @BeforeEach
  void peopleAndProgrammesExist() {
    rosters.store(SampleRoster.roster());
  }

  @Override
  protected ActionPlans plans() {
    return plans;
  }
}

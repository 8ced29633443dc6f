package se.stegvis.scheduler.following;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.risk.Watched;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;

/** Puts together all that a programme's signals are computed from. */
public final class Watching {

  private final Assessments assessments;
  private final Concerns concerns;
  private final ActionPlans plans;
  private final Outbox outbox;

  public Watching(Assessments assessments, Concerns concerns, ActionPlans plans, Outbox outbox) {
    this.assessments = assessments;
    this.concerns = concerns;
    this.plans = plans;
    this.outbox = outbox;
  }

  Watched watched(TrainingRecord record) {
    return new Watched(
        record,
        assessments.of(record.programme().id()),
        concerns.of(List.of(record.programme().id())),
        plans.of(List.of(record.programme().id())),
        outbox.unreachable(around(record)));
  }

  private static Set<PersonId> around(TrainingRecord record) {
    var people = new HashSet<>(record.programme().peopleNamed());
    record.units().values().forEach(unit -> people.addAll(unit.peopleNamed()));
    return people;
  }
}

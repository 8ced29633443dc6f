package se.stegvis.scheduler.planning;

import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/** The sample roster's plans under one region's profile. */
public final class GivenDesk {

  private GivenDesk() {}

  public static PlanDesk under(String profile, InMemoryActionPlans plans, InMemoryOutbox outbox) {
    var roster = SampleRoster.roster();
    return new PlanDesk(
        plans,
        new InMemoryTrainingRecords(
            new Roster(
                roster.people(),
                roster.units().stream().map(unit -> under(profile, unit)).toList(),
                roster.programmes())),
        ProductProfiles.load(),
        outbox,
        TransactionOperations.withoutTransaction());
  }

  private static Unit under(String profile, Unit unit) {
    return unit.id().equals(new UnitId("onk"))
        ? new Unit(
            unit.id(),
            unit.name(),
            profile,
            unit.profileFrom(),
            unit.roles(),
            unit.facts(),
            unit.alertChannel())
        : unit;
  }
}

package se.stegvis.scheduler.saying;

import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.concern.InMemoryConcerns;
import se.stegvis.scheduler.following.KeepingMatters;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.following.Telling;
import se.stegvis.scheduler.following.Watching;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.training.TrainingRecords;

/** Hears forms for tests that are about something else, or about what is heard. */
public final class Hearing {

  private Hearing() {}

  public static HearingForms of(TrainingRecords records) {
    return of(records, new InMemoryConcerns(), new InMemoryOutbox());
  }

  public static HearingForms of(TrainingRecords records, Concerns concerns, InMemoryOutbox outbox) {
    return new HearingForms(
        concerns,
        new RaisingSignals(
            ProductProfiles.load(),
            ProductForms.load(),
            records,
            new Watching(new InMemoryAssessments(), concerns, new InMemoryActionPlans(), outbox),
            new KeepingMatters(new InMemoryMatters(), new Telling(outbox, new WorkingDays())),
            TransactionOperations.withoutTransaction()));
  }
}

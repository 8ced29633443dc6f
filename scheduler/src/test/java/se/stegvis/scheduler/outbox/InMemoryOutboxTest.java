package se.stegvis.scheduler.outbox;

import se.stegvis.scheduler.assessment.AssessmentId;

final class InMemoryOutboxTest extends OutboxContract {

  private final InMemoryOutbox outbox = new InMemoryOutbox();

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected void leasesRunOut() {
    outbox.leasesRunOut();
  }

  @Override
  protected AssessmentId assessment() {
    return AssessmentId.random();
  }
}

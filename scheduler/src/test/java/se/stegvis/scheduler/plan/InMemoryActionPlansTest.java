package se.stegvis.scheduler.plan;

final class InMemoryActionPlansTest extends ActionPlansContract {

  private final ActionPlans plans = new InMemoryActionPlans();

  @Override
  protected ActionPlans plans() {
    return plans;
  }
}

package se.stegvis.scheduler.concern;

final class InMemoryConcernsTest extends ConcernsContract {

  private final InMemoryConcerns concerns = new InMemoryConcerns();

  @Override
  protected Concerns concerns() {
    return concerns;
  }
}

package se.stegvis.scheduler.matter;

final class InMemoryMattersTest extends MattersContract {

  private final InMemoryMatters matters = new InMemoryMatters();

  @Override
  protected Matters matters() {
    return matters;
  }
}

package se.stegvis.scheduler.channel;

import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;

final class InMemoryUnitCardsTest extends UnitCardsContract {

  private Roster roster = SampleRoster.roster();
  private final InMemoryUnitCards cards = new InMemoryUnitCards(() -> roster);

  @Override
  protected UnitCards cards() {
    return cards;
  }

  @Override
  protected Channels channels() {
    return cards;
  }

  @Override
  protected void store(Roster other) {
    roster = other;
  }
}

package se.stegvis.scheduler.round;

final class InMemoryRoundsTest extends RoundsContract {

  private final InMemoryRounds rounds = new InMemoryRounds();

  @Override
  protected Rounds rounds() {
    return rounds;
  }
}

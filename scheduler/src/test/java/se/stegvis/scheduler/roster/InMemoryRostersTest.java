package se.stegvis.scheduler.roster;

import java.util.List;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Roster;

final class InMemoryRostersTest extends RostersContract {

  private final InMemoryRosters rosters =
      new InMemoryRosters(new InMemoryTrainingRecords(new Roster(List.of(), List.of(), List.of())));

  @Override
  protected Rosters rosters() {
    return rosters;
  }
}

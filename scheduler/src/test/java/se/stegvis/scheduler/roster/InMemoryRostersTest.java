package se.stegvis.scheduler.roster;

import java.util.List;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.TrainingRecords;

final class InMemoryRostersTest extends RostersContract {

  private final InMemoryTrainingRecords records =
      new InMemoryTrainingRecords(new Roster(List.of(), List.of(), List.of()));
  private final InMemoryRosters rosters = new InMemoryRosters(records);

  @Override
  protected Rosters rosters() {
    return rosters;
  }

  @Override
  protected TrainingRecords records() {
    return records;
  }
}

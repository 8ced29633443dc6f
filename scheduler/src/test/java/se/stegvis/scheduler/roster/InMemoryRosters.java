package se.stegvis.scheduler.roster;

import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Roster;

/** Rosters in memory, held by the same contract as the real ones. */
public final class InMemoryRosters implements Rosters {

  private final InMemoryTrainingRecords records;

  /**
   * @param records where they are kept, and can be read as training records
   */
  public InMemoryRosters(InMemoryTrainingRecords records) {
    this.records = records;
  }

  @Override
  public ImportReport store(Roster roster) {
    var difference = RosterDifference.between(records.told(), roster, records.said());
    records.replace(difference.merged());
    return difference.report();
  }

  @Override
  public Roster load() {
    return records.roster();
  }
}

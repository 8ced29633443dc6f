package se.stegvis.scheduler.training;

final class InMemoryTrainingRecordsTest extends TrainingRecordsContract {

  private final InMemoryTrainingRecords records =
      new InMemoryTrainingRecords(SampleRoster.roster());

  @Override
  protected TrainingRecords records() {
    return records;
  }
}

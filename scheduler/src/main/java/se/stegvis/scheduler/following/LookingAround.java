package se.stegvis.scheduler.following;

import java.time.LocalDate;
import java.util.Optional;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.training.TrainingRecords;

/** Finds who is around a matter on a day. */
public final class LookingAround {

  private final TrainingRecords records;

  public LookingAround(TrainingRecords records) {
    this.records = records;
  }

  Optional<Around> around(Matter matter, LocalDate today) {
    var programme = matter.signal().programme();
    return programme == null
        ? records.unit(matter.signal().unit()).map(record -> Around.of(record, today))
        : records.programme(programme).map(record -> Around.of(record, today).about(matter));
  }
}

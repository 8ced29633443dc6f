package se.stegvis.scheduler.reading;

import java.time.LocalDate;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Notes what people open about an ST-läkare, with the role that they have that day. */
public final class NotingReadings {

  private final Readings readings;
  private final TrainingRecords records;

  public NotingReadings(Readings readings, TrainingRecords records) {
    this.readings = readings;
    this.records = records;
  }

  /**
   * Notes that somebody has opened something; the ST-läkare's own reading is nobody's business.
   *
   * @param id which thing of its kind
   */
  public void opened(
      PersonId reader, ProgrammeId programme, Thing thing, String id, LocalDate today) {
    records
        .programme(programme)
        .filter(record -> !record.programme().trainee().equals(reader))
        .ifPresent(
            record ->
                readings.add(
                    new Reading(
                        reader,
                        record.roleOf(reader, today).orElse(null),
                        programme,
                        record.programme().trainee(),
                        thing,
                        id,
                        today)));
  }
}

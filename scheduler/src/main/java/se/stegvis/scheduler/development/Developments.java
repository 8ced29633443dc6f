package se.stegvis.scheduler.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Shows how ST-läkare come along to those who may read the forms that it is made of, as the roster
 * stands today: one at a time, and nobody beside another.
 */
public final class Developments {

  private final Assessments assessments;
  private final TrainingRecords records;
  private final Forms forms;

  public Developments(Assessments assessments, TrainingRecords records, Forms forms) {
    this.assessments = assessments;
    this.records = records;
    this.forms = forms;
  }

  /** A programme that somebody may look into, and whose it is. */
  public record About(ProgrammeId programme, Person trainee) {}

  /** The programmes whose development a person may see: their own alone, or those of others. */
  public List<About> open(PersonId reader, LocalDate today) {
    var readable =
        records.concerning(List.of(reader)).stream()
            .filter(record -> mayRead(record, reader, today))
            .map(Developments::about)
            .toList();
    var own = readable.stream().filter(each -> each.trainee().id().equals(reader)).toList();
    return own.isEmpty() ? readable : own;
  }

  /** What a person may see of a programme's development; empty if nothing is theirs to see. */
  public Optional<Development> of(ProgrammeId programme, PersonId reader, LocalDate today) {
    return records
        .programme(programme)
        .filter(record -> mayRead(record, reader, today))
        .map(record -> traced(record, reader, today));
  }

  private Development traced(TrainingRecord record, PersonId reader, LocalDate today) {
    var parts = new Parts(record, today);
    return new Tracing(
            record,
            assessments.of(record.programme().id()),
            forms,
            (form, placement) -> parts.readers(form, placement).contains(reader))
        .traced();
  }

  private boolean mayRead(TrainingRecord record, PersonId reader, LocalDate today) {
    var parts = new Parts(record, today);
    return forms.current().stream()
        .filter(Tracing::isRatedByAnother)
        .anyMatch(form -> mayRead(form, parts, record, reader));
  }

  private static boolean mayRead(Form form, Parts parts, TrainingRecord record, PersonId reader) {
    return parts.readers(form, null).contains(reader)
        || record.programme().placements().stream()
            .anyMatch(each -> parts.readers(form, each.id()).contains(reader));
  }

  private static About about(TrainingRecord record) {
    return new About(
        record.programme().id(),
        Objects.requireNonNull(record.people().get(record.programme().trainee())));
  }
}

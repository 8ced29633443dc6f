package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessing.AssessmentView.Part;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.development.Development;
import se.stegvis.scheduler.development.Developments;
import se.stegvis.scheduler.development.Reliability;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/** Shows assessments to those who may see them, as the roster stands today, and to nobody else. */
public final class ViewingAssessments {

  private static final int MOST_INSTEADS = 8;

  private final Assessments assessments;
  private final TrainingRecords records;
  private final Reminders reminders;
  private final Forms forms;
  private final Profiles profiles;
  private final Developments developments;

  public ViewingAssessments(
      Assessments assessments,
      TrainingRecords records,
      Reminders reminders,
      Forms forms,
      Profiles profiles) {
    this.assessments = assessments;
    this.records = records;
    this.reminders = reminders;
    this.forms = forms;
    this.profiles = profiles;
    this.developments = new Developments(assessments, records, forms);
  }

  /** What a person sees of an assessment; empty if there is nothing that they may see. */
  public Optional<AssessmentView> view(
      AssessmentId id, PersonId viewer, LocalDate today, Instant now) {
    return assessments
        .find(id)
        .flatMap(
            assessment ->
                records
                    .programme(assessment.programme())
                    .flatMap(record -> view(assessment, record, viewer, today, now)));
  }

  private Optional<AssessmentView> view(
      Assessment assessment, TrainingRecord record, PersonId viewer, LocalDate today, Instant now) {
    var form = forms.version(assessment.form(), assessment.version()).orElseThrow();
    var parts = new Parts(record, today);
    var signatures = signatures(assessment, form, record, today);
    var part = part(assessment, form, parts, signatures, viewer);
    return part == null
        ? Optional.empty()
        : records
            .person(viewer)
            .map(
                person ->
                    new AssessmentView(
                        assessment,
                        form,
                        Optional.ofNullable(assessment.scale()).flatMap(forms::scale).orElse(null),
                        part,
                        person,
                        language(person),
                        records.person(assessment.trainee()).orElseThrow(),
                        records.person(assessment.assessor()).orElseThrow(),
                        people(readers(assessment, form, parts)),
                        Optional.ofNullable(assessment.passedTo())
                            .flatMap(records::person)
                            .orElse(null),
                        people(insteads(assessment, parts)),
                        people(met(assessment, form, parts, viewer)),
                        points(assessment, form, record, today),
                        signatures,
                        signatures == null ? List.of() : people(signatures.people()),
                        usualGoals(form, record),
                        forms.goals(record.programme().regulation()),
                        part == Part.TRAINEE ? reliability(assessment, form, today) : null,
                        today,
                        now));
  }

  /** Whoever fills it in sees it always, the others what they may when it is there to be read. */
  private static @Nullable Part part(
      Assessment assessment,
      Form form,
      Parts parts,
      @Nullable Signatures signatures,
      PersonId viewer) {
    if (signatures != null
        && signatures.concerns(viewer)
        && !viewer.equals(assessment.assessor())) {
      return Part.READER;
    }
    if (viewer.equals(assessment.assessor()) && assessment.state() != Assessment.State.PREPARED) {
      return Part.ASSESSOR;
    }
    if (viewer.equals(assessment.askedBy()) && assessment.state() == Assessment.State.PREPARED) {
      return Part.ASSESSOR;
    }
    var readers = parts.readers(form, assessment.placement());
    if (viewer.equals(assessment.trainee())) {
      return viewer.equals(assessment.askedBy())
              || (assessment.isSent() && readers.contains(viewer))
          ? traineesPart(assessment, form)
          : null;
    }
    return assessment.round() == null && assessment.isSent() && readers.contains(viewer)
        ? Part.READER
        : null;
  }

  /** What several have filled in about the ST-läkare is not theirs to read one by one. */
  private static @Nullable Part traineesPart(Assessment assessment, Form form) {
    if (assessment.round() != null) {
      return null;
    }
    return form.fills() == Form.Filler.EITHER ? Part.READER : Part.TRAINEE;
  }

  private static List<PersonId> readers(Assessment assessment, Form form, Parts parts) {
    return Stream.concat(
            Stream.of(assessment.assessor()),
            parts.readers(form, assessment.placement()).stream()
                .filter(
                    reader -> assessment.round() == null || !reader.equals(assessment.trainee())))
        .distinct()
        .toList();
  }

  private static List<PersonId> insteads(Assessment assessment, Parts parts) {
    return assessment.isAsked()
        ? parts.closest().stream()
            .filter(person -> !person.equals(assessment.assessor()))
            .limit(MOST_INSTEADS)
            .toList()
        : List.of();
  }

  /** The ST-läkare and the handledare whom they met. */
  private static List<PersonId> met(
      Assessment assessment, Form form, Parts parts, PersonId viewer) {
    if (form.fills() != Form.Filler.EITHER) {
      return List.of();
    }
    var supervisors =
        assessment.assessor().equals(assessment.trainee())
            ? parts.supervisor(assessment.placement()).stream().limit(1)
            : Stream.of(assessment.assessor());
    return Stream.concat(Stream.of(assessment.trainee()), supervisors)
        .filter(person -> !person.equals(viewer))
        .distinct()
        .toList();
  }

  private @Nullable Signatures signatures(
      Assessment assessment, Form form, TrainingRecord record, LocalDate today) {
    return form.signed() && assessment.isSent()
        ? new Signing(record, profiles, today).of(assessment, form)
        : null;
  }

  private List<String> points(
      Assessment assessment, Form form, TrainingRecord record, LocalDate today) {
    if (!assessment.isOpen() || form.field(Form.TOPICS).isEmpty()) {
      return List.of();
    }
    var agenda = new Agenda(record, profiles, today);
    return form.isTalk() ? agenda.of(form) : agenda.points(form);
  }

  private @Nullable Reliability reliability(Assessment assessment, Form form, LocalDate today) {
    return assessment.isSent() && form.fills() == Form.Filler.ASSESSOR
        ? developments
            .of(assessment.programme(), assessment.trainee(), today)
            .map(Development::reliability)
            .orElse(null)
        : null;
  }

  private static List<String> usualGoals(Form form, TrainingRecord record) {
    var regulation = record.programme().regulation();
    return form.usualGoals().getOrDefault(regulation, List.of());
  }

  private List<Person> people(Collection<PersonId> ids) {
    var people = new ArrayList<Person>();
    ids.forEach(id -> records.person(id).ifPresent(people::add));
    return people;
  }

  private Language language(Person person) {
    var preference = reminders.preferences(List.of(person.id())).get(person.id());
    return Optional.ofNullable(preference).map(Preference::language).orElse(person.language());
  }
}

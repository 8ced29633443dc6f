package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/** Says what a person can have assessed, by whom, and what waits for them. */
public final class Offering {

  private static final int MOST_CLOSE = 6;
  private static final int MOST_FOUND = 6;

  private final Assessments assessments;
  private final TrainingRecords records;
  private final Reminders reminders;
  private final Forms forms;

  public Offering(
      Assessments assessments, TrainingRecords records, Reminders reminders, Forms forms) {
    this.assessments = assessments;
    this.records = records;
    this.reminders = reminders;
    this.forms = forms;
  }

  /**
   * What there is for a person on a day; empty for somebody who is not in the roster.
   *
   * @param sought words of a name to look for in the roster, empty to look for nobody
   */
  public Optional<Offer> of(PersonId id, String sought, LocalDate today) {
    return records.person(id).map(person -> of(person, sought, today));
  }

  private Offer of(Person person, String sought, LocalDate today) {
    var concerning = records.concerning(List.of(person.id()));
    var own = concerning.stream().filter(record -> isOwn(record, person)).toList();
    var abouts = own.isEmpty() ? assessable(concerning, person, today) : own;
    var people = own.isEmpty() ? List.<Person>of() : people(own.getFirst(), sought, today);
    return new Offer(
        person,
        language(person),
        abouts.stream().map(this::about).toList(),
        !own.isEmpty(),
        own.isEmpty() ? asked() : likeliestFirst(own.getFirst()),
        people,
        full(people, today),
        waiting(person),
        today);
  }

  private static boolean isOwn(TrainingRecord record, Person person) {
    return record.programme().trainee().equals(person.id());
  }

  private List<TrainingRecord> assessable(
      List<TrainingRecord> concerning, Person person, LocalDate today) {
    return concerning.stream()
        .filter(
            record ->
                asked().stream()
                    .anyMatch(form -> new Parts(record, today).mayBegin(form, person.id(), null)))
        .toList();
  }

  private Offer.About about(TrainingRecord record) {
    return new Offer.About(
        record.programme().id(), records.person(record.programme().trainee()).orElseThrow());
  }

  private List<Form> asked() {
    return forms.current().stream().filter(Form::isOfOne).toList();
  }

  /**
   * What has been used least so far comes first, of that which somebody is asked for; the files'
   * order decides between equals.
   */
  private List<Form> likeliestFirst(TrainingRecord record) {
    var counts =
        record.programme().events().stream()
            .map(Event::instrument)
            .filter(instrument -> instrument != null)
            .collect(Collectors.groupingBy(instrument -> instrument, Collectors.counting()));
    return asked().stream()
        .sorted(
            Comparator.<Form, Boolean>comparing(form -> form.fills() != Form.Filler.ASSESSOR)
                .thenComparing(form -> counts.getOrDefault(form.instrument(), 0L)))
        .toList();
  }

  private List<Person> people(TrainingRecord record, String sought, LocalDate today) {
    var close = new Parts(record, today).closest().stream().limit(MOST_CLOSE);
    var found =
        sought.isBlank()
            ? Stream.<PersonId>of()
            : records.named(sought, MOST_FOUND).stream().map(Person::id);
    return Stream.concat(found, close)
        .filter(id -> !id.equals(record.programme().trainee()))
        .distinct()
        .flatMap(id -> records.person(id).stream())
        .toList();
  }

  private Set<PersonId> full(List<Person> people, LocalDate today) {
    var ids = people.stream().map(Person::id).toList();
    var room = new Room(assessments, today).among(ids);
    return ids.stream().filter(id -> !room.contains(id)).collect(Collectors.toSet());
  }

  private List<Offer.Waiting> waiting(Person person) {
    var waiting = new ArrayList<Offer.Waiting>();
    for (var assessment : assessments.waitingFor(person.id())) {
      records
          .person(assessment.trainee())
          .map(trainee -> waiting(assessment, trainee))
          .ifPresent(waiting::add);
    }
    return waiting;
  }

  private Offer.Waiting waiting(Assessment assessment, Person trainee) {
    return new Offer.Waiting(
        assessment.id(),
        forms.version(assessment.form(), assessment.version()).orElseThrow(),
        trainee,
        assessment.lastDay());
  }

  private Language language(Person person) {
    return Optional.ofNullable(reminders.preferences(List.of(person.id())).get(person.id()))
        .map(Preference::language)
        .orElse(person.language());
  }
}

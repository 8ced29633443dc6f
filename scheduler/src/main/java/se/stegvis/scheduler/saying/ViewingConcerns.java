package se.stegvis.scheduler.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;

/** Shows concerns to those who hear of them, and what can be said to those who may say it. */
public final class ViewingConcerns {

  private final Concerns concerns;
  private final TrainingRecords records;
  private final Forms forms;
  private final Foreseeing foreseeing;
  private final NotingReadings noting;

  public ViewingConcerns(
      Concerns concerns,
      TrainingRecords records,
      Profiles profiles,
      Forms forms,
      NotingReadings noting) {
    this.concerns = concerns;
    this.records = records;
    this.forms = forms;
    this.foreseeing = new Foreseeing(profiles, forms);
    this.noting = noting;
  }

  /** The open concerns before somebody, oldest first; notes that they were read. */
  public List<ConcernView> open(PersonId reader, LocalDate today) {
    var open =
        concerning(reader).stream()
            .flatMap(record -> openIn(record, reader, today).stream())
            .toList();
    open.forEach(view -> note(view.concern(), reader, today));
    return open;
  }

  /** What somebody can say, but for what is open before them already. */
  public List<ConcernView> sayable(PersonId reader, LocalDate today) {
    return concerning(reader).stream()
        .flatMap(
            record -> {
              var said =
                  openIn(record, reader, today).stream()
                      .map(each -> each.concern().topic())
                      .toList();
              return new ConcernRights(record, today)
                  .topics(reader).stream()
                      .filter(topic -> !said.contains(topic))
                      .flatMap(
                          topic ->
                              view(
                                  unsaid(ConcernId.random(), topic, reader, today),
                                  record,
                                  reader,
                                  today)
                                  .stream());
            })
        .toList();
  }

  /** What saying it would lead to; empty if it is not the reader's to say. */
  public Optional<ConcernView> beforehand(
      ConcernId id, Topic topic, PersonId reader, LocalDate today) {
    return records
        .programme(topic.programme())
        .filter(record -> new ConcernRights(record, today).says(reader, topic))
        .flatMap(record -> view(unsaid(id, topic, reader, today), record, reader, today));
  }

  /** A concern, and notes that it was opened; empty if there is nothing that the reader may see. */
  public Optional<ConcernView> opened(ConcernId id, PersonId reader, LocalDate today) {
    var view =
        concerns
            .find(id)
            .flatMap(
                concern ->
                    records
                        .programme(concern.programme())
                        .flatMap(record -> seen(concern, record, reader, today)));
    view.ifPresent(each -> note(each.concern(), reader, today));
    return view;
  }

  private void note(Concern concern, PersonId reader, LocalDate today) {
    noting.opened(reader, concern.programme(), Thing.SIGNAL, concern.id().toString(), today);
  }

  private List<TrainingRecord> concerning(PersonId reader) {
    return records.concerning(List.of(reader));
  }

  private List<ConcernView> openIn(TrainingRecord record, PersonId reader, LocalDate today) {
    return concerns.of(List.of(record.programme().id())).stream()
        .filter(Concern::isOpen)
        .flatMap(concern -> seen(concern, record, reader, today).stream())
        .toList();
  }

  private static Concern unsaid(ConcernId id, Topic topic, PersonId by, LocalDate today) {
    return Concern.raised(id, topic, by, today, Set.of(), List.of());
  }

  private Optional<ConcernView> seen(
      Concern concern, TrainingRecord record, PersonId reader, LocalDate today) {
    var rights = new ConcernRights(record, today);
    return view(concern, record, reader, today)
        .filter(
            view ->
                view.isOwn()
                    || view.withdraws()
                    || rights.answers(reader, concern)
                    || view.hearers().contains(view.reader()));
  }

  private Optional<ConcernView> view(
      Concern concern, TrainingRecord record, PersonId reader, LocalDate today) {
    var programme = record.programme();
    var rights = new ConcernRights(record, today);
    var foreseen = foreseeing.of(record, concern, today);
    return records
        .person(reader)
        .flatMap(
            person ->
                records
                    .person(programme.trainee())
                    .flatMap(
                        trainee ->
                            records
                                .person(concern.by())
                                .map(
                                    by ->
                                        new ConcernView(
                                            concern,
                                            person,
                                            trainee,
                                            placement(concern, record),
                                            by,
                                            people(foreseen.hearers()),
                                            people(foreseen.later()),
                                            Optional.ofNullable(foreseen.backing())
                                                .map(Backing::source)
                                                .orElse(null),
                                            foreseen.next(),
                                            foreseen.planWord(),
                                            forms.goals(programme.regulation()),
                                            rights.isTrainee(reader),
                                            concern.isOpen() && rights.withdraws(reader, concern),
                                            concern.isOpen() && rights.answers(reader, concern),
                                            today))));
  }

  private List<Person> people(List<PersonId> ids) {
    return ids.stream().flatMap(each -> records.person(each).stream()).toList();
  }

  private static @Nullable String placement(Concern concern, TrainingRecord record) {
    return record.programme().placements().stream()
        .filter(each -> each.id().equals(concern.placement()))
        .map(
            each ->
                Optional.ofNullable(record.units().get(each.unit()))
                    .map(Unit::name)
                    .orElse(each.unit().value()))
        .findFirst()
        .orElse(null);
  }
}

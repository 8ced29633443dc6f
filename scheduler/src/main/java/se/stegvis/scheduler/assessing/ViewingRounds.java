package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Gates;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.Progress;
import se.stegvis.scheduler.round.Rights;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.round.Tally;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Shows rounds to those who have a part in them, as the roster stands today, and to nobody else.
 */
public final class ViewingRounds {

  private static final int MOST_CLOSE = 12;
  private static final int MOST_FOUND = 8;

  private final Rounds rounds;
  private final Assessments assessments;
  private final TrainingRecords records;
  private final Reminders reminders;
  private final Forms forms;

  public ViewingRounds(
      Rounds rounds,
      Assessments assessments,
      TrainingRecords records,
      Reminders reminders,
      Forms forms) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.records = records;
    this.reminders = reminders;
    this.forms = forms;
  }

  /**
   * A programme that somebody has a part in a round of.
   *
   * @param begins whether they may begin one
   * @param latest the round that goes on, or else the latest; null if there has been none
   */
  public record Concern(
      ProgrammeId programme, Person trainee, boolean begins, @Nullable Round latest) {}

  /** The programmes that a person has to do with rounds of a kind of, their own first. */
  public List<Concern> concerns(PersonId person, Kind kind, LocalDate today) {
    return records.concerning(List.of(person)).stream()
        .flatMap(record -> concern(person, kind, record, today).stream())
        .sorted(
            Comparator.comparing((Concern each) -> !each.trainee().id().equals(person))
                .thenComparing(each -> each.trainee().name()))
        .toList();
  }

  private Optional<Concern> concern(
      PersonId person, Kind kind, TrainingRecord record, LocalDate today) {
    var part = part(person, new Rights(kind, new Parts(record, today)));
    var trainee = records.person(record.programme().trainee());
    return !part.isAny()
        ? Optional.empty()
        : trainee.map(
            found ->
                new Concern(
                    record.programme().id(),
                    found,
                    part.chooses(),
                    rounds.of(record.programme().id()).stream()
                        .filter(round -> round.kind() == kind)
                        .filter(round -> part.chooses() || !round.isGathering())
                        .findFirst()
                        .orElse(null)));
  }

  /**
   * What a person sees of a round; empty if there is nothing that they may see.
   *
   * @param sought words of the name of somebody to choose, or none
   */
  public Optional<RoundView> view(RoundId id, PersonId viewer, String sought, LocalDate today) {
    return rounds
        .find(id)
        .flatMap(
            round ->
                records
                    .programme(round.programme())
                    .flatMap(record -> view(round, record, viewer, sought, today)));
  }

  private Optional<RoundView> view(
      Round round, TrainingRecord record, PersonId viewer, String sought, LocalDate today) {
    var parts = new Parts(record, today);
    var part = part(viewer, new Rights(round.kind(), parts));
    if (!part.isAny() || (round.isGathering() && !part.chooses())) {
      return Optional.empty();
    }
    var handedOut = assessments.of(round.id());
    var form = forms.version(round.kind().form(), round.version()).orElseThrow();
    var progress = Progress.of(round, handedOut);
    return records
        .person(viewer)
        .map(
            person ->
                new RoundView(
                    round,
                    part,
                    person,
                    language(person),
                    records.person(round.trainee()).orElseThrow(),
                    form,
                    Optional.ofNullable(round.scale()).flatMap(forms::scale).orElse(null),
                    part.chooses() ? chosen(round) : List.of(),
                    progress,
                    missing(round, progress),
                    tally(round, part, form, handedOut),
                    part.trainee() ? waiting(round, handedOut) : null,
                    round.compilation().map(Compilation::by).flatMap(records::person).orElse(null),
                    part.chooses() ? people(round, parts, sought) : List.of(),
                    today));
  }

  private static RoundView.Part part(PersonId person, Rights rights) {
    return new RoundView.Part(
        person.equals(rights.parts().trainee()),
        rights.mayChoose(person),
        rights.mayCompile(person));
  }

  private List<RoundView.Chosen> chosen(Round round) {
    return round.raters().stream()
        .flatMap(
            rater ->
                records
                    .person(rater.person())
                    .map(person -> new RoundView.Chosen(person, rater.profession()))
                    .stream())
        .toList();
  }

  private static List<Missing> missing(Round round, Progress progress) {
    return switch (round.state()) {
      case Round.State.Gathering _ -> Gates.toStart(round);
      case Round.State.Collecting _ -> Gates.toCompile(round.kind(), progress);
      case Round.State.Compiled _, Round.State.Released _ -> List.of();
    };
  }

  /** Those who compile see it when enough have answered, the ST-läkare when it is released. */
  private static Optional<Tally> tally(
      Round round, RoundView.Part part, Form form, List<Assessment> handedOut) {
    if (!part.compiles()) {
      return round.compilation().filter(_ -> !round.isLive()).map(Compilation::tally);
    }
    return round.isCollecting()
        ? Tally.of(round, form, handedOut)
        : round.compilation().map(Compilation::tally);
  }

  private static @Nullable AssessmentId waiting(Round round, List<Assessment> handedOut) {
    return handedOut.stream()
        .filter(each -> each.id().equals(round.own()) && each.isOpen())
        .map(Assessment::id)
        .findFirst()
        .orElse(null);
  }

  private List<Person> people(Round round, Parts parts, String sought) {
    var found = sought.isBlank() ? Stream.<Person>of() : records.named(sought, MOST_FOUND).stream();
    var close =
        parts.closest().stream().limit(MOST_CLOSE).flatMap(id -> records.person(id).stream());
    return Stream.concat(found, close)
        .filter(person -> !person.id().equals(round.trainee()))
        .filter(person -> round.rater(person.id()).isEmpty())
        .filter(
            person ->
                !round.kind().isKollegium()
                    || person.qualifications().contains(Qualification.SPECIALIST))
        .distinct()
        .toList();
  }

  private Language language(Person person) {
    var preference = reminders.preferences(List.of(person.id())).get(person.id());
    return Optional.ofNullable(preference).map(Preference::language).orElse(person.language());
  }
}

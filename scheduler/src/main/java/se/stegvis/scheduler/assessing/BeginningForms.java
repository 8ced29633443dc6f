package se.stegvis.scheduler.assessing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.AskingForAssessment.Asking;
import se.stegvis.scheduler.assessing.AskingForAssessment.Result;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;

/**
 * Begins the forms that a person fills in unasked: the notes of a talk, an IUP, the documents of a
 * sidotjänstgöring. What is begun and not sent is gone on with.
 */
public final class BeginningForms {

  private final Assessments assessments;
  private final TrainingRecords records;
  private final AskingForAssessment asking;
  private final TransactionOperations transactions;

  public BeginningForms(
      Assessments assessments,
      TrainingRecords records,
      AskingForAssessment asking,
      TransactionOperations transactions) {
    this.assessments = assessments;
    this.records = records;
    this.asking = asking;
    this.transactions = transactions;
  }

  /**
   * What is begun.
   *
   * @param placement the sidotjänstgöring that it is about, null if none
   * @param topics what is ticked to begin with, where the form has topics
   */
  public record Beginning(
      PersonId who,
      ProgrammeId programme,
      Form form,
      @Nullable PlacementId placement,
      List<String> topics) {
    public Beginning {
      topics = List.copyOf(topics);
    }
  }

  /**
   * Something that a form could be about.
   *
   * @param with the handledare whom the ST-läkare meets; null where the reader is that
   * @param unit where the sidotjänstgöring is, null at home
   */
  public record Subject(
      ProgrammeId programme,
      Person trainee,
      @Nullable PlacementId placement,
      @Nullable Person with,
      @Nullable String unit) {}

  /** All that a person could fill in a form about today. */
  public List<Subject> subjects(PersonId who, Form form, LocalDate today) {
    return records.concerning(List.of(who)).stream()
        .flatMap(record -> subjects(record, who, form, today))
        .toList();
  }

  private Stream<Subject> subjects(
      TrainingRecord record, PersonId who, Form form, LocalDate today) {
    var parts = new Parts(record, today);
    var isTrainee = who.equals(parts.trainee());
    var subjects = new ArrayList<Subject>();
    if (isTrainee || parts.mainSupervisors().contains(who)) {
      var with =
          isTrainee ? parts.mainSupervisors().stream().findFirst() : Optional.<PersonId>empty();
      subjects.add(subject(record, null, with.orElse(null)));
    }
    record.programme().placements().stream()
        .filter(placement -> isNear(placement, today))
        .filter(placement -> isTrainee || who.equals(placement.supervisor()))
        .map(placement -> subject(record, placement, isTrainee ? placement.supervisor() : null))
        .forEach(subjects::add);
    return subjects.stream().filter(each -> parts.mayBegin(form, who, each.placement()));
  }

  private static boolean isNear(Placement placement, LocalDate today) {
    return !placement.start().isAfter(today) && placement.isSupervisedOn(today);
  }

  private Subject subject(
      TrainingRecord record, @Nullable Placement placement, @Nullable PersonId with) {
    return new Subject(
        record.programme().id(),
        records.person(record.programme().trainee()).orElseThrow(),
        placement == null ? null : placement.id(),
        with == null ? null : records.person(with).orElse(null),
        placement == null
            ? null
            : Optional.ofNullable(record.units().get(placement.unit()))
                .map(Unit::name)
                .orElse(placement.unit().value()));
  }

  /** The newest sent form of some kinds about a programme. */
  public Optional<AssessmentId> newest(ProgrammeId programme, List<Form> kinds) {
    return assessments.of(programme).reversed().stream()
        .filter(Assessment::isSent)
        .filter(each -> kinds.stream().anyMatch(kind -> kind.id().equals(each.form())))
        .map(Assessment::id)
        .findFirst();
  }

  /** Begins a form, or goes on with the one that the person has begun; twice begins one. */
  public Result begin(Beginning beginning, LocalDate today, Instant now) {
    return Objects.requireNonNull(transactions.execute(_ -> beginOrGoOn(beginning, today, now)));
  }

  private Result beginOrGoOn(Beginning beginning, LocalDate today, Instant now) {
    var earlier =
        assessments.of(beginning.programme()).stream()
            .filter(each -> isSame(each, beginning))
            .toList();
    return earlier.stream()
        .filter(Assessment::isOpen)
        .findFirst()
        .<Result>map(Result.AlreadyAsked::new)
        .orElseGet(() -> begin(beginning, earlier.size(), today, now));
  }

  private static boolean isSame(Assessment assessment, Beginning beginning) {
    return assessment.form().equals(beginning.form().id())
        && assessment.version() == beginning.form().version()
        && assessment.assessor().equals(beginning.who())
        && !assessment.isAsked()
        && Objects.equals(assessment.placement(), beginning.placement());
  }

  private Result begin(Beginning beginning, int earlier, LocalDate today, Instant now) {
    var result =
        asking.ask(
            new Asking(
                id(beginning, earlier),
                beginning.who(),
                beginning.programme(),
                beginning.form().id(),
                beginning.form().version(),
                beginning.placement(),
                today,
                beginning.who(),
                false),
            today,
            now);
    if (result instanceof Result.Asked(var assessment) && !beginning.topics().isEmpty()) {
      var ticked = assessment.drafted(proposed(beginning.topics(), assessment), assessment.face());
      assessments.keep(ticked);
      return new Result.Asked(ticked);
    }
    return result;
  }

  private static Answers proposed(List<String> topics, Assessment assessment) {
    return new Answers(
        Map.of(Form.ON, assessment.seen().toString(), Form.TOPICS, String.join(",", topics)));
  }

  /** Derived from what is begun and how many there were before, so that two presses begin one. */
  private static AssessmentId id(Beginning beginning, int earlier) {
    var placement = beginning.placement();
    var name =
        String.join(
            "|",
            beginning.who().value(),
            beginning.programme().value(),
            beginning.form().id().value(),
            String.valueOf(beginning.form().version()),
            placement == null ? "" : placement.value(),
            String.valueOf(earlier));
    return new AssessmentId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }
}

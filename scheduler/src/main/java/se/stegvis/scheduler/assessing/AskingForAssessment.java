package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Has a form filled in: the ST-läkare asks somebody who has seen them work, or whoever may do so
 * begins it themselves. The card that it is asked on has given it its id, so that the same button
 * twice asks once.
 */
public final class AskingForAssessment {

  private final Assessments assessments;
  private final TrainingRecords records;
  private final ChosenScale scales;
  private final Forms forms;
  private final Announcing announcing;
  private final TransactionOperations transactions;

  public AskingForAssessment(
      Assessments assessments,
      TrainingRecords records,
      ChosenScale scales,
      Forms forms,
      Outbox outbox,
      TransactionOperations transactions) {
    this.assessments = assessments;
    this.records = records;
    this.scales = scales;
    this.forms = forms;
    this.announcing = new Announcing(outbox);
    this.transactions = transactions;
  }

  /**
   * What is asked for.
   *
   * @param asker the ST-läkare, or the one who shall fill it in
   * @param placement the sidotjänstgöring that the form is about, where the form is about one
   * @param seen when it happened
   * @param together whether both sit together, and the asker fills in while the assessor says
   */
  public record Asking(
      AssessmentId id,
      PersonId asker,
      ProgrammeId programme,
      FormId form,
      int version,
      @Nullable PlacementId placement,
      LocalDate seen,
      PersonId assessor,
      boolean together) {}

  /** What came of it. */
  public sealed interface Result {

    record Asked(Assessment assessment) implements Result {}

    /** It was asked before, on the same card. */
    record AlreadyAsked(Assessment assessment) implements Result {}

    /** It is not asked; nothing has changed. */
    record Refused(Reason reason) implements Result {}

    /** The assessor has enough this week; these, who are close, have room. */
    record NoRoom(PersonId assessor, List<PersonId> withRoom) implements Result {
      public NoRoom {
        withRoom = List.copyOf(withRoom);
      }
    }
  }

  /** Why nothing is asked. */
  public enum Reason {
    NOT_YOURS,
    OLD_FORM,
    IN_THE_FUTURE,
    BEFORE_THE_START,
    ASSESSOR_IS_TRAINEE,
    NOT_THEIRS_TO_FILL_IN,
    NOT_IN_THE_ROSTER
  }

  public Result ask(Asking asking, LocalDate today, Instant now) {
    return Objects.requireNonNull(transactions.execute(_ -> askInTransaction(asking, today, now)));
  }

  private Result askInTransaction(Asking asking, LocalDate today, Instant now) {
    var earlier = assessments.find(asking.id());
    if (earlier.isPresent()) {
      return earlier.get().askedBy().equals(asking.asker())
          ? new Result.AlreadyAsked(earlier.get())
          : new Result.Refused(Reason.NOT_YOURS);
    }
    var record = records.programme(asking.programme()).orElse(null);
    var form = forms.newest(asking.form()).orElse(null);
    if (record == null || form == null) {
      return new Result.Refused(Reason.NOT_YOURS);
    }
    return refusal(asking, form, record, today)
        .<Result>map(Result.Refused::new)
        .or(() -> noRoom(asking, record, today))
        .orElseGet(() -> add(asking, form, record, today, now));
  }

  private Optional<Reason> refusal(
      Asking asking, Form form, TrainingRecord record, LocalDate today) {
    var parts = new Parts(record, today);
    if (!isOfThe(record, asking.placement(), form)) {
      return Optional.of(Reason.NOT_YOURS);
    }
    var begins = asking.asker().equals(asking.assessor());
    if (begins
        ? !parts.mayBegin(form, asking.asker(), asking.placement())
            && !asking.asker().equals(parts.trainee())
        : !asking.asker().equals(parts.trainee())) {
      return Optional.of(Reason.NOT_YOURS);
    }
    if (form.version() != asking.version()) {
      return Optional.of(Reason.OLD_FORM);
    }
    if (asking.seen().isAfter(today)) {
      return Optional.of(Reason.IN_THE_FUTURE);
    }
    if (asking.seen().isBefore(record.programme().start())) {
      return Optional.of(Reason.BEFORE_THE_START);
    }
    if (form.fills() == Form.Filler.ASSESSOR && asking.assessor().equals(parts.trainee())) {
      return Optional.of(Reason.ASSESSOR_IS_TRAINEE);
    }
    if (records.person(asking.assessor()).isEmpty()) {
      return Optional.of(Reason.NOT_IN_THE_ROSTER);
    }
    return (begins
            ? parts.mayBegin(form, asking.asker(), asking.placement())
            : parts.mayBeAsked(form, asking.assessor(), asking.placement()))
        ? Optional.empty()
        : Optional.of(Reason.NOT_THEIRS_TO_FILL_IN);
  }

  /**
   * A sidotjänstgöring that is named is the programme's, and one is named where it is about one.
   */
  private static boolean isOfThe(
      TrainingRecord record, @Nullable PlacementId placement, Form form) {
    return placement == null
        ? !form.ofPlacement()
        : record.programme().placements().stream().map(Placement::id).anyMatch(placement::equals);
  }

  private Optional<Result> noRoom(Asking asking, TrainingRecord record, LocalDate today) {
    if (asking.asker().equals(asking.assessor()) || asking.together()) {
      return Optional.empty();
    }
    var room = new Room(assessments, today);
    return room.has(asking.assessor())
        ? Optional.empty()
        : Optional.of(
            new Result.NoRoom(asking.assessor(), room.among(new Parts(record, today).closest())));
  }

  private Result add(
      Asking asking, Form form, TrainingRecord record, LocalDate today, Instant now) {
    var assessment =
        new Assessment(
            asking.id(),
            form.id(),
            form.version(),
            scales.of(form, record, today),
            asking.programme(),
            record.programme().trainee(),
            asking.assessor(),
            asking.asker(),
            null,
            placement(asking, form, record, today),
            asking.seen(),
            now,
            today.plus(Assessment.STANDS),
            false,
            asking.together() ? State.PREPARED : State.OPEN,
            Answers.NONE,
            Face.QUICK,
            Answers.NONE,
            null,
            null,
            null,
            "");
    if (!assessments.add(assessment, Step.of(Step.What.ASKED, asking.asker(), now))) {
      return new Result.AlreadyAsked(assessments.find(asking.id()).orElseThrow());
    }
    if (assessment.isAsked() && !asking.together()) {
      announcing.tell(assessment.assessor(), assessment, Occasion.ASKED, assessment.lastDay(), now);
    }
    return new Result.Asked(assessment);
  }

  /** What is assessed during a sidotjänstgöring belongs to it. */
  private static @Nullable PlacementId placement(
      Asking asking, Form form, TrainingRecord record, LocalDate today) {
    return form.fills() == Form.Filler.ASSESSOR
        ? new Parts(record, today).placementOn(asking.seen()).map(Placement::id).orElse(null)
        : asking.placement();
  }
}

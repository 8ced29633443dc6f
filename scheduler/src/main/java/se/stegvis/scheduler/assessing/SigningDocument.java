package se.stegvis.scheduler.assessing;

import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Press;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Result;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/** Signs or approves a document: each by a tap of their own, which counts once. */
public final class SigningDocument {

  private final Assessments assessments;
  private final TrainingRecords records;
  private final Forms forms;
  private final Profiles profiles;
  private final Announcing announcing;
  private final TransactionOperations transactions;

  public SigningDocument(
      Assessments assessments,
      TrainingRecords records,
      Forms forms,
      Profiles profiles,
      Outbox outbox,
      TransactionOperations transactions) {
    this.assessments = assessments;
    this.records = records;
    this.forms = forms;
    this.profiles = profiles;
    this.announcing = new Announcing(outbox);
    this.transactions = transactions;
  }

  /** Signs, or approves if it is signed already, as it is the presser's turn to. */
  public Result sign(Press press) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                assessments
                    .hold(press.assessment())
                    .flatMap(
                        document ->
                            records
                                .programme(document.programme())
                                .flatMap(record -> sign(press, document, record)))
                    .orElseGet(Result.NotYours::new)));
  }

  private Optional<Result> sign(Press press, Assessment document, TrainingRecord record) {
    var form = forms.version(document.form(), document.version()).filter(Form::signed);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    if (!document.isSent()) {
      return Optional.of(new Result.TooLate(document));
    }
    var before = new Signing(record, profiles, press.today()).of(document, form.get());
    var turn = before.turnOf(press.who());
    if (turn.isEmpty()) {
      return before.has(press.who()) ? Optional.of(new Result.Already(document)) : Optional.empty();
    }
    records.put(
        document.programme(),
        Signing.origin(document.id(), press.who()),
        Signing.event(press.who(), turn.get(), press.today()));
    assessments.keep(document, Step.of(Step.What.SIGNED, press.who(), press.now()));
    announcing.redraw(document, press.pressed(), press.now());
    var signed = records.programme(document.programme()).orElseThrow();
    announcing.askToSign(
        document, new Signing(signed, profiles, press.today()).of(document, form.get()), press);
    return Optional.of(new Result.Done(document));
  }
}

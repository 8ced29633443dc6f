package se.stegvis.scheduler.assessing;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Press;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Result;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.training.PersonId;

/**
 * What the ST-läkare does with an assessment in somebody else's hands: renews the request or takes
 * it back, rates the same occasion, and reads what came of it.
 */
public final class FollowingAssessment {

  /** The field of the ST-läkare's comment. */
  public static final String COMMENT = "comment";

  /** In characters. */
  public static final int LONGEST_COMMENT = 1000;

  private final Assessments assessments;
  private final Forms forms;
  private final Announcing announcing;
  private final TransactionOperations transactions;

  public FollowingAssessment(
      Assessments assessments, Forms forms, Outbox outbox, TransactionOperations transactions) {
    this.assessments = assessments;
    this.forms = forms;
    this.announcing = new Announcing(outbox);
    this.transactions = transactions;
  }

  /** Asks once more, for as long again. */
  public Result renew(Press press) {
    return held(
        press,
        Assessment::askedBy,
        assessment -> {
          if (assessment.renewed() || assessment.state() != State.EXPIRED) {
            return assessment.isOpen()
                ? new Result.Already(assessment)
                : new Result.TooLate(assessment);
          }
          var renewed = assessment.renewed(press.now(), press.today());
          assessments.keep(renewed, Step.of(Step.What.RENEWED, press.who(), press.now()));
          announcing.redraw(renewed, press.pressed(), press.now());
          announcing.tell(
              renewed.assessor(), renewed, Occasion.ASKED, renewed.lastDay(), press.now());
          return new Result.Done(renewed);
        });
  }

  /** Takes a request back that nobody has answered. */
  public Result withdraw(Press press) {
    return held(
        press,
        Assessment::askedBy,
        assessment -> {
          if (assessment.state() == State.RECALLED) {
            return new Result.Already(assessment);
          }
          if (!assessment.isOpen()) {
            return new Result.TooLate(assessment);
          }
          var recalled = assessment.closed(State.RECALLED);
          assessments.keep(recalled, Step.of(Step.What.RECALLED, press.who(), press.now()));
          announcing.redraw(recalled, press.pressed(), press.now());
          return new Result.Done(recalled);
        });
  }

  /** Keeps the ST-läkare's own overall rating of the same occasion, until they can compare. */
  public Result rate(Press press) {
    return held(
        press,
        Assessment::trainee,
        assessment -> {
          if (!form(assessment).ownRating() || !assessment.isOpen()) {
            return new Result.TooLate(assessment);
          }
          var overall = press.typed().of(Form.OVERALL);
          if (overall.isEmpty() || !isLevel(overall.get(), assessment)) {
            return new Result.Faulty(
                assessment,
                press.typed(),
                Map.of(Form.OVERALL, overall.isEmpty() ? Fault.MISSING : Fault.NO_SUCH_CHOICE));
          }
          var rated = assessment.withOwn(new Answers(Map.of(Form.OVERALL, overall.get())));
          assessments.keep(rated);
          return new Result.Done(rated);
        });
  }

  /** Confirms that the ST-läkare has read it, with a comment or without. */
  public Result read(Press press) {
    return held(press, Assessment::trainee, assessment -> read(press, assessment));
  }

  private Result read(Press press, Assessment assessment) {
    if (!assessment.isSent()) {
      return new Result.TooLate(assessment);
    }
    if (assessment.read() != null) {
      return new Result.Already(assessment);
    }
    var comment = press.typed().of(COMMENT).orElse("");
    var masked = IdentityNumbers.masked(comment);
    if (comment.length() > LONGEST_COMMENT || !masked.equals(comment)) {
      return new Result.Faulty(
          assessment,
          new Answers(Map.of(COMMENT, masked)),
          Map.of(
              COMMENT,
              comment.length() > LONGEST_COMMENT ? Fault.TOO_LONG : Fault.IDENTITY_NUMBER));
    }
    var read = assessment.read(press.now(), comment);
    assessments.keep(read, Step.of(Step.What.READ, press.who(), press.now()));
    announcing.redraw(read, press.pressed(), press.now());
    return new Result.Done(read);
  }

  private Result held(
      Press press, Function<Assessment, PersonId> whose, Function<Assessment, Result> act) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                assessments
                    .hold(press.assessment())
                    .filter(assessment -> whose.apply(assessment).equals(press.who()))
                    .map(act)
                    .orElseGet(Result.NotYours::new)));
  }

  private boolean isLevel(String answer, Assessment assessment) {
    var scale = assessment.scale();
    return answer.equals(Scale.NOT_OBSERVED)
        || (scale != null && forms.scale(scale).flatMap(each -> each.level(answer)).isPresent());
  }

  private Form form(Assessment assessment) {
    return forms.version(assessment.form(), assessment.version()).orElseThrow();
  }
}

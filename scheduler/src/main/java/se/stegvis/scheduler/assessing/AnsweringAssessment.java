package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.form.AnswerCheck;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Checked;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.saying.HearingForms;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * What the assessor does with a form: fills it in bit by bit, sends it, corrects it or takes it
 * back within a day, or declines. A sent form is an event of the record, and one only.
 */
public final class AnsweringAssessment {

  private final Assessments assessments;
  private final TrainingRecords records;
  private final Forms forms;
  private final Profiles profiles;
  private final AnswerCheck check;
  private final Announcing announcing;
  private final RoundForms roundForms;
  private final HearingForms hearing;
  private final TransactionOperations transactions;

  public AnsweringAssessment(
      Assessments assessments,
      Rounds rounds,
      TrainingRecords records,
      Forms forms,
      Profiles profiles,
      Outbox outbox,
      HearingForms hearing,
      TransactionOperations transactions) {
    this.hearing = hearing;
    this.profiles = profiles;
    this.assessments = assessments;
    this.records = records;
    this.forms = forms;
    this.check = new AnswerCheck(forms);
    this.announcing = new Announcing(outbox);
    this.roundForms = new RoundForms(rounds, assessments, records, forms, outbox);
    this.transactions = transactions;
  }

  /**
   * Somebody's press of a button of a form's card.
   *
   * @param pressed the message whose card it is, null for a card that was asked for
   * @param typed what stands in the fields
   */
  public record Press(
      PersonId who,
      AssessmentId assessment,
      @Nullable MessageId pressed,
      Answers typed,
      LocalDate today,
      Instant now) {}

  /** What came of it. */
  public sealed interface Result {

    /** It is done. */
    record Done(Assessment assessment) implements Result {}

    /** It was done before, and once is enough. */
    record Already(Assessment assessment) implements Result {}

    /** Something does not fit, by field; {@code typed} may be shown again. */
    record Faulty(Assessment assessment, Answers typed, Map<String, Fault> faults)
        implements Result {
      public Faulty {
        faults = Map.copyOf(faults);
      }
    }

    /** Before it is sent: do these words, by field, belong here? */
    record Delicate(Assessment assessment, Map<String, List<String>> words) implements Result {
      public Delicate {
        words = Map.copyOf(words);
      }
    }

    /** It cannot be done any more: it has expired, or been declined or taken back. */
    record TooLate(Assessment assessment) implements Result {}

    /** There is no such form in this person's hands. */
    record NotYours() implements Result {}
  }

  /** Keeps what is typed so far, and shows as much of the form as is asked for. */
  public Result draft(Press press, Face face) {
    return held(
        press,
        assessment -> {
          if (!assessment.isOpen()) {
            return assessment.isChangeable(press.now())
                ? new Result.Done(assessment)
                : new Result.TooLate(assessment);
          }
          var drafted = assessment.drafted(keepable(press, assessment), face);
          assessments.keep(drafted);
          return new Result.Done(drafted);
        });
  }

  /**
   * Sends a form.
   *
   * @param meant whether delicate words have been asked about
   */
  public Result send(Press press, boolean meant) {
    return held(
        press,
        assessment ->
            switch (assessment.state()) {
              case OPEN, PREPARED -> send(press, assessment, Step.What.SENT, meant);
              case SENT -> new Result.Already(assessment);
              case DECLINED, EXPIRED, RECALLED -> new Result.TooLate(assessment);
            });
  }

  /** Sends a sent form again with other answers, within the day. */
  public Result correct(Press press, boolean meant) {
    return held(
        press,
        assessment -> {
          if (!assessment.isChangeable(press.now())) {
            return new Result.TooLate(assessment);
          }
          return assessment.answers().equals(press.typed())
              ? new Result.Already(assessment)
              : send(press, assessment, Step.What.CORRECTED, meant);
        });
  }

  /** Takes a sent form back, within the day: it counts no more. */
  public Result recall(Press press) {
    return held(
        press,
        assessment -> {
          if (assessment.state() == State.RECALLED) {
            return new Result.Already(assessment);
          }
          if (!assessment.isChangeable(press.now()) || isOwnInRound(assessment)) {
            return new Result.TooLate(assessment);
          }
          var recalled = assessment.closed(State.RECALLED);
          assessments.keep(
              recalled,
              new Step(Step.What.RECALLED, press.who(), press.now(), assessment.answers()));
          records.withdraw(new EventOrigin(assessment.id().value()));
          withdrawSignatures(recalled);
          hearing.recalled(recalled, form(recalled), press.today(), press.now());
          announce(recalled, Occasion.RECALLED, press);
          return new Result.Done(recalled);
        });
  }

  /** Says no, perhaps pointing to somebody else. */
  public Result decline(Press press, @Nullable PersonId instead) {
    return held(
        press,
        assessment -> {
          if (assessment.state() == State.DECLINED) {
            return new Result.Already(assessment);
          }
          if (assessment.state() != State.OPEN || isOwnInRound(assessment)) {
            return new Result.TooLate(assessment);
          }
          var declined = assessment.declined(instead);
          assessments.keep(declined, Step.of(Step.What.DECLINED, press.who(), press.now()));
          announce(declined, Occasion.DECLINED, press);
          return new Result.Done(declined);
        });
  }

  private Result held(Press press, Function<Assessment, Result> act) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              var round = roundForms.hold(press.assessment());
              return assessments
                  .hold(press.assessment())
                  .filter(assessment -> isInTheHandsOf(press.who(), assessment))
                  .map(
                      assessment ->
                          round.filter(each -> !each.isCollecting()).isPresent()
                              ? new Result.TooLate(assessment)
                              : inRound(round, press, act.apply(assessment)))
                  .orElseGet(Result.NotYours::new);
            }));
  }

  /** What else follows in the round, if it is part of one. */
  private Result inRound(Optional<Round> round, Press press, Result result) {
    if (result instanceof Result.Done(var done) && !done.isOpen()) {
      round.ifPresent(each -> roundForms.progressed(each, press.today(), press.now()));
    }
    return result;
  }

  /** The ST-läkare's own form of a round is not given away: it is corrected instead. */
  private static boolean isOwnInRound(Assessment assessment) {
    return assessment.round() != null && assessment.assessor().equals(assessment.trainee());
  }

  private static boolean isInTheHandsOf(PersonId who, Assessment assessment) {
    return assessment.state() == State.PREPARED
        ? who.equals(assessment.askedBy())
        : who.equals(assessment.assessor());
  }

  private Answers keepable(Press press, Assessment assessment) {
    return check.keepable(press.typed(), form(assessment));
  }

  private Result send(Press press, Assessment assessment, Step.What what, boolean meant) {
    var form = form(assessment);
    var record = records.programme(assessment.programme()).orElseThrow();
    var frame =
        new AnswerCheck.Frame(
            form,
            scale(assessment),
            assessment.face(),
            record.programme().regulation(),
            record.programme().start(),
            press.today());
    return switch (check.check(press.typed(), frame)) {
      case Checked.Faulty faulty -> {
        keepDraft(assessment, faulty);
        yield new Result.Faulty(assessment, faulty.answers(), faulty.faults());
      }
      case Checked.Fitting fitting when !fitting.delicate().isEmpty() && !meant ->
          new Result.Delicate(drafted(assessment, fitting.answers()), fitting.delicate());
      case Checked.Fitting fitting when assessment.state() == State.PREPARED ->
          new Result.Done(handOver(press, assessment, fitting.answers()));
      case Checked.Fitting fitting ->
          new Result.Done(file(press, assessment, fitting.answers(), record, what));
    };
  }

  /** What is too long stays with whoever typed it. */
  private void keepDraft(Assessment assessment, Checked.Faulty faulty) {
    if (!faulty.faults().containsValue(Fault.TOO_LONG)) {
      drafted(assessment, faulty.answers());
    }
  }

  private Assessment drafted(Assessment assessment, Answers answers) {
    if (!assessment.isOpen()) {
      return assessment;
    }
    var drafted = assessment.drafted(answers, assessment.face());
    assessments.keep(drafted);
    return drafted;
  }

  /** Both have sat together; the assessor's own tap is what sends it. */
  private Assessment handOver(Press press, Assessment assessment, Answers answers) {
    var handed =
        assessment.drafted(answers, assessment.face()).handedOver(press.now(), press.today());
    assessments.keep(handed, Step.of(Step.What.HANDED_OVER, press.who(), press.now()));
    announcing.tell(handed.assessor(), handed, Occasion.ASKED, handed.lastDay(), press.now());
    return handed;
  }

  private Assessment file(
      Press press, Assessment assessment, Answers answers, TrainingRecord record, Step.What what) {
    var on = answers.of(Form.ON).flatMap(AnsweringAssessment::day).orElse(assessment.seen());
    var sent = assessment.sent(answers, on, press.now());
    var kept = what == Step.What.CORRECTED ? assessment.answers() : answers;
    assessments.keep(sent, new Step(what, press.who(), press.now(), kept));
    if (form(sent).fills() != Form.Filler.ROUND) {
      records.put(
          sent.programme(),
          new EventOrigin(sent.id().value()),
          FiledEvent.of(sent, form(sent), met(sent, record), press.today()));
      withdrawSignatures(sent);
      hearing.sent(sent, form(sent), press.today(), press.now());
    }
    announce(sent, Occasion.ANSWERED, press);
    askToSign(sent, press);
    return sent;
  }

  /** Whoever signed has signed what it said then. */
  private void withdrawSignatures(Assessment document) {
    if (form(document).signed()) {
      records
          .programme(document.programme())
          .ifPresent(record -> Signing.origins(document, record).forEach(records::withdraw));
    }
  }

  private void askToSign(Assessment sent, Press press) {
    var form = form(sent);
    if (form.signed()) {
      var record = records.programme(sent.programme()).orElseThrow();
      announcing.askToSign(
          sent, new Signing(record, profiles, press.today()).of(sent, form), press);
    }
  }

  /** The ST-läkare is told of what others have filled in about them. */
  private void announce(Assessment assessment, Occasion occasion, Press press) {
    announcing.redraw(assessment, press.pressed(), press.now());
    var fills = form(assessment).fills();
    if (assessment.round() == null
        && !press.who().equals(assessment.trainee())
        && fills != Form.Filler.EITHER) {
      announcing.tell(assessment.trainee(), assessment, occasion, press.today(), press.now());
    }
  }

  /** The handledare whom a talk was held with. */
  private @Nullable PersonId met(Assessment assessment, TrainingRecord record) {
    if (form(assessment).fills() != Form.Filler.EITHER) {
      return null;
    }
    if (!assessment.assessor().equals(assessment.trainee())) {
      return assessment.assessor();
    }
    return new Parts(record, assessment.seen())
        .supervisor(assessment.placement()).stream().findFirst().orElse(null);
  }

  private Form form(Assessment assessment) {
    return forms.version(assessment.form(), assessment.version()).orElseThrow();
  }

  private @Nullable Scale scale(Assessment assessment) {
    return Optional.ofNullable(assessment.scale()).flatMap(forms::scale).orElse(null);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
import se.stegvis.scheduler.round.Gates;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Progress;
import se.stegvis.scheduler.round.Rights;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * The forms of a round: who is asked when, and what follows when one is answered. Whoever changes a
 * form of a round holds the round first.
 */
final class RoundForms {

  /** The question of the 360° about what the rater works as. */
  private static final String RELATION = "relation";

  private final Rounds rounds;
  private final Assessments assessments;
  private final TrainingRecords records;
  private final Forms forms;
  private final Announcing announcing;
  private final RoundEvents events;

  RoundForms(
      Rounds rounds, Assessments assessments, TrainingRecords records, Forms forms, Outbox outbox) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.records = records;
    this.forms = forms;
    this.announcing = new Announcing(outbox);
    this.events = new RoundEvents(records);
  }

  /** Holds the round that a form is part of; empty if it stands alone. */
  Optional<Round> hold(AssessmentId form) {
    return assessments.find(form).map(Assessment::round).flatMap(rounds::hold);
  }

  /** Asks everybody whose turn it is and who has not been asked. */
  void handOut(Round round, LocalDate today, Instant now) {
    var own = form(round, round.kind().ownForm());
    ask(round, own, round.own(), round.trainee(), "self", today, now);
    if (!round.kind().isKollegium() || Progress.of(round, assessments.of(round.id())).own()) {
      var form = form(round, round.kind().form());
      for (var rater : round.raters()) {
        var profession = rater.profession().option();
        ask(round, form, rater.form(), rater.person(), profession, today, now);
      }
    }
  }

  /** What follows when a form of a round has been answered, declined or has expired. */
  void progressed(Round round, LocalDate today, Instant now) {
    handOut(round, today, now);
    var progress = Progress.of(round, assessments.of(round.id()));
    if (Gates.toCompile(round.kind(), progress).isEmpty()) {
      events.complete(round, today);
      rights(round, today)
          .compilers()
          .forEach(person -> announcing.tell(person, round, News.READY, round.day(), now));
    } else if (progress.isShort(round.kind())) {
      announcing.tell(round.begunBy(), round, News.SHORT, today, now);
    }
  }

  /** Nobody can answer any more. */
  void close(Round round, PersonId who, Instant now) {
    for (var each : assessments.of(round.id())) {
      assessments
          .hold(each.id())
          .filter(Assessment::isOpen)
          .ifPresent(
              open -> {
                var closed = open.closed(State.RECALLED);
                assessments.keep(closed, Step.of(Step.What.RECALLED, who, now));
                announcing.redraw(closed, null, now);
              });
    }
  }

  /** The single answers are gone once the ST-läkare has got what was made of them. */
  void forget(Round round) {
    round.raters().forEach(rater -> assessments.forgetAnswers(rater.form()));
  }

  private void ask(
      Round round,
      Form form,
      AssessmentId id,
      PersonId assessor,
      String relation,
      LocalDate today,
      Instant now) {
    var assessment =
        new Assessment(
            id,
            form.id(),
            form.version(),
            round.scale(),
            round.programme(),
            round.trainee(),
            assessor,
            assessor.equals(round.trainee()) ? assessor : round.begunBy(),
            round.id(),
            null,
            today,
            now,
            today.plus(Assessment.STANDS),
            false,
            State.OPEN,
            form.field(RELATION).isPresent()
                ? new Answers(Map.of(RELATION, relation))
                : Answers.NONE,
            Face.QUICK,
            Answers.NONE,
            null,
            null,
            null,
            "");
    if (assessments.add(assessment, Step.of(Step.What.ASKED, round.begunBy(), now))
        && !assessor.equals(round.begunBy())) {
      announcing.tell(assessor, assessment, Occasion.ASKED, assessment.lastDay(), now);
    }
  }

  private Rights rights(Round round, LocalDate today) {
    var record = records.programme(round.programme()).orElseThrow();
    return new Rights(round.kind(), new Parts(record, today));
  }

  private Form form(Round round, FormId id) {
    return id.equals(round.kind().form())
        ? forms.version(id, round.version()).orElseThrow()
        : forms.newest(id).orElseThrow();
  }
}

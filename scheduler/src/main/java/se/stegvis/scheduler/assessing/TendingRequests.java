package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * The morning's look at requests that nobody has answered: reminds a week and a day before they
 * expire, and lets them expire, but for the ST-läkare's own rating in a round, which the round
 * waits for. One transaction a request, so that one bad one stops nobody.
 */
public final class TendingRequests {

  private static final Logger LOG = LoggerFactory.getLogger(TendingRequests.class);

  private static final Period WEEK_LEFT = Period.ofDays(7);
  private static final Period DAY_LEFT = Period.ofDays(1);
  private static final AssessmentId BEFORE_ALL = new AssessmentId(new UUID(0, 0));
  private static final int CHUNK = 200;

  private final Assessments assessments;
  private final Announcing announcing;
  private final RoundForms roundForms;
  private final WorkingDays workingDays;
  private final TransactionOperations transactions;

  public TendingRequests(
      Assessments assessments,
      Rounds rounds,
      TrainingRecords records,
      Forms forms,
      Outbox outbox,
      WorkingDays workingDays,
      TransactionOperations transactions) {
    this.assessments = assessments;
    this.announcing = new Announcing(outbox);
    this.roundForms = new RoundForms(rounds, assessments, records, forms, outbox);
    this.workingDays = workingDays;
    this.transactions = transactions;
  }

  /**
   * Does what is to be done today; again on the same day it does nothing new.
   *
   * @return whether all could be tended
   */
  public boolean on(LocalDate today) {
    var isThrough = true;
    for (var chunk = assessments.openAfter(BEFORE_ALL, CHUNK);
        !chunk.isEmpty();
        chunk = assessments.openAfter(chunk.getLast().id(), CHUNK)) {
      for (var assessment : chunk) {
        isThrough &= tend(assessment.id(), today);
      }
    }
    return isThrough;
  }

  private boolean tend(AssessmentId id, LocalDate today) {
    try {
      transactions.executeWithoutResult(
          _ -> {
            var round = roundForms.hold(id);
            assessments
                .hold(id)
                .filter(assessment -> assessment.state() == State.OPEN)
                .ifPresent(assessment -> tend(assessment, round, today));
          });
      return true;
    } catch (RuntimeException e) {
      LOG.error("the request {} could not be tended today", id, e);
      return false;
    }
  }

  private void tend(Assessment assessment, Optional<Round> round, LocalDate today) {
    var morning = QuietHours.morningOf(today);
    if (today.isAfter(assessment.lastDay())) {
      if (round.filter(each -> each.own().equals(assessment.id())).isEmpty()) {
        expire(assessment, today, morning);
        round.ifPresent(each -> roundForms.progressed(each, today, morning));
      }
    } else if ((assessment.isAsked() || round.isPresent()) && workingDays.isWorkingDay(today)) {
      reminder(assessment, today)
          .ifPresent(
              occasion ->
                  announcing.tell(
                      assessment.assessor(), assessment, occasion, assessment.lastDay(), morning));
    }
  }

  private void expire(Assessment assessment, LocalDate today, Instant morning) {
    var expired = assessment.closed(State.EXPIRED);
    assessments.keep(expired, Step.of(Step.What.EXPIRED, assessment.assessor(), morning));
    announcing.redraw(expired, null, morning);
    if (assessment.isAsked() && assessment.round() == null) {
      announcing.tell(assessment.askedBy(), expired, Occasion.EXPIRED, today, morning);
    }
  }

  /** Of the reminders whose day has come, the latest. */
  private Optional<Occasion> reminder(Assessment assessment, LocalDate today) {
    if (hasCome(DAY_LEFT, assessment, today)) {
      return Optional.of(Occasion.DAY_LEFT);
    }
    return hasCome(WEEK_LEFT, assessment, today)
        ? Optional.of(Occasion.WEEK_LEFT)
        : Optional.empty();
  }

  /** A reminder that would fall on a free day comes on the working day before. */
  private boolean hasCome(Period before, Assessment assessment, LocalDate today) {
    var day = assessment.lastDay().minus(before);
    var sendDay = workingDays.isWorkingDay(day) ? day : workingDays.before(day);
    return !sendDay.isAfter(today);
  }
}

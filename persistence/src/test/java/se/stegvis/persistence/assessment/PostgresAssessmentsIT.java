package se.stegvis.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.P1;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.AssessmentsContract;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresAssessmentsIT extends AssessmentsContract {

  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final Assessments assessments;
  private final Rosters rosters;
  private final TransactionOperations transaction;

  @Autowired
  PostgresAssessmentsIT(
      Assessments assessments, Rosters rosters, TransactionOperations transaction) {
    this.assessments = assessments;
    this.rosters = rosters;
    this.transaction = transaction;
  }

  @BeforeEach
  void peopleAndProgrammesExist() {
    rosters.store(SampleRoster.roster());
  }

  @Override
  protected Assessments assessments() {
    return assessments;
  }

  @Test
  void whoeverHoldsSecondSeesWhatTheFirstHasKept() throws Exception {
    var assessment = add();

    try (var another = Executors.newSingleThreadExecutor()) {
      Future<Optional<State>> second =
          transaction.execute(
              _ -> {
                var held = assessments.hold(assessment.id()).orElseThrow();
                var waiting = another.submit(() -> stateWhenHeld(assessment));
                assessments.keep(held.closed(State.EXPIRED));
                assertThat(waiting).isNotDone();
                return waiting;
              });
      assertThat(second.get()).hasValue(State.EXPIRED);
    }
  }

  @Test
  void readersDoNotWaitForWhoeverHolds() {
    var assessment = add();

    try (var another = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(
          _ -> {
            var held = assessments.hold(assessment.id()).orElseThrow();
            assessments.keep(held.closed(State.EXPIRED));
            var read =
                CompletableFuture.supplyAsync(() -> assessments.find(assessment.id()), another);
            assertThat(read).succeedsWithin(TEN_SECONDS).isEqualTo(Optional.of(assessment));
          });
    }
  }

  @Test
  void aStepIsGoneWithTheTransactionThatTookIt() {
    var assessment = add();

    transaction.executeWithoutResult(
        status -> {
          assessments.keep(
              assessment.closed(State.EXPIRED), Step.of(Step.What.EXPIRED, BO, Instant.EPOCH));
          status.setRollbackOnly();
        });

    assertThat(assessments.find(assessment.id())).hasValue(assessment);
    assertThat(assessments.steps(assessment.id())).hasSize(1);
  }

  private Optional<State> stateWhenHeld(Assessment assessment) {
    return transaction.execute(_ -> assessments.hold(assessment.id()).map(Assessment::state));
  }

  private Assessment add() {
    var assessment = GivenAssessment.of(P1).from(BO).build();
    assessments.add(assessment, Step.of(Step.What.ASKED, assessment.askedBy(), assessment.asked()));
    return assessment;
  }
}

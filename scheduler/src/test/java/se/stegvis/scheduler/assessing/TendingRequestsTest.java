package se.stegvis.scheduler.assessing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.round.InMemoryRounds;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.SampleRoster;

/** Requests of Monday 5 October 2026, which stand until Monday the 19th. */
final class TendingRequestsTest {

  private final InMemoryAssessments assessments = new InMemoryAssessments();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final TendingRequests tending = tending(TransactionOperations.withoutTransaction());

  @Test
  void saysNothingUntilAWeekIsLeft() {
    add(GivenAssessment.of(P1).from(BO));

    tickEachDay("2026-10-05", "2026-10-11");

    assertThat(said()).isEmpty();
  }

  @Test
  void remindsAWeekAndADayBeforeAndNoMore() {
    add(GivenAssessment.of(P1).from(BO).lastDay("2026-10-21"));

    tickEachDay("2026-10-05", "2026-10-13");
    assertThat(said()).isEmpty();
    tickEachDay("2026-10-14", "2026-10-19");
    assertThat(said()).containsExactly("bo WEEK_LEFT 2026-10-21");
    tickEachDay("2026-10-20", "2026-10-21");
    assertThat(said()).containsExactly("bo WEEK_LEFT 2026-10-21", "bo DAY_LEFT 2026-10-21");
  }

  @Test
  void remindsOnceThoughTheTickRunsTwice() {
    add(GivenAssessment.of(P1).from(BO));

    tick("2026-10-12");
    tick("2026-10-12");

    assertThat(said()).containsExactly("bo WEEK_LEFT 2026-10-19");
  }

  @Test
  void remindsAtEightInTheMorning() {
    add(GivenAssessment.of(P1).from(BO));

    tick("2026-10-12");

    assertThat(outbox.all())
        .extracting(Message::notBefore)
        .containsExactly(Instant.parse("2026-10-12T06:00:00Z"));
  }

  /** The day before the last one is a Sunday. */
  @Test
  void aReminderOfAFreeDayComesOnTheWorkingDayBefore() {
    add(GivenAssessment.of(P1).from(BO));

    tickEachDay("2026-10-12", "2026-10-15");
    assertThat(said()).containsExactly("bo WEEK_LEFT 2026-10-19");
    tick("2026-10-16");
    assertThat(said()).containsExactly("bo WEEK_LEFT 2026-10-19", "bo DAY_LEFT 2026-10-19");
  }

  @Test
  void aMissedDayIsCaughtUpOnce() {
    add(GivenAssessment.of(P1).from(BO));

    tickEachDay("2026-10-13", "2026-10-15");

    assertThat(said()).containsExactly("bo WEEK_LEFT 2026-10-19");
  }

  @Test
  void ofTwoMissedRemindersTheLatestIsSaid() {
    add(GivenAssessment.of(P1).from(BO));

    tickEachDay("2026-10-16", "2026-10-19");

    assertThat(said()).containsExactly("bo DAY_LEFT 2026-10-19");
  }

  @Test
  void whatIsMissedIsNotCaughtUpOnAFreeDay() {
    add(GivenAssessment.of(P1).from(BO));

    tickEachDay("2026-10-17", "2026-10-18");
    assertThat(said()).isEmpty();
    tick("2026-10-19");
    assertThat(said()).containsExactly("bo DAY_LEFT 2026-10-19");
  }

  @Test
  void whatIsAnsweredDeclinedOrTakenBackIsLeftInPeace() {
    for (var state : List.of(State.SENT, State.DECLINED, State.RECALLED, State.PREPARED)) {
      var settled = add(GivenAssessment.of(P1).from(BO).in(state));

      tickEachDay("2026-10-12", "2026-11-02");

      assertThat(said()).isEmpty();
      assertThat(assessments.find(settled.id())).hasValue(settled);
    }
  }

  @Test
  void standsThroughItsLastDayAndExpiresTheDayAfter() {
    var request = add(GivenAssessment.of(P1).from(BO));

    tick("2026-10-19");
    assertThat(assessments.find(request.id())).hasValue(request);
    tick("2026-10-20");

    assertThat(assessments.find(request.id())).hasValue(request.closed(State.EXPIRED));
    assertThat(assessments.steps(request.id()))
        .contains(Step.of(Step.What.EXPIRED, BO, QuietHours.morningOf(day("2026-10-20"))));
  }

  @Test
  void whoAskedIsToldOnceThatItHasExpired() {
    var request = add(GivenAssessment.of(P1).from(BO));

    tick("2026-11-02");
    tick("2026-11-02");
    tick("2026-11-03");

    assertThat(said()).containsExactly("anna EXPIRED 2026-11-02");
    assertThat(assessments.steps(request.id())).hasSize(2);
  }

  @Test
  void nobodyIsToldWhenWhatTheAssessorBeganExpires() {
    var begun = add(GivenAssessment.of(P1).from(BO).askedBy(BO));

    tick("2026-10-20");

    assertThat(said()).isEmpty();
    assertThat(assessments.find(begun.id())).map(Assessment::state).hasValue(State.EXPIRED);
  }

  @Test
  void theCardOfAnExpiredRequestIsDrawnAnew() {
    add(GivenAssessment.of(P1).from(BO));
    tick("2026-10-12");
    var card = deliverNext("2026-10-12");

    tick("2026-10-20");

    assertThat(outbox.all()).extracting(Message::content).contains(new Content.Redraw(card.id()));
  }

  @Test
  void aRenewedRequestIsRemindedOfAnew() {
    var request = add(GivenAssessment.of(P1).from(BO));
    tick("2026-10-12");

    assessments.keep(request.renewed(Instant.parse("2026-10-14T10:00:00Z"), day("2026-10-14")));
    tickEachDay("2026-10-14", "2026-10-21");

    assertThat(said()).containsExactly("bo WEEK_LEFT 2026-10-19", "bo WEEK_LEFT 2026-10-28");
  }

  @Test
  void allAreTendedHoweverManyTheyAre() {
    IntStream.range(0, 450).forEach(_ -> add(GivenAssessment.of(P1).from(BO)));

    tick("2026-10-20");

    assertThat(assessments.of(P1)).hasSize(450).allMatch(each -> each.state() == State.EXPIRED);
  }

  @Test
  void oneThatFailsStopsNoOtherAndIsTendedNextTime() {
    add(GivenAssessment.of(P1).from(BO));
    add(GivenAssessment.of(P1).from(EVA));
    var failingOnce = tending(new FailingOnce());

    failingOnce.on(day("2026-10-12"));
    assertThat(said()).hasSize(1);
    failingOnce.on(day("2026-10-12"));
    assertThat(said())
        .containsExactlyInAnyOrder("bo WEEK_LEFT 2026-10-19", "eva WEEK_LEFT 2026-10-19");
  }

  private TendingRequests tending(TransactionOperations transactions) {
    return new TendingRequests(
        assessments,
        new InMemoryRounds(),
        new InMemoryTrainingRecords(SampleRoster.roster()),
        ProductForms.load(),
        outbox,
        new WorkingDays(),
        transactions);
  }

  private void tick(String day) {
    tending.on(day(day));
  }

  private void tickEachDay(String first, String last) {
    day(first).datesUntil(day(last).plusDays(1)).forEach(tending::on);
  }

  private Assessment add(GivenAssessment given) {
    var added = given.build();
    assessments.add(added, Step.of(Step.What.ASKED, added.askedBy(), added.asked()));
    return added;
  }

  private Message deliverNext(String day) {
    var now = QuietHours.morningOf(LocalDate.parse(day));
    var claimed = outbox.claim(now, Duration.ofMinutes(1), 1).getFirst();
    outbox.settle(claimed, new Outcome.Delivered("a1"), now);
    return claimed;
  }

  private List<String> said() {
    return outbox.all().stream()
        .filter(message -> message.content() instanceof Content.OfAssessment)
        .map(TendingRequestsTest::words)
        .toList();
  }

  private static String words(Message message) {
    var about = (Content.OfAssessment) message.content();
    return "%s %s %s".formatted(message.to(), about.occasion(), about.day());
  }

  /** As a database does that is away for a moment. */
  private static final class FailingOnce implements TransactionOperations {

    private final AtomicBoolean failed = new AtomicBoolean();

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
      if (failed.compareAndSet(false, true)) {
        throw new IllegalStateException("away for a moment");
      }
      return TransactionOperations.withoutTransaction().execute(action);
    }
  }
}

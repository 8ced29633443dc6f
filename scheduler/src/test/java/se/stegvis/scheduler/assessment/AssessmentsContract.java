package se.stegvis.scheduler.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.FIA;
import static se.stegvis.scheduler.training.SampleRoster.HAL;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.P2;
import static se.stegvis.scheduler.training.SampleRoster.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;

/**
 * What every keeper of assessments does. It begins empty; the people and STs of the sample exist.
 */
public abstract class AssessmentsContract {

  private static final Instant NOON = Instant.parse("2026-10-05T10:00:00Z");
  private static final LocalDate TODAY = day("2026-10-05");
  private static final Answers TYPED =
      new Answers(
          Map.of("comment", "Lugn och tydlig. \"Bra\" – på riktigt: 100 %", "overall", "4"));
  private static final AssessmentId FIRST = new AssessmentId(new UUID(0, 0));

  protected abstract Assessments assessments();

  @Test
  void whatIsAddedIsFoundAsItWas() {
    var plain = add(GivenAssessment.of(P1).from(BO));
    var whole = GivenAssessment.withEverything();
    assertThat(assessments().add(whole, asked(whole))).isTrue();

    assertThat(assessments().find(plain.id())).hasValue(plain);
    assertThat(assessments().find(whole.id())).hasValue(whole);
    assertThat(assessments().hold(whole.id())).hasValue(whole);
  }

  @Test
  void whatWasNeverAddedIsNotFound() {
    add(GivenAssessment.of(P1).from(BO));

    assertThat(assessments().find(AssessmentId.random())).isEmpty();
    assertThat(assessments().hold(AssessmentId.random())).isEmpty();
    assertThat(assessments().steps(AssessmentId.random())).isEmpty();
  }

  @Test
  void sameIdIsAddedOnceAndTheFirstStands() {
    var first = add(GivenAssessment.of(P1).from(BO));
    var other = GivenAssessment.of(P1).id(first.id()).from(EVA).build();

    assertThat(assessments().add(other, asked(other))).isFalse();

    assertThat(assessments().find(first.id())).hasValue(first);
    assertThat(assessments().steps(first.id())).containsExactly(asked(first));
  }

  @Test
  void aDraftIsKeptWithoutAStep() {
    var added = add(GivenAssessment.of(P1).from(BO));
    var drafted = added.drafted(TYPED, Face.WHOLE);

    assessments().keep(drafted);

    assertThat(assessments().find(added.id())).hasValue(drafted);
    assertThat(assessments().steps(added.id())).containsExactly(asked(added));
  }

  @Test
  void everyStepIsKeptInTheOrderItWasTaken() {
    var added = add(GivenAssessment.of(P1).from(BO));
    var sent = added.sent(TYPED, day("2026-10-02"), NOON);
    var step = new Step(Step.What.SENT, BO, NOON, TYPED);
    // Clocks of two nodes differ: what was done later may say that it was done earlier.
    var earlier = Step.of(Step.What.READ, ANNA, NOON.minusSeconds(60));

    assessments().keep(sent, step);
    assessments().keep(sent.read(earlier.at(), "Tack!"), earlier);

    assertThat(assessments().find(added.id())).hasValue(sent.read(earlier.at(), "Tack!"));
    assertThat(assessments().steps(added.id())).containsExactly(asked(added), step, earlier);
  }

  @Test
  void everyStateIsKept() {
    for (var state : State.values()) {
      var added = add(GivenAssessment.of(P1).from(BO));
      assessments().keep(added.closed(state));

      assertThat(assessments().find(added.id())).map(Assessment::state).hasValue(state);
    }
  }

  @Test
  void whatHasChangedSinceIsKept() {
    var added = add(GivenAssessment.of(P1).from(BO));
    var renewed = added.renewed(NOON.plusSeconds(1), TODAY.plusDays(20)).withOwn(TYPED);
    assessments().keep(renewed);
    assertThat(assessments().find(added.id())).hasValue(renewed);

    assessments().keep(renewed.declined(CIA));
    assertThat(assessments().find(added.id())).hasValue(renewed.declined(CIA));
  }

  @Test
  void forgottenAnswersAreGoneFromTheStepsToo() {
    var added = add(GivenAssessment.of(P1).from(BO));
    var other = add(GivenAssessment.of(P1).from(EVA));
    var sent = added.sent(TYPED, TODAY, NOON);
    assessments().keep(sent, new Step(Step.What.SENT, BO, NOON, TYPED));
    assessments().keep(other.drafted(TYPED, Face.QUICK));

    assessments().forgetAnswers(added.id());

    assertThat(assessments().find(added.id())).hasValue(sent.drafted(Answers.NONE, Face.QUICK));
    assertThat(assessments().steps(added.id()))
        .containsExactly(asked(added), Step.of(Step.What.SENT, BO, NOON));
    assertThat(assessments().find(other.id())).map(Assessment::answers).hasValue(TYPED);
  }

  @Test
  void allOfAProgrammeComeInTheOrderTheyHappened() {
    var last = add(GivenAssessment.of(P1).from(BO).seen("2026-10-04"));
    var second = add(GivenAssessment.of(P1).from(BO).seen("2026-10-01").asked(NOON.plusSeconds(1)));
    var first = add(GivenAssessment.of(P1).from(EVA).seen("2026-10-01").asked(NOON));
    add(GivenAssessment.of(P2).from(BO).seen("2026-10-02"));
    assessments().keep(first.closed(State.EXPIRED));

    assertThat(assessments().of(P1))
        .extracting(Assessment::id)
        .containsExactly(first.id(), second.id(), last.id());
  }

  @Test
  void allOfARoundAreFound() {
    var round = RoundId.random();
    var one = add(GivenAssessment.of(P1).from(BO).in(round));
    var two = add(GivenAssessment.of(P1).from(EVA).in(round));
    add(GivenAssessment.of(P1).from(CIA).in(RoundId.random()));
    add(GivenAssessment.of(P1).from(CIA));

    assertThat(assessments().of(round)).containsExactlyInAnyOrder(one, two);
    assertThat(assessments().of(RoundId.random())).isEmpty();
  }

  @Test
  void whatWaitsForAPersonComesWithTheFirstToExpireFirst() {
    var later = add(GivenAssessment.of(P1).from(BO).lastDay("2026-10-19"));
    var sooner = add(GivenAssessment.of(P2).from(BO).lastDay("2026-10-18"));
    add(GivenAssessment.of(P1).from(EVA));
    add(GivenAssessment.of(P1).from(BO).in(State.PREPARED));
    add(GivenAssessment.of(P1).from(BO).in(State.SENT));
    add(GivenAssessment.of(P1).from(BO).in(State.EXPIRED));

    assertThat(assessments().waitingFor(BO)).containsExactly(sooner, later);
    assertThat(assessments().waitingFor(HAL)).isEmpty();
  }

  /** Java orders UUIDs by signed halves, a database by their letters; a tick must miss none. */
  @Test
  void theOpenArePagedInOrderAndNoneIsMissed() {
    var halves = LongStream.of(1, Long.MAX_VALUE, Long.MIN_VALUE, -1).boxed().toList();
    for (var high : halves) {
      halves.forEach(low -> add(GivenAssessment.of(P1).id(id(high, low)).from(BO)));
    }
    add(GivenAssessment.of(P1).id(id(2, 2)).from(BO).in(State.PREPARED));
    add(GivenAssessment.of(P1).id(id(2, 3)).from(BO).in(State.DECLINED));

    var seen = new ArrayList<AssessmentId>();
    for (var page = open(FIRST); !page.isEmpty(); page = open(page.getLast())) {
      assertThat(page).hasSizeLessThanOrEqualTo(3);
      seen.addAll(page);
    }

    assertThat(seen).hasSize(16).doesNotHaveDuplicates();
    assertThat(seen).isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
  }

  @Test
  void thoseThatWereAskedSinceADayAreCounted() {
    add(GivenAssessment.of(P1).from(BO).asked(NOON));
    add(GivenAssessment.of(P2).from(BO).asked(NOON.minusSeconds(86_400)));
    add(GivenAssessment.of(P1).from(EVA).asked(NOON));
    add(GivenAssessment.of(P1).from(CIA).asked(NOON).in(State.SENT));
    add(GivenAssessment.of(P1).from(CIA).asked(NOON).askedBy(CIA));
    add(GivenAssessment.of(P1).from(FIA).asked(NOON));

    assertThat(assessments().openRequests(List.of(BO, EVA, CIA), TODAY))
        .isEqualTo(Map.of(BO, 1, EVA, 1));
    assertThat(assessments().openRequests(List.of(BO), TODAY.minusDays(1)))
        .isEqualTo(Map.of(BO, 2));
    assertThat(assessments().openRequests(List.of(), TODAY)).isEmpty();
  }

  @Test
  void theDayOfARequestIsThatOfStockholm() {
    add(GivenAssessment.of(P1).from(BO).asked(Instant.parse("2026-10-04T22:00:00Z")));
    add(GivenAssessment.of(P1).from(EVA).asked(Instant.parse("2026-10-04T21:59:59Z")));

    assertThat(assessments().openRequests(List.of(BO, EVA), TODAY)).isEqualTo(Map.of(BO, 1));
  }

  @Test
  void whatPeopleHaveAnsweredSinceADayIsFound() {
    var bo = sent(GivenAssessment.of(P1).from(BO), NOON);
    var eva = sent(GivenAssessment.of(P2).from(EVA), NOON.minusSeconds(86_400));
    sent(GivenAssessment.of(P1).from(BO), NOON.minusSeconds(2 * 86_400));
    sent(GivenAssessment.of(P1).from(BO).askedBy(BO), NOON);
    sent(GivenAssessment.of(P1).from(CIA), NOON);
    add(GivenAssessment.of(P1).from(BO));
    assessments().keep(sent(GivenAssessment.of(P1).from(BO), NOON).closed(State.RECALLED));

    assertThat(assessments().answeredBy(List.of(BO, EVA), TODAY.minusDays(1)))
        .containsExactlyInAnyOrder(bo, eva);
    assertThat(assessments().answeredBy(List.of(EVA), TODAY)).isEmpty();
    assertThat(assessments().answeredBy(List.of(), TODAY)).isEmpty();
  }

  private Assessment sent(GivenAssessment given, Instant at) {
    var sent = add(given).sent(TYPED, TODAY, at);
    assessments().keep(sent);
    return sent;
  }

  @Test
  void theRoomThatWasSaidLastStands() {
    assessments().room(BO, 5);
    assessments().room(BO, 0);
    assessments().room(EVA, 1);

    assertThat(assessments().room(List.of(BO, CIA))).isEqualTo(Map.of(BO, 0));
    assertThat(assessments().room(List.of())).isEmpty();
  }

  private Assessment add(GivenAssessment given) {
    var assessment = given.build();
    assertThat(assessments().add(assessment, asked(assessment))).isTrue();
    return assessment;
  }

  private List<AssessmentId> open(AssessmentId after) {
    return assessments().openAfter(after, 3).stream().map(Assessment::id).toList();
  }

  private static AssessmentId id(long high, long low) {
    return new AssessmentId(new UUID(high, low));
  }

  private static Step asked(Assessment assessment) {
    return Step.of(Step.What.ASKED, assessment.askedBy(), assessment.asked());
  }
}

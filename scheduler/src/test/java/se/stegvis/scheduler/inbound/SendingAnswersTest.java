package se.stegvis.scheduler.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.inbound.AnsweringOnce.Answered;
import se.stegvis.scheduler.outbox.Outcome;

/** Answers on their way, on an inbox in memory. */
final class SendingAnswersTest {

  private static final Instant NOW = Instant.parse("2026-08-03T06:00:00Z");
  private static final InboundKey KEY = new InboundKey("tenant", "a:anna", "17");
  private static final ReplyAddress TO =
      new ReplyAddress("https://smba.trafficmanager.net/emea/", "29:anna", "28:bot", "16");

  private Instant leasesAreAt = NOW;
  private final Inbox inbox = new InMemoryInbox(() -> leasesAreAt);
  private final List<PendingAnswer> carried = Collections.synchronizedList(new ArrayList<>());
  private boolean fails;
  private Outcome outcome = new Outcome.Delivered("1");
  private final AnsweringOnce answering =
      new AnsweringOnce(inbox, TransactionOperations.withoutTransaction());
  private final SendingAnswers sending =
      new SendingAnswers(
          inbox,
          answer -> {
            carried.add(answer);
            if (fails) {
              throw new IllegalStateException("as a database does");
            }
            return outcome;
          },
          TransactionOperations.withoutTransaction());

  @Test
  void theSameAgainIsToldWhatWasToldFirst() {
    assertThat(answer("Hej")).isEqualTo(new Answered(Answer.text("Hej"), false));
    assertThat(answer("Hej igen")).isEqualTo(new Answered(Answer.text("Hej"), true));
  }

  @Test
  void silenceIsNotSent() {
    answering.answer(KEY, TO, NOW, () -> Answer.SILENCE);
    sending.now(KEY, Answer.SILENCE, TO);
    leftOverOnceLeasesHaveRunOut(NOW);
    assertThat(carried).isEmpty();
  }

  @Test
  void whatIsSentAtOnceIsNotLeftOver() {
    answer("Hej");
    sending.now(KEY, Answer.text("Hej"), TO);
    leftOverOnceLeasesHaveRunOut(NOW);
    assertThat(carried).containsExactly(new PendingAnswer(KEY, Answer.text("Hej"), TO, 1));
  }

  @Test
  void whatANodeThatDiedHasLeftOverIsSentWhenItsLeaseHasRunOut() {
    answer("Hej");
    leasesAreAt = leasesAreAt.plus(AnsweringOnce.LEASE).minusMillis(1);
    sending.leftOver(NOW.plus(AnsweringOnce.LEASE), () -> true);
    assertThat(carried).isEmpty();
    leftOverOnceLeasesHaveRunOut(NOW);
    assertThat(carried).containsExactly(new PendingAnswer(KEY, Answer.text("Hej"), TO, 2));
  }

  @Test
  void whatCouldNotBeKeptIsSentOnceAndTellsWhetherItIsThere() {
    assertThat(sending.once(KEY, Answer.text("Hej"), TO)).isTrue();
    outcome = new Outcome.Uncertain("no-answer", NOW);
    assertThat(sending.once(KEY, Answer.text("Hej"), TO)).isFalse();
    outcome = new Outcome.TryLater("http-503", NOW);
    assertThat(sending.once(KEY, Answer.text("Hej"), TO)).isFalse();
    outcome = new Outcome.Impossible("http-500");
    assertThat(sending.once(KEY, Answer.text("Hej"), TO)).isFalse();
    assertThat(inbox.answer(KEY)).isEmpty();
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsGivenUp() {
    answer("Hej");
    for (int minute = 10; minute <= 90; minute += 10) {
      var at = NOW.plus(Duration.ofMinutes(minute));
      outcome = new Outcome.TryLater("http-503", at.plusSeconds(30));
      leftOverOnceLeasesHaveRunOut(at);
    }
    assertThat(carried).hasSize(6);
    assertThat(inbox.answer(KEY)).contains(Answer.text("Hej"));
  }

  @Test
  void allThatIsLeftOverIsSentHoweverMuchItIs() {
    for (int activity = 0; activity < 200; activity++) {
      answering.answer(
          new InboundKey("tenant", "a:anna", "x" + activity), TO, NOW, () -> Answer.text("Hej"));
    }
    leftOverOnceLeasesHaveRunOut(NOW);
    assertThat(carried).hasSize(200);
  }

  @Test
  void oneThatCannotBeWrittenDownStopsNoOther() {
    answer("Hej");
    answering.answer(
        new InboundKey("tenant", "a:anna", "18"), TO, NOW, () -> Answer.text("Hej då"));
    fails = true;
    leftOverOnceLeasesHaveRunOut(NOW);
    assertThat(carried).hasSize(2);
  }

  @Test
  void whoeverStopsClaimsNothingMore() {
    answer("Hej");
    leasesAreAt = leasesAreAt.plus(AnsweringOnce.LEASE);
    sending.leftOver(NOW, () -> false);
    assertThat(carried).isEmpty();
  }

  @Test
  void whatIsADayOldIsForgotten() {
    answer("Hej");
    sending.now(KEY, Answer.text("Hej"), TO);
    sending.leftOver(NOW.plus(Duration.ofDays(1)), () -> true);
    assertThat(inbox.answer(KEY)).isPresent();
    sending.leftOver(NOW.plus(Duration.ofDays(1)).plusMillis(1), () -> true);
    assertThat(inbox.answer(KEY)).isEmpty();
  }

  private void leftOverOnceLeasesHaveRunOut(Instant now) {
    leasesAreAt = leasesAreAt.plus(AnsweringOnce.LEASE);
    sending.leftOver(now, () -> true);
  }

  private Answered answer(String text) {
    return answering.answer(KEY, TO, NOW, () -> Answer.text(text));
  }
}

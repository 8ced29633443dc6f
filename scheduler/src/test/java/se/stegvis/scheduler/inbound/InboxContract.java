package se.stegvis.scheduler.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.outbox.Outcome;

/** What every inbox does. It begins empty. */
public abstract class InboxContract {

  protected static final InboundKey KEY = new InboundKey("tenant", "a:anna", "17");
  protected static final Instant NOW = Instant.parse("2026-08-03T06:00:00Z");
  protected static final Duration LEASE = Duration.ofMinutes(1);
  private static final Instant LATER = NOW.plus(LEASE);
  private static final Answer HELLO = Answer.text("Hej!");
  private static final ReplyAddress TO =
      new ReplyAddress("https://smba.trafficmanager.net/emea/", "29:anna", "28:bot", null);

  protected abstract Inbox inbox();

  @Test
  void theSameIsEnteredOnce() {
    assertThat(inbox().enter(KEY, NOW)).isTrue();
    assertThat(inbox().enter(KEY, LATER)).isFalse();
    assertThat(inbox().enter(new InboundKey("tenant", "a:anna", "18"), NOW)).isTrue();
    assertThat(inbox().enter(new InboundKey("tenant", "a:bo", "17"), NOW)).isTrue();
    assertThat(inbox().enter(new InboundKey("other", "a:anna", "17"), NOW)).isTrue();
  }

  @Test
  void theAnswerIsKept() {
    inbox().enter(KEY, NOW);
    assertThat(inbox().answer(KEY)).isEmpty();
    inbox().keep(KEY, Answer.card("{}", "En påminnelse"), null, NOW, LEASE);
    assertThat(inbox().answer(KEY)).contains(Answer.card("{}", "En påminnelse"));
    assertThat(inbox().claim(LATER, LEASE, 9)).isEmpty();
  }

  @Test
  void anAnswerToSendIsItsSendersUntilTheLeaseRunsOut() {
    answered(LEASE);
    assertThat(inbox().claim(LATER, LEASE, 9)).isEmpty();
  }

  @Test
  void anAnswerWhoseSendersLeaseHasRunOutIsClaimedByOne() {
    answered(Duration.ZERO);
    var claimed = inbox().claim(NOW, LEASE, 9);
    assertThat(claimed).containsExactly(new PendingAnswer(KEY, HELLO, TO, 2));
    assertThat(inbox().claim(LATER, LEASE, 9)).isEmpty();
  }

  @Test
  void whatIsDeliveredOrCannotBeIsNotClaimedAgain() {
    answered();
    assertThat(inbox().settle(first(), new Outcome.Delivered("1"))).isTrue();
    assertThat(inbox().claim(LATER, LEASE, 9)).isEmpty();
    assertThat(inbox().answer(KEY)).contains(HELLO);
  }

  @Test
  void whatIsToBeTriedLaterIsClaimedThen() {
    answered();
    inbox().settle(first(), new Outcome.TryLater("http-503", NOW.plusSeconds(30)));
    assertThat(inbox().claim(NOW.plusSeconds(29), LEASE, 9)).isEmpty();
    assertThat(inbox().claim(NOW.plusSeconds(30), LEASE, 9)).hasSize(1);
  }

  @Test
  void whoHasLostTheLeaseSettlesNothing() {
    answered(Duration.ZERO);
    var claimed = inbox().claim(LATER, LEASE, 9).getFirst();
    assertThat(inbox().settle(first(), new Outcome.Impossible("http-403"))).isFalse();
    assertThat(inbox().settle(claimed, new Outcome.Delivered(null))).isTrue();
  }

  @Test
  void whatIsOldIsForgotten() {
    inbox().enter(KEY, NOW);
    assertThat(inbox().forget(NOW)).isZero();
    assertThat(inbox().forget(NOW.plusMillis(1))).isOne();
    assertThat(inbox().enter(KEY, NOW)).isTrue();
  }

  @Test
  void anAnswerIsHeldByWhoeverHasClaimedItLastUntilItsLeaseRunsOut() {
    answered(LEASE);
    assertThat(inbox().holds(KEY, 1)).isTrue();
    assertThat(inbox().holds(KEY, 0)).isFalse();
    inbox().settle(first(), new Outcome.TryLater("http-503", NOW));
    assertThat(inbox().holds(KEY, 1)).isFalse();
    inbox().claim(NOW, LEASE, 9);
    assertThat(inbox().holds(KEY, 1)).isFalse();
    assertThat(inbox().holds(KEY, 2)).isTrue();
    assertThat(inbox().holds(new InboundKey("tenant", "a:anna", "18"), 1)).isFalse();
  }

  @Test
  void anAnswerWhoseLeaseHasRunOutIsHeldByNobody() {
    answered(Duration.ZERO);
    assertThat(inbox().holds(KEY, 1)).isFalse();
  }

  @Test
  void whatStillWaitsIsNotForgotten() {
    answered(LEASE);
    assertThat(inbox().forget(NOW.plusMillis(1))).isZero();
  }

  @Test
  void whatIsGivenUpIsNotSentAndIsForgotten() {
    answered(Duration.ZERO);
    inbox().giveUp(NOW);
    assertThat(inbox().claim(NOW, Duration.ZERO, 9)).hasSize(1);
    inbox().giveUp(NOW.plusMillis(1));
    assertThat(inbox().claim(LATER, LEASE, 9)).isEmpty();
    assertThat(inbox().answer(KEY)).contains(HELLO);
    assertThat(inbox().forget(NOW.plusMillis(1))).isOne();
  }

  private void answered() {
    answered(LEASE);
  }

  private void answered(Duration lease) {
    inbox().enter(KEY, NOW);
    inbox().keep(KEY, HELLO, TO, NOW, lease);
  }

  private static PendingAnswer first() {
    return new PendingAnswer(KEY, HELLO, TO, 1);
  }
}

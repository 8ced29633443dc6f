package se.stegvis.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content.Digest;
import se.stegvis.scheduler.outbox.Content.OfAssessment;
import se.stegvis.scheduler.outbox.Content.Redraw;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Gone;
import se.stegvis.scheduler.outbox.Outcome.Impossible;
import se.stegvis.scheduler.outbox.Outcome.Stopped;
import se.stegvis.scheduler.outbox.Outcome.TryLater;
import se.stegvis.scheduler.outbox.Outcome.Uncertain;
import se.stegvis.scheduler.outbox.Outcome.Withdrawn;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.PersonId;

/** What every outbox does. It begins empty; the people anna and bo exist. */
public abstract class OutboxContract {

  protected static final PersonId ANNA = new PersonId("anna");
  protected static final PersonId BO = new PersonId("bo");
  private static final Instant EIGHT = Instant.parse("2026-07-20T06:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final LocalDate MORNING = LocalDate.of(2026, 7, 20);
  private static final ObligationKey IUP = key("HAL-01", "1");
  private static final ObligationKey TALK = key("HAL-13", "2026HT");

  protected abstract Outbox outbox();

  /** Lets the leases of all that is claimed run out. */
  protected abstract void leasesRunOut();

  /** The id of another assessment that exists. */
  protected abstract AssessmentId assessment();

  @Test
  void aClaimedMessageIsHeldForItsLease() {
    add(digest(ANNA, MORNING));

    assertThat(claim(EIGHT)).hasSize(1);
    assertThat(claim(EIGHT)).isEmpty();
    leasesRunOut();
    assertThat(claim(EIGHT)).hasSize(1);
  }

  @Test
  void aNodeWhoseClockIsFastTakesNothingOutOfAnothersHands() {
    var added = add(digest(ANNA, MORNING));
    var claimed = claim(EIGHT).getFirst();

    assertThat(claim(EIGHT.plus(LEASE.multipliedBy(5)))).isEmpty();
    assertThat(outbox().begin(added.id(), claimed.attempt())).isTrue();
    assertThat(settle(claimed, new Delivered("a1"))).isTrue();
  }

  @Test
  void everyClaimIsCounted() {
    add(digest(ANNA, MORNING));

    assertThat(claim(EIGHT)).extracting(Message::attempt).containsExactly(1);
    leasesRunOut();
    assertThat(claim(EIGHT)).extracting(Message::attempt).containsExactly(2);
  }

  @Test
  void theOldestAreClaimedFirst() {
    var later = add(Message.pending(ANNA, digestOf(MORNING), EIGHT));
    var earlier = add(Message.pending(BO, digestOf(MORNING), EIGHT.minusSeconds(1)));

    assertThat(outbox().claim(EIGHT, LEASE, 1))
        .extracting(Message::id)
        .containsExactly(earlier.id());
    assertThat(outbox().claim(EIGHT, LEASE, 1)).extracting(Message::id).containsExactly(later.id());
  }

  @Test
  void whatMayNotBeDeliveredYetIsLeft() {
    add(digest(ANNA, MORNING));

    assertThat(claim(EIGHT.minusSeconds(1))).isEmpty();
  }

  @Test
  void aPersonsMessagesGoOneAtATimeInOrder() {
    var first = add(digest(ANNA, MORNING));
    var second = add(new Redraw(first.id()));

    var claimed = claim(EIGHT);
    assertThat(claimed).extracting(Message::id).containsExactly(first.id());
    assertThat(claim(EIGHT)).isEmpty();
    settle(claimed.getFirst(), new Delivered("a1"));
    assertThat(claim(EIGHT)).extracting(Message::id).containsExactly(second.id());
  }

  @Test
  void aMessageThatMustWaitHoldsNoOtherBack() {
    add(Message.pending(ANNA, digestOf(MORNING), EIGHT.plusSeconds(60)));
    var ready = add(digest(ANNA, MORNING));

    assertThat(claim(EIGHT)).extracting(Message::id).containsExactly(ready.id());
  }

  @Test
  void oneWhoseClaimWasTakenOverWritesNothing() {
    var added = add(digest(ANNA, MORNING));
    var slow = claim(EIGHT).getFirst();
    leasesRunOut();
    var quick = claim(EIGHT).getFirst();

    assertThat(outbox().begin(added.id(), slow.attempt())).isFalse();
    assertThat(settle(slow, new Impossible("blocked"))).isFalse();
    assertThat(outbox().find(added.id()))
        .hasValueSatisfying(found -> assertThat(found.attempt()).isEqualTo(quick.attempt()));
    assertThat(settle(quick, new Delivered("a1"))).isTrue();
  }

  @Test
  void aFinalStateStands() {
    add(digest(ANNA, MORNING));
    var claimed = claim(EIGHT).getFirst();
    settle(claimed, new Delivered("a1"));

    assertThat(settle(claimed, new Impossible("blocked"))).isFalse();
    assertThat(settle(claimed, new TryLater("throttled", EIGHT))).isFalse();
    assertThat(outbox().find(claimed.id()))
        .hasValueSatisfying(
            found -> {
              assertThat(found.state()).isEqualTo(MessageState.DELIVERED);
              assertThat(found.activityId()).isEqualTo("a1");
            });
    assertThat(claim(EIGHT.plus(LEASE))).isEmpty();
  }

  @Test
  void everyOutcomeHasItsState() {
    assertThat(stateAfter(new Delivered(null))).isEqualTo(MessageState.DELIVERED);
    assertThat(stateAfter(new Impossible("blocked"))).isEqualTo(MessageState.IMPOSSIBLE);
    assertThat(stateAfter(new Stopped(Stop.Cause.BLOCKED, "blocked")))
        .isEqualTo(MessageState.IMPOSSIBLE);
    assertThat(stateAfter(new Withdrawn("done"))).isEqualTo(MessageState.WITHDRAWN);
    assertThat(stateAfter(new TryLater("throttled", EIGHT))).isEqualTo(MessageState.PENDING);
  }

  @Test
  void whatMayHaveArrivedIsSentAgainTwiceAndThenLeftUncertain() {
    var added = add(digest(ANNA, MORNING));
    for (int unheard = 0; unheard < 3; unheard++) {
      assertThat(claim(EIGHT.plusSeconds(600L * unheard - 1))).isEmpty();
      var claimed = claim(EIGHT.plusSeconds(600L * unheard)).getFirst();
      assertThat(claimed.unheard()).isEqualTo(unheard);
      assertThat(claimed.lost()).isFalse();
      settle(claimed, new Uncertain("no-answer", EIGHT.plusSeconds(600L * (unheard + 1))));
    }

    assertThat(claim(EIGHT.plusSeconds(3600))).isEmpty();
    assertThat(outbox().find(added.id()).orElseThrow().state()).isEqualTo(MessageState.UNCERTAIN);
    assertThat(outbox().uncertain()).isOne();
    assertThat(outbox().pending()).isZero();
    assertThat(outbox().unreachable(List.of(ANNA))).isEmpty();
  }

  @Test
  void whatOurOwnEndCameBetweenIsSentAgainTenTimes() {
    var added = add(digest(ANNA, MORNING));
    for (int doubts = 0; doubts < 5; doubts++) {
      settle(claim(EIGHT).getFirst(), Uncertain.interrupted(EIGHT.minus(Uncertain.PAUSE)));
    }
    settle(claim(EIGHT).getFirst(), new Uncertain("no-answer", EIGHT));
    for (int doubts = 5; doubts < 11; doubts++) {
      var claimed = claim(EIGHT).getFirst();
      assertThat(claimed.unheard()).isEqualTo(doubts + 1);
      settle(claimed, Uncertain.interrupted(EIGHT.minus(Uncertain.PAUSE)));
    }

    assertThat(claim(EIGHT)).isEmpty();
    assertThat(outbox().find(added.id()).orElseThrow().state()).isEqualTo(MessageState.UNCERTAIN);
  }

  @Test
  void whatWasBegunAndNeverSettledMayHaveBeenSent() {
    var added = add(digest(ANNA, MORNING));
    assertThat(outbox().begin(added.id(), claim(EIGHT).getFirst().attempt())).isTrue();
    for (int died = 0; died < 2; died++) {
      leasesRunOut();
      assertThat(claim(EIGHT).getFirst().lost()).isTrue();
    }
    leasesRunOut();
    settle(claim(EIGHT).getFirst(), new TryLater("throttled", EIGHT));
    assertThat(claim(EIGHT).getFirst().lost()).isFalse();
  }

  @Test
  void whatWasClaimedAndNeverBegunHasNotBeenSent() {
    add(digest(ANNA, MORNING));
    claim(EIGHT);
    leasesRunOut();

    assertThat(claim(EIGHT).getFirst().lost()).isFalse();
  }

  @Test
  void whatIsHeldNoMoreIsNotBegun() {
    var added = add(digest(ANNA, MORNING));
    assertThat(outbox().begin(added.id(), 0)).isFalse();
    var claimed = claim(EIGHT).getFirst();
    leasesRunOut();
    assertThat(outbox().begin(added.id(), claimed.attempt())).isFalse();
    var again = claim(EIGHT).getFirst();
    settle(again, new Delivered("a1"));
    assertThat(outbox().begin(added.id(), again.attempt())).isFalse();
    assertThat(outbox().begin(MessageId.random(), 1)).isFalse();
  }

  @Test
  void whatIsTriedLaterWaitsUntilThenAndIsHeldByNobody() {
    add(digest(ANNA, MORNING));
    settle(claim(EIGHT).getFirst(), new TryLater("throttled", EIGHT.plusSeconds(30)));

    assertThat(claim(EIGHT.plusSeconds(29))).isEmpty();
    assertThat(claim(EIGHT.plusSeconds(30))).extracting(Message::attempt).containsExactly(2);
  }

  @Test
  void aMessageIsFoundAsItWasAdded() {
    var digest = add(digest(ANNA, MORNING, TALK, IUP));
    var redraw = add(new Redraw(digest.id()));

    assertThat(outbox().find(digest.id())).hasValue(digest);
    assertThat(outbox().find(redraw.id())).hasValue(redraw);
    assertThat(outbox().find(MessageId.random())).isEmpty();
  }

  @Test
  void theLatestDigestIsTheNewestDelivered() {
    deliver(digest(ANNA, MORNING));
    var newest = deliver(digest(ANNA, MORNING.plusDays(1)));
    deliver(new Redraw(newest.id()));
    deliver(digest(BO, MORNING.plusDays(2)));
    add(digest(ANNA, MORNING.plusDays(3)));

    assertThat(outbox().latestDigest(ANNA)).map(Message::id).hasValue(newest.id());
    assertThat(outbox().latestDigest(new PersonId("eva"))).isEmpty();
  }

  @Test
  void deliveredDigestsAreFoundByWhatTheyWereMadeBecauseOf() {
    var older = deliver(digest(ANNA, MORNING, IUP));
    var newer = deliver(digest(BO, MORNING.plusDays(1), TALK, IUP));
    deliver(digest(ANNA, MORNING.plusDays(1), TALK));
    add(digest(ANNA, MORNING.plusDays(2), IUP));

    assertThat(outbox().deliveredBecauseOf(IUP))
        .extracting(Message::id)
        .containsExactly(newer.id(), older.id());
    assertThat(outbox().deliveredBecauseOf(key("HAL-01", "2"))).isEmpty();
  }

  @Test
  void theSameThingOfAnAssessmentIsSaidToAPersonOnce() {
    var about = new OfAssessment(assessment(), Occasion.ASKED, MORNING);
    var first = add(Message.pending(ANNA, about, EIGHT));
    var again = add(Message.pending(ANNA, about, EIGHT.plusSeconds(60)));
    assertThat(outbox().pending()).isEqualTo(1);

    settle(claim(EIGHT).getFirst(), new Delivered("a1"));
    var later = add(Message.pending(ANNA, about, EIGHT));

    assertThat(outbox().pending()).isZero();
    assertThat(outbox().find(first.id())).hasValueSatisfying(OutboxContract::isDelivered);
    assertThat(outbox().find(again.id())).isEmpty();
    assertThat(outbox().find(later.id())).isEmpty();
  }

  @Test
  void tellsSinceWhenTheOldestWaitsThatMayGoOut() {
    assertThat(outbox().waitingSince(EIGHT)).isEmpty();
    add(about(ANNA, assessment(), Occasion.ASKED, MORNING));
    assertThat(outbox().waitingSince(EIGHT.minusSeconds(1))).isEmpty();
    assertThat(outbox().waitingSince(EIGHT.plusSeconds(60))).contains(EIGHT);
    settle(claim(EIGHT).getFirst(), new Delivered("a1"));
    assertThat(outbox().waitingSince(EIGHT.plusSeconds(60))).isEmpty();
  }

  @Test
  void whatIsTriedInVainForAnHourHasWaitedForAnHour() {
    add(digest(ANNA, MORNING));
    for (int minutes = 0; minutes < 60; minutes += 20) {
      var next = EIGHT.plusSeconds(60L * (minutes + 20));
      settle(claim(EIGHT.plusSeconds(60L * minutes)).getFirst(), new TryLater("throttled", next));
    }
    assertThat(outbox().waitingSince(EIGHT.plusSeconds(3599))).contains(EIGHT);
    settle(
        claim(EIGHT.plusSeconds(3600)).getFirst(),
        new Uncertain("no-answer", EIGHT.plusSeconds(4200)));
    assertThat(outbox().waitingSince(EIGHT.plusSeconds(3600))).contains(EIGHT);
  }

  @Test
  void whatIsPutOffToLeavePeopleInPeaceIsNotLate() {
    var morning = EIGHT.plus(Duration.ofDays(1));
    add(digest(ANNA, MORNING));
    settle(claim(EIGHT).getFirst(), TryLater.inPeace(morning));
    assertThat(outbox().waitingSince(EIGHT.plusSeconds(3600))).isEmpty();
    settle(claim(morning).getFirst(), new TryLater("throttled", morning.plusSeconds(60)));
    assertThat(outbox().waitingSince(morning.plusSeconds(30))).contains(morning);
  }

  @Test
  void anotherPersonOccasionDayOrAssessmentIsSaidToo() {
    var one = assessment();
    add(about(ANNA, one, Occasion.ASKED, MORNING));
    add(about(BO, one, Occasion.ASKED, MORNING));
    add(about(ANNA, one, Occasion.WEEK_LEFT, MORNING));
    add(about(ANNA, one, Occasion.ASKED, MORNING.plusDays(14)));
    add(about(ANNA, assessment(), Occasion.ASKED, MORNING));

    assertThat(outbox().pending()).isEqualTo(5);
  }

  @Test
  void everyOccasionIsFoundAsItWasAdded() {
    var one = assessment();
    for (var occasion : Occasion.values()) {
      var message = add(about(ANNA, one, occasion, MORNING));

      assertThat(outbox().find(message.id())).hasValue(message);
    }
  }

  @Test
  void deliveredMessagesAreFoundByTheAssessmentTheyAreAbout() {
    var one = assessment();
    var older = deliver(about(ANNA, one, Occasion.WEEK_LEFT, MORNING.plusDays(1)));
    var newer = deliver(about(BO, one, Occasion.ASKED, MORNING));
    deliver(about(ANNA, assessment(), Occasion.ASKED, MORNING));
    deliver(new Redraw(newer.id()));
    deliver(digest(BO, MORNING));
    add(about(ANNA, one, Occasion.DAY_LEFT, MORNING));

    assertThat(outbox().deliveredAbout(one))
        .extracting(Message::id)
        .containsExactly(newer.id(), older.id());
    assertThat(outbox().deliveredAbout(AssessmentId.random())).isEmpty();
  }

  @Test
  void whoeverNothingReachesIsKnownWithTheFirstDayOfIt() {
    deliver(digest(BO, MORNING));
    assertThat(outbox().unreachable(List.of(ANNA, BO))).isEmpty();
    for (int later = 1; later <= 2; later++) {
      on(later, new Stopped(Stop.Cause.BLOCKED, "http-403-ConversationBlockedByUser"));
    }
    assertThat(outbox().unreachable(List.of(ANNA, BO)))
        .containsExactly(Map.entry(BO, MORNING.plusDays(1)));
    on(3, new Delivered("a2"));
    assertThat(outbox().unreachable(List.of(ANNA, BO))).isEmpty();
  }

  @Test
  void whatReachesNobodyIsToldByItsCause() {
    for (var cause : List.of("http-500", "http-413", "http-400", "fault", "service-url")) {
      on(1, new Impossible(cause));
    }
    assertThat(outbox().unreachable(List.of(BO))).isEmpty();
    for (var unreached :
        List.of(
            Impossible.stopped("REMOVED"),
            Impossible.gone("http-404-ConversationNotFound"),
            Impossible.notInstalled(),
            new Impossible("mail-550"),
            new Gone("http-404"))) {
      on(2, unreached);
      assertThat(outbox().unreachable(List.of(BO))).containsOnlyKeys(BO);
      on(3, new Delivered("a1"));
      assertThat(outbox().unreachable(List.of(BO))).isEmpty();
    }
  }

  @Test
  void aCardThatCouldNotBeDrawnAnewTellsNothingOfItsReader() {
    var original = deliver(digest(ANNA, MORNING));
    redrawn(original, Impossible.stopped("BLOCKED"));
    assertThat(outbox().unreachable(List.of(ANNA))).isEmpty();
  }

  @Test
  void whyAMessageWasPutOffLastIsKnown() {
    add(digest(ANNA, MORNING));
    settle(claim(EIGHT).getFirst(), new TryLater("throttled", EIGHT));
    assertThat(claim(EIGHT)).extracting(Message::cause).containsExactly("throttled");
  }

  @Test
  void whoeverIsReachedByMailAloneIsKnownWithTheFirstDayOfIt() {
    deliver(digest(BO, MORNING));
    on(1, Impossible.stopped("BLOCKED"));
    on(2, new Delivered(null, Way.MAIL));
    on(3, new Delivered(null, Way.MAIL));
    assertThat(outbox().unreachable(List.of(BO))).isEmpty();
    assertThat(outbox().mailed(List.of(ANNA, BO)))
        .containsExactly(Map.entry(BO, MORNING.plusDays(2)));
    on(4, new Delivered("a2"));
    assertThat(outbox().mailed(List.of(ANNA, BO))).isEmpty();
  }

  @Test
  void whatWasSentInTheOriginalsPlaceIsDrawnOverNext() {
    var original = deliver(digest(ANNA, MORNING));
    redrawn(original, new Impossible("http-400"));
    assertThat(activity(original)).isEqualTo("of " + original.id());
    redrawn(original, new Delivered("of " + original.id()));
    assertThat(activity(original)).isEqualTo("of " + original.id());
    redrawn(original, new Delivered("another"));
    assertThat(activity(original)).isEqualTo("another");
  }

  @Test
  void whatWasSentInTheOriginalsPlaceWithoutANameIsDrawnOverNoMore() {
    var original = deliver(digest(ANNA, MORNING));
    redrawn(original, new Delivered(null));
    assertThat(activity(original)).isNull();
  }

  @Test
  void whoeverHoldsARedrawNoMoreLeavesItsOriginalAlone() {
    var original = deliver(digest(ANNA, MORNING));
    add(new Redraw(original.id()));
    var slow = claim(EIGHT).getFirst();
    leasesRunOut();
    claim(EIGHT);
    assertThat(settle(slow, new Delivered("another"))).isFalse();
    assertThat(activity(original)).isEqualTo("of " + original.id());
  }

  private void redrawn(Message original, Outcome outcome) {
    add(new Redraw(original.id()));
    assertThat(settle(claim(EIGHT).getFirst(), outcome)).isTrue();
  }

  private @Nullable String activity(Message message) {
    return outbox().find(message.id()).orElseThrow().activityId();
  }

  @Test
  void theWayOfADeliveredMessageIsKept() {
    add(digest(ANNA, MORNING));
    settle(claim(EIGHT).getFirst(), new Delivered(null, Way.MAIL));
    assertThat(outbox().latestDigest(ANNA)).map(Message::way).hasValue(Way.MAIL);
    deliver(digest(BO, MORNING));
    assertThat(outbox().latestDigest(BO)).map(Message::way).hasValue(Way.TEAMS);
  }

  /** A message to Bo so many days later comes to that. */
  private void on(int daysLater, Outcome outcome) {
    var then = EIGHT.plus(Duration.ofDays(daysLater));
    add(Message.pending(BO, digestOf(MORNING.plusDays(daysLater)), then));
    settle(claim(then).getFirst(), outcome);
  }

  @Test
  void whatIsAskedForIsSaidOnceAMinuteAndBesideTheMornings() {
    var asked = new Content.MattersAsked(MORNING.atTime(10, 4, 30));
    var again = new Content.MattersAsked(MORNING.atTime(10, 5));
    add(Message.pending(ANNA, new Content.Matters(MORNING), EIGHT));
    add(Message.pending(ANNA, asked, EIGHT));
    add(Message.pending(ANNA, new Content.MattersAsked(MORNING.atTime(10, 4, 59)), EIGHT));
    add(Message.pending(ANNA, again, EIGHT));
    for (var content : List.of(new Content.Matters(MORNING), asked, again)) {
      var claimed = claim(EIGHT).getFirst();
      assertThat(claimed.content()).isEqualTo(content);
      settle(claimed, new Delivered(null));
    }
    assertThat(outbox().pending()).isZero();
  }

  @Test
  void whomNobodyReachesIsSaidOnceAWeek() {
    var reach = new Content.Reach(MORNING);
    add(Message.pending(ANNA, reach, EIGHT));
    add(Message.pending(ANNA, reach, EIGHT));
    var claimed = claim(EIGHT).getFirst();
    assertThat(claimed.content()).isEqualTo(reach);
    settle(claimed, new Delivered(null));
    assertThat(outbox().pending()).isZero();
  }

  @Test
  void thePendingAreCounted() {
    deliver(digest(ANNA, MORNING));
    add(digest(ANNA, MORNING.plusDays(1)));
    add(digest(BO, MORNING.plusDays(1)));

    assertThat(outbox().pending()).isEqualTo(2);
  }

  private MessageState stateAfter(Outcome outcome) {
    var added = add(digest(ANNA, MORNING));
    settle(claim(EIGHT).getFirst(), outcome);
    return outbox().find(added.id()).orElseThrow().state();
  }

  private List<Message> claim(Instant now) {
    return outbox().claim(now, LEASE, 10);
  }

  private boolean settle(Message claimed, Outcome outcome) {
    return outbox().settle(claimed, outcome, EIGHT);
  }

  private Message deliver(Message message) {
    var added = add(message);
    assertThat(settle(claim(EIGHT).getFirst(), new Delivered("of " + added.id()))).isTrue();
    return added;
  }

  private void deliver(Redraw redraw) {
    deliver(Message.pending(ANNA, redraw, EIGHT));
  }

  private Message add(Redraw redraw) {
    return add(Message.pending(ANNA, redraw, EIGHT));
  }

  private Message add(Message message) {
    outbox().add(message);
    return message;
  }

  private static void isDelivered(Message message) {
    assertThat(message.state()).isEqualTo(MessageState.DELIVERED);
  }

  private static Message about(
      PersonId to, AssessmentId assessment, Occasion occasion, LocalDate day) {
    return Message.pending(to, new OfAssessment(assessment, occasion, day), EIGHT);
  }

  private static Message digest(PersonId to, LocalDate morning, ObligationKey... occasions) {
    return Message.pending(to, digestOf(morning, occasions), EIGHT);
  }

  private static Digest digestOf(LocalDate morning, ObligationKey... occasions) {
    return new Digest(morning, List.of(occasions));
  }

  private static ObligationKey key(String rule, String occurrence) {
    return new ObligationKey(new RuleId(rule), "p1", occurrence);
  }
}

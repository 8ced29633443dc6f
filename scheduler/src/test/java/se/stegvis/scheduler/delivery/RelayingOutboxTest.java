package se.stegvis.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageState;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reminder.Office;
import se.stegvis.scheduler.reminder.RecordingDone.Saying;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;

class RelayingOutboxTest {

  private static final Instant BEFORE_EIGHT = Instant.parse("2026-08-17T05:30:00Z");
  private static final Instant AT_EIGHT = Instant.parse("2026-08-17T06:00:00Z");
  private static final Instant IN_THE_EVENING = Instant.parse("2026-08-17T17:00:00Z");

  private static final PersonId ANNA = new PersonId("anna");

  private final Office office =
      new Office(
          withEntraIds(
              Given.programme("p1")
                  .of("anna")
                  .in(
                      Given.unit("onk")
                          .underSince("sas-boras", "2026-07-01")
                          .with(Role.SR, "cia")
                          .with(Role.VC, "dag"))
                  .startingOn("2026-07-31")
                  .withMainSupervisor("bo")
                  .having("bo", Qualification.SPECIALIST, Qualification.SUPERVISOR_TRAINING)
                  .toRoster()));
  private final InMemoryConversations conversations = new InMemoryConversations();
  private final Queue<Letter> carried = new ConcurrentLinkedQueue<>();

  /** What the next tries come to, before all others come to {@link #outcome}. */
  private final Queue<Outcome> answers = new ConcurrentLinkedQueue<>();

  private final Queue<String> met = new ConcurrentLinkedQueue<>();
  private Outcome outcome = new Outcome.Delivered("activity");
  private FirstContacts.Meeting meeting =
      new FirstContacts.Meeting.Missed(new Outcome.Impossible("not-installed"));
  private final RelayingOutbox relaying =
      office.relaying(
          conversations,
          office.letters(conversations),
          letter -> {
            carried.add(letter);
            return Objects.requireNonNullElse(answers.poll(), outcome);
          },
          (person, entraId, _) -> {
            met.add(person + " " + entraId);
            return meeting;
          },
          SecondWay.none());

  @BeforeEach
  void annaAndBoHaveTheBot() {
    for (var person : List.of("anna", "bo")) {
      conversations.keep(conversation(person));
    }
    office.tick("2026-08-17");
  }

  @Test
  void deliversNothingBeforeEight() {
    assertThat(relaying.relayAll(BEFORE_EIGHT)).isZero();
    assertThat(carried).isEmpty();
  }

  @Test
  void everyMessageEndsInOneFinalState() {
    relaying.relayAll(AT_EIGHT);
    assertThat(states("anna")).containsExactly(MessageState.DELIVERED);
    assertThat(states("bo")).containsExactly(MessageState.DELIVERED);
    assertThat(states("cia")).containsOnly(MessageState.IMPOSSIBLE);
    assertThat(relaying.relayAll(AT_EIGHT)).isZero();
  }

  @Test
  void waitsForTheNextMorningWhenItIsLate() {
    relaying.relayAll(IN_THE_EVENING);
    assertThat(carried).isEmpty();
    relaying.relayAll(Instant.parse("2026-08-18T06:00:00Z"));
    assertThat(carried).hasSize(2);
  }

  @Test
  void withdrawsWhatHasBeenSettledMeanwhile() {
    done("anna", "SAS-01");
    done("anna", "SAS-38");
    relaying.relayAll(AT_EIGHT);
    assertThat(states("anna")).containsOnly(MessageState.WITHDRAWN);
  }

  @Test
  void triesAgainWhatCouldNotBeDeliveredNow() {
    outcome = new Outcome.TryLater("http-429", AT_EIGHT.plusSeconds(60));
    relaying.relayAll(AT_EIGHT);
    outcome = new Outcome.Delivered("activity");
    assertThat(relaying.relayAll(AT_EIGHT.plusSeconds(30))).isZero();
    relaying.relayAll(AT_EIGHT.plusSeconds(60));
    assertThat(states("anna")).containsExactly(MessageState.DELIVERED);
  }

  @Test
  void drawsTheOthersCardAnewWhenOneSaysThatItIsDone() {
    relaying.relayAll(AT_EIGHT);
    carried.clear();
    done("anna", "SAS-01");
    relaying.relayAll(AT_EIGHT);
    assertThat(carried)
        .anySatisfy(
            letter -> {
              assertThat(letter.to().person()).isEqualTo(new PersonId("bo"));
              assertThat(letter)
                  .isInstanceOfSatisfying(
                      Letter.DigestLetter.class,
                      digest -> {
                        assertThat(digest.replaces()).isEqualTo("activity");
                        assertThat(digest.digest().settled()).hasSize(1);
                      });
            });
  }

  @Test
  void aCardIsDrawnAnewInTheEveningButNoNewOneIsSentThenWhereItIsGone() {
    relaying.relayAll(AT_EIGHT);
    carried.clear();
    done("anna", "SAS-01");
    relaying.relayAll(IN_THE_EVENING);
    var morning = Instant.parse("2026-08-18T06:00:00Z");
    assertThat(carried)
        .isNotEmpty()
        .allSatisfy(
            letter ->
                assertThat(letter)
                    .isInstanceOfSatisfying(
                        Letter.InPeace.class,
                        quiet -> assertThat(quiet.until()).isEqualTo(morning)));
  }

  @Test
  void whoHasBlockedTheBotGetsNothingMoreUntilTheyAreHeardOf() {
    outcome = new Outcome.Stopped(Stop.Cause.BLOCKED, "http-403-ConversationBlockedByUser");
    relaying.relayAll(AT_EIGHT);
    assertThat(states("anna")).containsExactly(MessageState.IMPOSSIBLE);
    assertThat(conversations.stopped(List.of(ANNA)))
        .containsExactly(Map.entry(ANNA, new Stop(Stop.Cause.BLOCKED, AT_EIGHT)));

    carried.clear();
    outcome = new Outcome.Delivered("activity");
    sayAgain();
    relaying.relayAll(AT_EIGHT);
    assertThat(carried).isEmpty();
    assertThat(states("anna")).containsOnly(MessageState.IMPOSSIBLE);

    conversations.keep(conversation("anna"));
    sayAgain();
    relaying.relayAll(AT_EIGHT);
    assertThat(carried).hasSize(1);
  }

  @Test
  void whatMayHaveArrivedSaysSoWhenItIsSentAgain() {
    outcome = new Outcome.Uncertain("no-answer", AT_EIGHT.plusSeconds(600));
    relaying.relayAll(AT_EIGHT);
    assertThat(carried).hasSize(2).noneMatch(Letter.PerhapsAgain.class::isInstance);

    carried.clear();
    outcome = new Outcome.Delivered("activity");
    relaying.relayAll(AT_EIGHT.plusSeconds(600));
    assertThat(carried).hasSize(2).allMatch(Letter.PerhapsAgain.class::isInstance);
  }

  @Test
  void whatIsNeverAnsweredIsSentThreeTimesAndThenUncertain() {
    for (int minutes = 0; minutes < 60; minutes += 10) {
      outcome = new Outcome.Uncertain("no-answer", AT_EIGHT.plusSeconds(60L * (minutes + 10)));
      relaying.relayAll(AT_EIGHT.plusSeconds(60L * minutes));
    }
    assertThat(carried.stream().filter(each -> each.to().person().equals(ANNA))).hasSize(3);
    assertThat(states("anna")).containsExactly(MessageState.UNCERTAIN);
  }

  @Test
  void whatWeWereStoppedBeforeIsSentAtOnce() {
    office.outbox.claim(AT_EIGHT, Duration.ofMinutes(5), 100);
    office.outbox.leasesRunOut();
    relaying.relayAll(AT_EIGHT);

    assertThat(carried).hasSize(2).noneMatch(Letter.PerhapsAgain.class::isInstance);
  }

  @Test
  void whatWeWereStoppedAmidstIsSentAgainTenMinutesLater() {
    for (var claimed : office.outbox.claim(AT_EIGHT, Duration.ofMinutes(5), 100)) {
      office.outbox.begin(claimed.id(), claimed.attempt());
    }
    office.outbox.leasesRunOut();
    var later = AT_EIGHT.plus(Duration.ofMinutes(5));
    relaying.relayAll(later);
    relaying.relayAll(later.plus(Duration.ofMinutes(9)));
    assertThat(carried).isEmpty();

    relaying.relayAll(later.plus(Duration.ofMinutes(10)));
    assertThat(carried).hasSize(2).allMatch(Letter.PerhapsAgain.class::isInstance);
    assertThat(states("anna")).containsExactly(MessageState.DELIVERED);
  }

  @Test
  void aRetryWaitsForTheMorningToo() {
    outcome = new Outcome.TryLater("http-429", IN_THE_EVENING);
    relaying.relayAll(AT_EIGHT);
    carried.clear();
    relaying.relayAll(IN_THE_EVENING);
    assertThat(carried).isEmpty();
    outcome = new Outcome.Delivered("activity");
    relaying.relayAll(Instant.parse("2026-08-18T06:00:00Z"));
    assertThat(carried).hasSize(2);
  }

  @Test
  void whoWasNeverSpokenWithIsMetOnceAndThenWrittenTo() {
    conversations.forget(ANNA);
    meeting = new FirstContacts.Meeting.Met(conversation("anna"));
    relaying.relayAll(AT_EIGHT);
    assertThat(met.stream().filter(each -> each.startsWith("anna "))).hasSize(1);
    assertThat(states("anna")).containsExactly(MessageState.DELIVERED);
    assertThat(conversations.of(ANNA)).hasValue(conversation("anna"));

    sayAgain();
    relaying.relayAll(AT_EIGHT);
    assertThat(met.stream().filter(each -> each.startsWith("anna "))).hasSize(1);
  }

  @Test
  void whoDidNotHaveTheAppIsAskedForAgainADayLater() {
    conversations.forget(ANNA);
    conversations.stop(ANNA, Stop.Cause.NOT_INSTALLED, AT_EIGHT);
    meeting = new FirstContacts.Meeting.Met(conversation("anna"));
    relaying.relayAll(AT_EIGHT);
    assertThat(met).noneMatch(each -> each.startsWith("anna "));
    assertThat(states("anna")).containsExactly(MessageState.IMPOSSIBLE);

    sayAgain();
    relaying.relayAll(AT_EIGHT.plus(Duration.ofDays(1)));
    assertThat(states("anna")).contains(MessageState.DELIVERED);
    assertThat(conversations.stopped(List.of(ANNA))).isEmpty();
  }

  @Test
  void whoHasBlockedTheBotIsNotAskedForAgain() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT.minus(Duration.ofDays(30)));
    relaying.relayAll(AT_EIGHT);
    assertThat(states("anna")).containsExactly(MessageState.IMPOSSIBLE);
  }

  @Test
  void aConversationThatIsGoneIsMadeAnew() {
    outcome = new Outcome.Gone("http-404-ConversationNotFound");
    meeting = new FirstContacts.Meeting.Missed(new Outcome.Stopped(Stop.Cause.NOT_INSTALLED, "x"));
    relaying.relayAll(AT_EIGHT);
    assertThat(conversations.of(ANNA)).isEmpty();
    assertThat(met).anyMatch(each -> each.startsWith("anna "));
    assertThat(states("anna")).containsExactly(MessageState.IMPOSSIBLE);
    assertThat(conversations.stopped(List.of(ANNA))).containsKey(ANNA);
  }

  @Test
  void aConversationThatIsGoneAfterAnOutageIsMadeAnewToo() {
    meeting = new FirstContacts.Meeting.Met(conversation("anna"));
    var then = AT_EIGHT;
    for (int tries = 0; tries < 6; tries++) {
      outcome = new Outcome.TryLater("http-503", then.plusSeconds(600));
      relaying.relayAll(then);
      then = then.plusSeconds(600);
    }
    answers.add(new Outcome.Gone("http-404-ConversationNotFound"));
    outcome = new Outcome.Delivered("activity");
    relaying.relayAll(then);
    assertThat(answers).isEmpty();
    assertThat(states("anna")).containsExactly(MessageState.DELIVERED);
    assertThat(states("bo")).containsExactly(MessageState.DELIVERED);
  }

  @Test
  void aConversationThatIsMadeAnewAndGoneAtOnceIsNone() {
    meeting = new FirstContacts.Meeting.Met(conversation("anna"));
    outcome = new Outcome.Gone("http-404-ConversationNotFound");
    relaying.relayAll(AT_EIGHT);
    assertThat(states("anna")).containsExactly(MessageState.IMPOSSIBLE);
    var message = office.outbox.all().stream().filter(each -> each.to().equals(ANNA)).findAny();
    assertThat(carried.stream().map(Letter::message).filter(message.orElseThrow().id()::equals))
        .hasSize(2);
    assertThat(office.outbox.unreachable(List.of(ANNA))).containsOnlyKeys(ANNA);
  }

  private static Roster withEntraIds(Roster roster) {
    return new Roster(
        roster.people().stream()
            .map(
                each ->
                    new Person(
                        each.id(),
                        each.name(),
                        each.email(),
                        "entra-" + each.id(),
                        each.language(),
                        each.qualifications()))
            .toList(),
        roster.units(),
        roster.programmes());
  }

  private void sayAgain() {
    office.outbox.add(
        Message.pending(
            ANNA,
            new Content.Digest(
                LocalDate.of(2026, 8, 17),
                List.of(new ObligationKey(new RuleId("SAS-01"), "p1", "1"))),
            AT_EIGHT));
  }

  private static Conversation conversation(String person) {
    return new Conversation(
        new PersonId(person), "tenant", "a:" + person, "https://x", "29:" + person, "28:b");
  }

  private void done(String who, String rule) {
    var today = LocalDate.of(2026, 8, 17);
    office.recording.record(
        new Saying(
            new PersonId(who), new ObligationKey(new RuleId(rule), "p1", "1"), today, List.of()),
        null,
        today,
        AT_EIGHT);
  }

  private List<MessageState> states(String person) {
    return office.outbox.all().stream()
        .filter(message -> message.to().equals(new PersonId(person)))
        .map(message -> message.state())
        .toList();
  }
}

package se.stegvis.scheduler.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.stegvis.scheduler.matter.GivenSignal.DAY;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.DAG;
import static se.stegvis.scheduler.training.SampleRoster.GUN;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.channel.OpeningUnitCard.Result;
import se.stegvis.scheduler.matter.GivenSignal;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.SampleRoster;

/** In the sample roster CIA is studierektor of the unit since 2024; DAG was its chef until 2025. */
final class OpeningUnitCardTest {

  private static final String CHANNEL = "19:onk@thread.tacv2";
  private static final Instant NOW = Instant.parse("2026-08-03T08:15:30Z");
  private static final Instant WHEN_DAG_WAS_CHEF = Instant.parse("2025-08-04T08:15:30Z");

  private final InMemoryMatters matters = new InMemoryMatters();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryReadings readings = new InMemoryReadings();
  private final InMemoryConversations conversations = new InMemoryConversations();
  private final OpeningUnitCard opening =
      new OpeningUnitCard(
          new InMemoryTrainingRecords(SampleRoster.roster()),
          matters,
          conversations,
          readings,
          outbox,
          TransactionOperations.withoutTransaction());

  @BeforeEach
  void everybodyHasTheBot() {
    List.of(CIA, DAG, BO, GUN).forEach(this::install);
  }

  @Test
  void theStudierektorGetsTheMattersInTheirOwnChat() {
    assertThat(opening.open(CIA, CHANNEL, NOW)).isEqualTo(Result.SENT);
    assertThat(outbox.all())
        .extracting(Message::to, Message::content)
        .containsExactly(
            tuple(CIA, new Content.MattersAsked(LocalDateTime.of(2026, 8, 3, 10, 15))));
    assertThat(readings.attemptsFrom(DAY)).isEmpty();
  }

  @Test
  void pressingAgainAtOnceSendsOnce() {
    opening.open(CIA, CHANNEL, NOW);
    assertThat(opening.open(CIA, CHANNEL, NOW.plusSeconds(5))).isEqualTo(Result.SENT);
    assertThat(outbox.all()).hasSize(1);
    opening.open(CIA, CHANNEL, NOW.plusSeconds(60));
    assertThat(outbox.all()).hasSize(2);
  }

  @Test
  void theChefGetsThemOnceSomethingHasClimbedToThem() {
    assertThat(opening.open(DAG, CHANNEL, WHEN_DAG_WAS_CHEF)).isEqualTo(Result.NOT_YOURS);
    matters.add(
        Matter.of(GivenSignal.iupLate(), DAY).told(List.of(DAG), DAY),
        Step.of(Step.What.RAISED, NOW));
    assertThat(opening.open(DAG, CHANNEL, WHEN_DAG_WAS_CHEF)).isEqualTo(Result.SENT);
  }

  @Test
  void aFormerChefGetsNothingThoughTheyWereTold() {
    matters.add(
        Matter.of(GivenSignal.iupLate(), DAY).told(List.of(DAG), DAY),
        Step.of(Step.What.RAISED, NOW));
    assertThat(opening.open(DAG, CHANNEL, NOW)).isEqualTo(Result.NOT_YOURS);
    assertThat(outbox.all()).isEmpty();
  }

  @Test
  void whoHasNoRightGetsNothingAndTheAttemptIsKeptByIdsAlone() {
    assertThat(opening.open(BO, CHANNEL, NOW)).isEqualTo(Result.NOT_YOURS);
    assertThat(opening.open(GUN, CHANNEL, NOW)).isEqualTo(Result.NOT_YOURS);
    assertThat(opening.open(CIA, "19:other@thread.tacv2", NOW)).isEqualTo(Result.NOT_YOURS);
    assertThat(outbox.all()).isEmpty();
    assertThat(readings.attemptsFrom(DAY))
        .containsExactlyInAnyOrder(
            attempt(BO, CHANNEL), attempt(GUN, CHANNEL), attempt(CIA, "19:other@thread.tacv2"));
  }

  @Test
  void whoHasNoChatWithTheBotIsToldSoAndNothingIsSent() {
    conversations.forget(CIA);
    assertThat(opening.open(CIA, CHANNEL, NOW)).isEqualTo(Result.NO_CHAT);
    assertThat(outbox.all()).isEmpty();
  }

  private static Attempt attempt(PersonId person, String channel) {
    return new Attempt(person.value(), Thing.UNIT_OVERVIEW, channel, DAY);
  }

  private void install(PersonId person) {
    conversations.keep(
        new Conversation(person, "tenant", "a:" + person, "https://x", "29:" + person, "28:b"));
  }
}

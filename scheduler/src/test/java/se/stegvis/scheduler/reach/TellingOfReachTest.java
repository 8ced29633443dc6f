package se.stegvis.scheduler.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.outbox.Way;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;

/** anna is ST-läkare in onk, bo her handledare, cia the unit's SR and dag its VC. */
class TellingOfReachTest {

  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BO = new PersonId("bo");
  private static final PersonId CIA = new PersonId("cia");
  private static final PersonId DAG = new PersonId("dag");
  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 17);
  private static final Instant FRIDAY = Instant.parse("2026-08-14T06:00:00Z");

  private final InMemoryTrainingRecords records =
      new InMemoryTrainingRecords(
          Given.programme("p1")
              .of("anna")
              .in(Given.unit("onk").under("sas-boras").with(Role.SR, "cia").with(Role.VC, "dag"))
              .startingOn("2026-07-31")
              .withMainSupervisor("bo")
              .toRoster());
  private final InMemoryConversations conversations = new InMemoryConversations();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final ViewingReach viewing = new ViewingReach(records, conversations, outbox);
  private final TellingOfReach telling =
      new TellingOfReach(records, viewing, outbox, new WorkingDays());

  @BeforeEach
  void everybodyHasTheBot() {
    for (var person : List.of(ANNA, BO, CIA, DAG)) {
      conversations.keep(
          new Conversation(person, "tenant", "a:" + person, "https://x", "29:x", "28:b"));
    }
  }

  @Test
  void whereEverybodyCanBeReachedNothingIsSaid() {
    telling.on(MONDAY);
    assertThat(outbox.all()).isEmpty();
  }

  @Test
  void theStudierektorIsToldOnceOnMondayAndNobodyElse() {
    conversations.stop(BO, Stop.Cause.BLOCKED, FRIDAY);
    telling.on(MONDAY.minusDays(1));
    telling.on(MONDAY);
    telling.on(MONDAY);
    telling.on(MONDAY.plusDays(1));
    assertThat(outbox.all())
        .extracting(Message::to, Message::content)
        .containsExactly(tuple(CIA, new Content.Reach(MONDAY)));
  }

  @Test
  void whereMondayIsAHolidayItIsTheNextWorkingDay() {
    conversations.stop(BO, Stop.Cause.BLOCKED, FRIDAY);
    var easterMonday = LocalDate.of(2027, 3, 29);
    telling.on(easterMonday);
    assertThat(outbox.all()).isEmpty();
    telling.on(easterMonday.plusDays(1));
    assertThat(outbox.all()).hasSize(1);
  }

  @Test
  void eachIsListedWithTheCauseAndTheFirstDay() {
    conversations.stop(BO, Stop.Cause.BLOCKED, FRIDAY);
    conversations.forget(ANNA);
    undeliverable(ANNA);
    undeliverable(DAG);

    assertThat(viewing.of(CIA, MONDAY))
        .containsExactly(
            new UnitReach(
                "Enheten onk",
                List.of(
                    new UnitReach.Missing(
                        "Namn anna", Stop.Cause.NOT_INSTALLED, LocalDate.of(2026, 8, 14), false),
                    new UnitReach.Missing(
                        "Namn bo", Stop.Cause.BLOCKED, LocalDate.of(2026, 8, 14), false),
                    new UnitReach.Missing("Namn dag", null, LocalDate.of(2026, 8, 14), false))));
    assertThat(viewing.of(DAG, MONDAY)).isEmpty();
    assertThat(viewing.of(ANNA, MONDAY)).isEmpty();
  }

  @Test
  void whoGetsEmailMeanwhileIsListedAsSuch() {
    conversations.stop(BO, Stop.Cause.BLOCKED, FRIDAY);
    conversations.forget(ANNA);
    comesTo(ANNA, new Outcome.Delivered(null, Way.MAIL));
    comesTo(BO, new Outcome.Delivered(null, Way.MAIL));
    comesTo(DAG, new Outcome.Delivered(null, Way.MAIL));
    comesTo(DAG, new Outcome.Impossible("mail-550"));

    assertThat(viewing.of(CIA, MONDAY).getFirst().missing())
        .extracting(UnitReach.Missing::name, UnitReach.Missing::byMail)
        .containsExactly(
            tuple("Namn anna", true), tuple("Namn bo", true), tuple("Namn dag", false));
    comesTo(ANNA, new Outcome.Delivered("a"));
    assertThat(viewing.of(CIA, MONDAY).getFirst().missing())
        .extracting(UnitReach.Missing::name)
        .containsExactly("Namn bo", "Namn dag");
  }

  private void undeliverable(PersonId person) {
    comesTo(person, Outcome.Impossible.notInstalled());
  }

  private void comesTo(PersonId person, Outcome outcome) {
    var digest = new Content.Digest(MONDAY.minusDays(3), List.of());
    outbox.add(Message.pending(person, digest, FRIDAY));
    for (var claimed : outbox.claim(FRIDAY, Duration.ofMinutes(5), 10)) {
      outbox.settle(claimed, outcome, FRIDAY);
    }
  }
}

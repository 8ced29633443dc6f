package se.stegvis.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.PL1;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.matter.GivenSignal;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.MessageState;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.outbox.Way;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.plan.GivenPlan;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.reminder.Office;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.SampleRoster;

/** What a message tells its receiver of somebody else is a reading, also when it is drawn anew. */
class LettersAreReadingsTest {

  private static final LocalDate DAY = GivenSignal.DAY;

  private final Office office = new Office(SampleRoster.roster());
  private final InMemoryConversations conversations = new InMemoryConversations();
  private final Letters letters = office.letters(conversations);

  @Test
  void aMatterToThoseWhoAreToldOfItAndTheStLakaresOwnIsNone() {
    var matter = matter();
    send(ANNA, new Content.OfMatter(matter.id(), MatterNews.RAISED, DAY));
    assertThat(readings()).isEmpty();
    send(CIA, new Content.OfMatter(matter.id(), MatterNews.RAISED, DAY));
    send(BO, new Content.Matters(DAY));
    send(BO, new Content.MattersAsked(DAY.atStartOfDay()));
    assertThat(readings())
        .containsExactlyInAnyOrder(tuple(CIA, Thing.SIGNAL), tuple(BO, Thing.SIGNAL));
  }

  @Test
  void aPlanAndASidotjanstgoring() {
    var plan = GivenPlan.draft();
    office.plans.add(plan, PlanStep.of(PlanStep.What.BEGUN, BO, QuietHours.morningOf(DAY)));
    send(BO, new Content.OfPlan(plan.id(), PlanNews.TO_SIGN, DAY));
    send(EVA, new Content.OfPlacement(PL1, PlacementNews.REGISTERED, DAY));
    assertThat(readings())
        .containsExactlyInAnyOrder(tuple(BO, Thing.PLAN), tuple(EVA, Thing.PLACEMENT));
  }

  @Test
  void whatIsDrawnAnewLaterIsReadAnew() {
    var matter = matter();
    var content = new Content.OfMatter(matter.id(), MatterNews.RAISED, DAY);
    send(CIA, content);
    var next = QuietHours.morningOf(DAY.plusDays(1));
    letters.note(
        letters.again(delivered(CIA, content), conversation(CIA), 1, next).orElseThrow(), next);
    assertThat(office.readings.of(ANNA))
        .extracting(each -> each.on())
        .containsExactly(DAY.plusDays(1), DAY);
  }

  @Test
  void whatIsSettledBeforeItIsSentIsNotRead() {
    var matter = matter();
    office.matters.keep(matter.closed(DAY));
    send(CIA, new Content.OfMatter(matter.id(), MatterNews.RAISED, DAY));
    assertThat(readings()).isEmpty();
  }

  @Test
  void whatNobodyWasShownIsNotRead() {
    var content = new Content.OfMatter(matter().id(), MatterNews.RAISED, DAY);
    send(CIA, content, new Outcome.Impossible("http-500"));
    send(BO, content, new Outcome.Stopped(Stop.Cause.BLOCKED, "http-403"));
    assertThat(office.outbox.all())
        .extracting(Message::way)
        .containsExactlyInAnyOrder(null, Way.MAIL);
    assertThat(readings()).isEmpty();
  }

  @Test
  void whatMayHaveBeenShownIsRead() {
    var later = QuietHours.morningOf(DAY).plusSeconds(600);
    send(
        CIA,
        new Content.OfMatter(matter().id(), MatterNews.RAISED, DAY),
        new Outcome.Uncertain("no-answer", later));
    assertThat(readings()).containsExactly(tuple(CIA, Thing.SIGNAL));
  }

  private Matter matter() {
    var signal = GivenSignal.iupLate();
    var matter = Matter.of(signal, DAY).told(List.of(ANNA, BO, CIA), DAY);
    office.matters.add(matter, Step.of(Step.What.RAISED, QuietHours.morningOf(DAY)));
    return matter;
  }

  private void send(PersonId to, Content content) {
    send(to, content, new Outcome.Delivered("a"));
  }

  private void send(PersonId to, Content content, Outcome outcome) {
    var now = QuietHours.morningOf(DAY);
    conversations.keep(conversation(to));
    office.outbox.add(Message.pending(to, content, now));
    office
        .relaying(
            conversations,
            letters,
            _ -> outcome,
            Office.nobodyIsMet(),
            (_, _, _) -> new Outcome.Delivered(null, Way.MAIL))
        .relayAll(now);
  }

  private static Message delivered(PersonId to, Content content) {
    return new Message(
        MessageId.random(),
        to,
        content,
        QuietHours.morningOf(DAY),
        MessageState.DELIVERED,
        1,
        "a",
        0,
        Way.TEAMS,
        null,
        false);
  }

  private static Conversation conversation(PersonId person) {
    return new Conversation(person, "tenant", "a", "https://x", "29:x", "28:b");
  }

  private List<Tuple> readings() {
    return office.readings.of(ANNA).stream()
        .map(each -> tuple(each.reader(), each.thing()))
        .toList();
  }
}

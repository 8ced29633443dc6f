package se.stegvis.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.delivery.MailLetter.Gist;
import se.stegvis.scheduler.delivery.MailLetter.Topic;
import se.stegvis.scheduler.matter.GivenSignal;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageState;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.outbox.Way;
import se.stegvis.scheduler.reminder.Office;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;
import se.stegvis.scheduler.training.UnitId;

/** anna is ST-läkare in onk, and bo her handledare; all have an address. */
class SecondWayTest {

  private static final Instant AT_EIGHT = Instant.parse("2026-08-17T06:00:00Z");
  private static final Instant IN_THE_EVENING = Instant.parse("2026-08-17T17:00:00Z");
  private static final Instant NEXT_MORNING = Instant.parse("2026-08-18T06:00:00Z");
  private static final PersonId ANNA = new PersonId("anna");
  private static final MailUnits ONK = new MailUnits.These(Set.of(new UnitId("onk")));

  private final Office office = new Office(roster(true));
  private final InMemoryConversations conversations = new InMemoryConversations();
  private final List<Letter> inTeams = new ArrayList<>();
  private final List<MailLetter> mails = new ArrayList<>();
  private Outcome teams = new Outcome.Delivered("activity");
  private Outcome mail = new Outcome.Delivered(null, Way.MAIL);

  @BeforeEach
  void everybodyHasTheBotAndSomethingToDo() {
    for (var person : List.of("anna", "bo", "cia", "dag")) {
      conversations.keep(conversation(new PersonId(person)));
    }
    office.tick("2026-08-17");
  }

  @Test
  void whoeverHasBlockedTheBotGetsOneEmailWhereTheUnitAllowsIt() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    relay(ONK, AT_EIGHT);
    relay(ONK, AT_EIGHT.plusSeconds(60));

    assertThat(mails).hasSize(1);
    assertThat(mails.getFirst().address()).isEqualTo("anna@region.example");
    assertThat(messages(ANNA))
        .extracting(Message::state, Message::way)
        .containsExactly(tuple(MessageState.DELIVERED, Way.MAIL));
    assertThat(inTeams).isNotEmpty().noneMatch(letter -> letter.to().person().equals(ANNA));
  }

  @Test
  void whereTheUnitDoesNotAllowItNobodyGetsAny() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    relay(new MailUnits.These(Set.of(new UnitId("kir"))), AT_EIGHT);

    assertThat(mails).isEmpty();
    assertThat(messages(ANNA))
        .extracting(Message::state, Message::way)
        .containsExactly(tuple(MessageState.IMPOSSIBLE, null));
  }

  @Test
  void theRefusalThatTellsOfABlockIsFollowedByAnEmailAtOnceAndRemembered() {
    teams = new Outcome.Stopped(Stop.Cause.BLOCKED, "http-403-ConversationBlockedByUser");
    relay(new MailUnits.All(), AT_EIGHT);

    assertThat(mails).extracting(MailLetter::address).contains("anna@region.example");
    assertThat(conversations.stopped(List.of(ANNA))).containsKey(ANNA);
  }

  @Test
  void whoeverHasNoChatAndNoEntraIdGetsAnEmail() {
    conversations.forget(ANNA);
    relay(ONK, AT_EIGHT);
    assertThat(mails).hasSize(1);
  }

  @Test
  void whoeverHasNoAddressIsAsBefore() {
    var other = new Office(roster(false));
    other.tick("2026-08-17");
    relaying(other, ONK).relayAll(AT_EIGHT);
    assertThat(mails).isEmpty();
    assertThat(other.outbox.all())
        .filteredOn(message -> message.to().equals(ANNA))
        .extracting(Message::state)
        .containsOnly(MessageState.DELIVERED);

    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    other.tick("2026-09-30");
    relaying(other, ONK).relayAll(Instant.parse("2026-09-30T06:00:00Z"));
    assertThat(mails).isEmpty();
    assertThat(other.outbox.all())
        .filteredOn(message -> message.to().equals(ANNA))
        .extracting(Message::state)
        .contains(MessageState.IMPOSSIBLE);
  }

  @Test
  void anEmailWaitsForTheMorningAndSoDoesARetryOfIt() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    mail = new Outcome.TryLater("mail-451", IN_THE_EVENING);
    relay(ONK, AT_EIGHT);
    mails.clear();
    mail = new Outcome.Delivered(null, Way.MAIL);
    relay(ONK, IN_THE_EVENING);
    assertThat(mails).isEmpty();
    relay(ONK, NEXT_MORNING);
    assertThat(mails).hasSize(1);
  }

  @Test
  void anEmailThatMayHaveArrivedIsSentAgainAtMostTwiceAndSaysSo() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    for (int minutes = 0; minutes < 60; minutes += 10) {
      mail = new Outcome.Uncertain("mail-no-answer", AT_EIGHT.plusSeconds(60L * (minutes + 10)));
      relay(ONK, AT_EIGHT.plusSeconds(60L * minutes));
    }
    assertThat(mails).extracting(MailLetter::mayBeThere).containsExactly(false, true, true);
    assertThat(mails).extracting(MailLetter::message).containsOnly(messages(ANNA).getFirst().id());
    assertThat(messages(ANNA)).extracting(Message::state).containsOnly(MessageState.UNCERTAIN);
  }

  @Test
  void anEmailThatWeWereStoppedAmidstIsNotSentAgainAtOnce() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    for (var claimed : office.outbox.claim(AT_EIGHT, Duration.ofMinutes(5), 100)) {
      office.outbox.begin(claimed.id(), claimed.attempt());
    }
    office.outbox.leasesRunOut();
    var later = AT_EIGHT.plus(Duration.ofMinutes(5));
    relay(ONK, later);
    assertThat(mails).isEmpty();
    relay(ONK, later.plus(Duration.ofMinutes(10)));
    assertThat(mails).extracting(MailLetter::mayBeThere).containsExactly(true);
  }

  @Test
  void whoCanBeReachedAgainGetsTheNextInTeams() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    relay(ONK, AT_EIGHT);
    conversations.keep(conversation(ANNA));
    office.tick("2026-09-30");
    inTeams.clear();
    relay(ONK, Instant.parse("2026-09-30T06:00:00Z"));

    assertThat(mails).hasSize(1);
    assertThat(inTeams).anyMatch(letter -> letter.to().person().equals(ANNA));
    assertThat(messages(ANNA)).extracting(Message::way).containsExactly(Way.MAIL, Way.TEAMS);
  }

  @Test
  void aDigestNamesKindsAndDaysAndCountsTheRest() {
    conversations.stop(ANNA, Stop.Cause.BLOCKED, AT_EIGHT);
    relay(ONK, AT_EIGHT);
    var day = LocalDate.of(2026, 8, 31);
    assertThat(mails)
        .extracting(MailLetter::gist)
        .containsExactly(
            new Gist.Due(List.of(new MailLetter.Line(Topic.SUPERVISION, day, false, 1)), 1));
  }

  @Test
  void aRequestForAnAssessmentIsCalledThat() {
    var office = new Office(withAddresses(SampleRoster.roster(), true));
    var asked = GivenAssessment.of(SampleRoster.P1).build();
    office.assessments.add(asked, step(asked));
    var now = QuietHours.morningOf(asked.seen());
    var content = new Content.OfAssessment(asked.id(), Occasion.ASKED, asked.lastDay());
    assertThat(gist(office, asked.assessor(), content, now)).hasValue(new Gist.Request());
  }

  @Test
  void aMatterIsSomethingAndIsNotedAsNoReading() {
    var office = new Office(withAddresses(SampleRoster.roster(), true));
    var day = GivenSignal.DAY;
    var matter = Matter.of(GivenSignal.iupLate(), day).told(List.of(SampleRoster.CIA), day);
    office.matters.add(matter, Step.of(Step.What.RAISED, QuietHours.morningOf(day)));
    var content = new Content.OfMatter(matter.id(), MatterNews.RAISED, day);
    assertThat(gist(office, SampleRoster.CIA, content, QuietHours.morningOf(day)))
        .hasValue(new Gist.Something());
    assertThat(office.readings.of(SampleRoster.ANNA)).isEmpty();
  }

  private static se.stegvis.scheduler.assessment.Step step(Assessment asked) {
    return se.stegvis.scheduler.assessment.Step.of(
        se.stegvis.scheduler.assessment.Step.What.ASKED, asked.askedBy(), asked.asked());
  }

  private static Optional<Gist> gist(Office office, PersonId to, Content content, Instant now) {
    var writing =
        new WritingMail(
            office.letters(new InMemoryConversations()), office.records, new MailUnits.All());
    return writing.write(Message.pending(to, content, now), now)
            instanceof WritingMail.Writing.Written(var letter)
        ? Optional.of(letter.gist())
        : Optional.empty();
  }

  private void relay(MailUnits units, Instant now) {
    relaying(office, units).relayAll(now);
  }

  private RelayingOutbox relaying(Office office, MailUnits units) {
    var letters = office.letters(conversations);
    return office.relaying(
        conversations,
        letters,
        letter -> {
          inTeams.add(letter);
          return teams;
        },
        (_, _, _) -> new FirstContacts.Meeting.Missed(new Outcome.Impossible("http-400")),
        new ByMail(
            new WritingMail(letters, office.records, units),
            letter -> {
              mails.add(letter);
              return mail;
            },
            new QuietHours(new WorkingDays())));
  }

  private List<Message> messages(PersonId person) {
    return office.outbox.all().stream().filter(each -> each.to().equals(person)).toList();
  }

  private static Conversation conversation(PersonId person) {
    return new Conversation(person, "tenant", "a:" + person, "https://x", "29:" + person, "28:b");
  }

  private static Roster roster(boolean addresses) {
    return withAddresses(
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
            .toRoster(),
        addresses);
  }

  private static Roster withAddresses(Roster roster, boolean addresses) {
    return new Roster(
        roster.people().stream()
            .map(
                each ->
                    new Person(
                        each.id(),
                        each.name(),
                        addresses ? each.id() + "@region.example" : null,
                        null,
                        each.language(),
                        each.qualifications()))
            .toList(),
        roster.units(),
        roster.programmes());
  }
}

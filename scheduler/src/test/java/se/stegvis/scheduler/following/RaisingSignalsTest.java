package se.stegvis.scheduler.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.following.HandlingMatter.Press;
import se.stegvis.scheduler.following.HandlingMatter.Result;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;

/** What becomes of signals from day to day, in a programme under Region Halland's routine. */
class RaisingSignalsTest {

  private final GivenProgramme given =
      Given.programme("p1").under("halland").withMainSupervisor("bo");
  private final Followed followed = new Followed(given);
  private final InMemoryTrainingRecords records = followed.records;
  private final InMemoryOutbox outbox = followed.outbox;
  private final InMemoryMatters matters = followed.matters;
  private final RaisingSignals raising = followed.raising;
  private final HandlingMatter handling = followed.handling;
  private final ViewingMatters viewing = followed.viewing;

  @Test
  void aLateIupIsARiskAndEveryoneWhoIsToKnowIsTold() {
    followed.on("2026-08-01");
    assertThat(iupLate()).isEmpty();
    followed.on("2026-08-03");
    assertThat(theIup().signal().level()).isEqualTo(Level.RISK);
    assertThat(Followed.heard(theIup())).containsExactlyInAnyOrder("st", "bo", "cia", "dag");
  }

  @Test
  void inTheMorningSeveralRisksOfSeveralStLakareAreOneListForTheHandledare() {
    var other = Given.programme("p2").under("halland").withMainSupervisor("bo").toRoster();
    var both = given.toRoster();
    records.replace(
        new Roster(
            both.people(),
            both.units(),
            Stream.concat(both.programmes().stream(), other.programmes().stream()).toList()));
    followed.on("2026-08-03");
    assertThat(followed.writtenTo("bo")).containsExactly(new Content.Matters(day("2026-08-03")));
    assertThat(viewing.toldOn(day("2026-08-03"), person("bo"), day("2026-08-03")))
        .filteredOn(view -> view.matter().signal().key().kind() == SignalKind.IUP_LATE)
        .extracting(view -> view.matter().signal().programme())
        .containsExactlyInAnyOrder(Followed.P1, new ProgrammeId("p2"));
  }

  @Test
  void aRiskThatComesOfSomethingDuringTheDayIsToldAtOnceAndByItself() {
    followed.during("2026-08-03");
    assertThat(toldOf(theIup(), MatterNews.RAISED))
        .containsExactlyInAnyOrder("st", "bo", "cia", "dag");
    followed.on("2026-08-04");
    assertThat(toldOf(theIup(), MatterNews.RAISED)).hasSize(4);
    assertThat(viewing.toldOn(day("2026-08-04"), person("bo"), day("2026-08-04")))
        .extracting(view -> view.matter().id())
        .doesNotContain(theIup().id());
  }

  @Test
  void aRiskOfAWeekendWaitsForTheMondaysList() {
    followed.on("2026-08-02");
    assertThat(outbox.all()).isEmpty();
    followed.on("2026-08-03");
    assertThat(followed.writtenTo("cia")).containsExactly(new Content.Matters(day("2026-08-03")));
  }

  @Test
  @DisplayName("50: another look on the same day says nothing new")
  void anotherLookOnTheSameDaySaysNothingNew() {
    followed.on("2026-08-03");
    var said = outbox.all();
    var held = matters.of(List.of(Followed.P1));
    followed.on("2026-08-03");
    raising.about(Followed.P1, day("2026-08-03"), QuietHours.morningOf(day("2026-08-03")));
    assertThat(outbox.all()).isEqualTo(said);
    assertThat(matters.of(List.of(Followed.P1))).isEqualTo(held);
  }

  @Test
  void itClosesByItselfWhenTheFactsChange() {
    followed.on("2026-08-03");
    finishIup("2026-08-04");
    raising.about(Followed.P1, day("2026-08-04"), QuietHours.morningOf(day("2026-08-04")));
    assertThat(theIup().state()).isEqualTo(new State.Closed(day("2026-08-04")));
    assertThat(matters.steps(theIup().id()))
        .extracting(Step::what)
        .containsExactly(Step.What.RAISED, Step.What.CLOSED);
  }

  @Test
  void whatIsRaisedAndClosedOnTheSameDayIsKeptAndToldToNobody() {
    finishIup("2026-08-02");
    followed.on("2026-08-02");
    assertThat(theIup().state()).isEqualTo(new State.Closed(day("2026-08-02")));
    assertThat(Followed.heard(theIup())).isEmpty();
  }

  @Test
  void aRiskThatNobodyTakesClimbsToTheNextAndStopsAtTheTop() {
    followed.on("2026-08-03");
    followed.between("2026-08-04", "2026-08-10");
    assertThat(toldOf(theIup(), MatterNews.CLIMBED)).isEmpty();
    records.replace(given.with(Role.OSR, "eva", "2026-02-01", "2030-01-01").toRoster());
    followed.on("2026-08-11");
    assertThat(toldOf(theIup(), MatterNews.CLIMBED)).containsExactly("eva");
    followed.between("2026-08-12", "2026-10-30");
    assertThat(toldOf(theIup(), MatterNews.CLIMBED)).containsExactly("eva");
  }

  @Test
  void whatIsTakenDoesNotClimbButIsNewAgainIfNothingComesOfIt() {
    followed.on("2026-08-03");
    assertThat(handling.take(press("cia", "2026-08-03"))).isEqualTo(new Result.Done());
    followed.between("2026-08-04", "2026-09-02");
    assertThat(theIup().isNew()).isFalse();
    followed.on("2026-09-03");
    assertThat(theIup().isNew()).isTrue();
    assertThat(toldOf(theIup(), MatterNews.REOPENED)).containsExactly("cia");
  }

  @Test
  void whatWaitsIsNewAgainTheDayAfter() {
    followed.on("2026-08-03");
    assertThat(handling.await(press("cia", "2026-08-03"), day("2026-08-20")))
        .isEqualTo(new Result.Done());
    followed.on("2026-08-20");
    assertThat(theIup().isNew()).isFalse();
    followed.on("2026-08-21");
    assertThat(theIup().isNew()).isTrue();
  }

  @Test
  void whatSomebodyHasEndedIsNotRaisedAnewWhileTheFactsStand() {
    followed.on("2026-08-03");
    handling.end(press("cia", "2026-08-03"), Matter.Reason.TALKED_THROUGH);
    followed.between("2026-08-04", "2026-09-30");
    assertThat(iupLate()).hasSize(1);
    assertThat(theIup().isOpen()).isFalse();
  }

  @Test
  void ofTwoWhoFollowItTheOtherSeesWhoHasIt() {
    followed.on("2026-08-03");
    handling.take(press("cia", "2026-08-03"));
    assertThat(handling.take(press("dag", "2026-08-03")))
        .isEqualTo(new Result.HeldBy(person("cia")));
  }

  @Test
  void whoeverHasLeftTheRoleSeesNothingMoreAndTheirSuccessorIsTold() {
    followed.on("2026-08-03");
    records.replace(
        Given.programme("p1")
            .under("halland")
            .withMainSupervisor("bo", "2026-02-01", "2026-08-03")
            .withMainSupervisor("bea", "2026-08-04", "2030-01-01")
            .toRoster());
    followed.on("2026-08-04");
    assertThat(viewing.view(theIup().id(), person("bo"), day("2026-08-04"))).isEmpty();
    assertThat(viewing.open(person("bo"), day("2026-08-04"))).isEmpty();
    assertThat(handling.take(press("bo", "2026-08-04"))).isEqualTo(new Result.NotYours());
    assertThat(Followed.heard(theIup())).contains("bea");
  }

  @Test
  void theStLakareSeesWhatIsSaidOfThemAndGivesTheirOwnView() {
    followed.on("2026-08-03");
    var view = viewing.view(theIup().id(), person("st"), day("2026-08-03")).orElseThrow();
    assertThat(view.isOwn()).isTrue();
    assertThat(view.acts()).isFalse();
    assertThat(view.matter().signal().facts()).isNotEmpty();
    assertThat(handling.take(press("st", "2026-08-03"))).isEqualTo(new Result.NotYours());
    assertThat(handling.view(press("st", "2026-08-03"), "Vi bokar om till vecka 33.", false))
        .isEqualTo(new Result.Done());
    assertThat(handling.view(press("st", "2026-08-03"), "Patient 19121212-1212", false))
        .isInstanceOf(Result.Faulty.class);
    assertThat(handling.view(press("bo", "2026-08-03"), "Min syn.", false))
        .isEqualTo(new Result.NotYours());
    assertThat(theIup().views())
        .extracting(Matter.View::text)
        .containsExactly("Vi bokar om till vecka 33.");
  }

  @Test
  void whoeverElseOpensItIsNoted() {
    followed.on("2026-08-03");
    viewing.opened(theIup().id(), person("cia"), day("2026-08-03"));
    viewing.opened(theIup().id(), person("st"), day("2026-08-03"));
    viewing.opened(theIup().id(), person("stranger"), day("2026-08-03"));
    assertThat(followed.readings.of(person("st")))
        .extracting(Reading::reader)
        .containsExactly(person("cia"));
  }

  @Test
  void whatIsNoRiskComesInOneListOnAWorkingDay() {
    var noPlan = Given.programme("p2").under("halland").toRoster();
    records.replace(noPlan);
    followed.on("2026-02-07");
    assertThat(outbox.all()).isEmpty();
    followed.on("2026-02-09");
    assertThat(matters.of(List.of(new ProgrammeId("p2"))))
        .extracting(each -> each.signal().key().kind())
        .contains(SignalKind.NO_HH);
    assertThat(outbox.all())
        .filteredOn(message -> message.to().equals(person("cia")))
        .extracting(Message::content)
        .containsExactly(new Content.Matters(day("2026-02-09")));
  }

  @Test
  void onTheFirstMorningWhatHasStoodForLongComesInOneListAndInNoStream() {
    followed.on("2026-11-09");
    assertThat(iupLate()).hasSize(1);
    assertThat(outbox.all())
        .filteredOn(message -> message.to().equals(person("cia")))
        .extracting(Message::content)
        .containsExactly(new Content.Matters(day("2026-11-09")));
    assertThat(viewing.toldOn(day("2026-11-09"), person("cia"), day("2026-11-09")))
        .extracting(view -> view.matter().id())
        .contains(theIup().id());
  }

  @Test
  void aMatterOfAStudierektorWhoHasLeftGoesToWhoeverIsThere() {
    records.replace(
        Given.programme("p1")
            .in(Given.unit("onk").under("halland").with(Role.VC, "dag"))
            .withMainSupervisor("bo")
            .toRoster());
    followed.on("2026-08-03");
    assertThat(Followed.heard(theIup())).containsExactlyInAnyOrder("st", "bo", "dag");
    assertThat(handling.take(press("dag", "2026-08-03"))).isEqualTo(new Result.Done());
  }

  @Test
  void aNoticeThatGrowsIntoARiskIsToldToThoseWhoAreToKnowNow() {
    var talks =
        new Followed(
            Given.programme("p1")
                .under("sas-boras")
                .withMainSupervisor("bo")
                .happened("handledarsamtal", "2026-03-02"));
    talks.between("2026-04-01", "2026-07-31");
    var matter = talks.the(SignalKind.TALK_OVERDUE);
    assertThat(talks.matters.steps(matter.id()))
        .extracting(Step::what)
        .startsWith(Step.What.RAISED, Step.What.GREW);
    assertThat(Followed.heard(matter)).startsWith("st", "bo").contains("cia");
  }

  @Test
  void inAPauseNobodyIsToldNothingClimbsAndNothingIsOpenedAgain() {
    followed.on("2026-08-03");
    handling.await(press("cia", "2026-08-03"), day("2026-08-20"));
    records.replace(given.pausedBetween("2026-08-10", "2026-10-31").toRoster());
    var said = outbox.all();
    followed.between("2026-08-10", "2026-11-30");
    assertThat(outbox.all()).isEqualTo(said);
    assertThat(theIup().state()).isInstanceOf(State.Waiting.class);
    followed.on("2026-12-01");
    assertThat(theIup().isNew()).isTrue();
  }

  @Test
  void whatMayBeToldAgainSinceASundayIsToldOnTheMondayAndClimbsNotBefore() {
    records.replace(given.pausedBetween("2026-08-03", "2026-10-29").toRoster());
    followed.on("2026-09-01");
    assertThat(theIup().signal().muted()).isTrue();
    followed.on("2026-11-29");
    assertThat(theIup().signal().muted()).isFalse();
    assertThat(theIup().told()).isEmpty();
    followed.on("2026-11-30");
    assertThat(toldOf(theIup(), MatterNews.CLIMBED)).isEmpty();
    assertThat(followed.writtenTo("cia")).contains(new Content.Matters(day("2026-11-30")));
  }

  @Test
  void oneRecordThatFailsStopsNobodyAndIsLookedAtTheNextDay() {
    var looks = new AtomicInteger();
    var world =
        new Followed(
            given,
            new TransactionOperations() {
              @Override
              public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                if (looks.incrementAndGet() == 1) {
                  throw new IllegalStateException("a record that cannot be looked at");
                }
                return action.doInTransaction(new SimpleTransactionStatus());
              }
            });
    assertThat(world.raising.on(day("2026-08-03"))).containsExactly("programme p1");
    assertThat(looks).hasValue(2);
    assertThat(world.raising.on(day("2026-08-04"))).isEmpty();
    assertThat(Followed.heard(world.the(SignalKind.IUP_LATE))).hasSize(4);
  }

  private void finishIup(String on) {
    records.add(
        Followed.P1,
        Event.signed(
            "iup.version",
            day(on),
            day(on),
            Set.of(person("st"), person("bo")),
            Set.of(person("cia"))));
  }

  private Press press(String who, String on) {
    return followed.press(who, theIup(), on);
  }

  private List<Matter> iupLate() {
    return followed.all(SignalKind.IUP_LATE);
  }

  private Matter theIup() {
    return iupLate().getFirst();
  }

  private List<String> toldOf(Matter matter, MatterNews news) {
    return followed.told(matter, news);
  }
}

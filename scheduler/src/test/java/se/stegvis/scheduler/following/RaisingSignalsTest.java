package se.stegvis.scheduler.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.concern.InMemoryConcerns;
import se.stegvis.scheduler.following.HandlingMatter.Press;
import se.stegvis.scheduler.following.HandlingMatter.Result;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/** What becomes of signals from day to day, in a programme under Region Halland's routine. */
class RaisingSignalsTest {

  private static final Profiles PROFILES = ProductProfiles.load();
  private static final Forms FORMS = ProductForms.load();
  private static final ProgrammeId P1 = new ProgrammeId("p1");

  private final GivenProgramme given =
      Given.programme("p1").under("halland").withMainSupervisor("bo");
  private final InMemoryTrainingRecords records = new InMemoryTrainingRecords(given.toRoster());
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryMatters matters = new InMemoryMatters();
  private final InMemoryReadings readings = new InMemoryReadings();
  private final LookingAround looking = new LookingAround(records);
  private final Telling telling = new Telling(outbox, new WorkingDays());
  private final RaisingSignals raising =
      new RaisingSignals(
          PROFILES,
          FORMS,
          records,
          new Watching(new InMemoryAssessments(), new InMemoryConcerns(), outbox),
          new KeepingMatters(matters, telling),
          TransactionOperations.withoutTransaction());
  private final HandlingMatter handling =
      new HandlingMatter(matters, looking, telling, TransactionOperations.withoutTransaction());
  private final ViewingMatters viewing =
      new ViewingMatters(
          matters,
          looking,
          records,
          new InMemoryReminders(),
          PROFILES,
          new NotingReadings(readings, records));

  @Test
  void aLateIupIsARiskAndEveryoneWhoIsToKnowIsToldByItself() {
    raising.on(day("2026-08-01"));
    assertThat(iupLate()).isEmpty();
    raising.on(day("2026-08-03"));
    assertThat(theIup().signal().level()).isEqualTo(Level.RISK);
    assertThat(toldOf(theIup(), MatterNews.RAISED))
        .containsExactlyInAnyOrder("st", "bo", "cia", "dag");
  }

  @Test
  void anotherLookOnTheSameDaySaysNothingNew() {
    raising.on(day("2026-08-03"));
    var said = outbox.all();
    var held = matters.of(List.of(P1));
    raising.on(day("2026-08-03"));
    raising.about(P1, day("2026-08-03"), QuietHours.morningOf(day("2026-08-03")));
    assertThat(outbox.all()).isEqualTo(said);
    assertThat(matters.of(List.of(P1))).isEqualTo(held);
  }

  @Test
  void itClosesByItselfWhenTheFactsChange() {
    raising.on(day("2026-08-03"));
    finishIup("2026-08-04");
    raising.about(P1, day("2026-08-04"), QuietHours.morningOf(day("2026-08-04")));
    assertThat(theIup().state()).isEqualTo(new State.Closed(day("2026-08-04")));
    assertThat(matters.steps(theIup().id()))
        .extracting(Step::what)
        .containsExactly(Step.What.RAISED, Step.What.CLOSED);
  }

  @Test
  void whatIsRaisedAndClosedOnTheSameDayIsKeptAndToldToNobody() {
    finishIup("2026-08-02");
    raising.on(day("2026-08-02"));
    assertThat(theIup().state()).isEqualTo(new State.Closed(day("2026-08-02")));
    assertThat(toldOf(theIup(), MatterNews.RAISED)).isEmpty();
  }

  @Test
  void aRiskThatNobodyTakesClimbsToTheNextAndStopsAtTheTop() {
    raising.on(day("2026-08-03"));
    days("2026-08-04", "2026-08-10");
    assertThat(toldOf(theIup(), MatterNews.CLIMBED)).isEmpty();
    records.replace(given.with(Role.OSR, "eva", "2026-02-01", "2030-01-01").toRoster());
    raising.on(day("2026-08-11"));
    assertThat(toldOf(theIup(), MatterNews.CLIMBED)).containsExactly("eva");
    days("2026-08-12", "2026-10-30");
    assertThat(toldOf(theIup(), MatterNews.CLIMBED)).containsExactly("eva");
  }

  @Test
  void whatIsTakenDoesNotClimbButIsNewAgainIfNothingComesOfIt() {
    raising.on(day("2026-08-03"));
    assertThat(handling.take(press("cia", "2026-08-03"))).isEqualTo(new Result.Done());
    days("2026-08-04", "2026-09-02");
    assertThat(theIup().isNew()).isFalse();
    raising.on(day("2026-09-03"));
    assertThat(theIup().isNew()).isTrue();
    assertThat(toldOf(theIup(), MatterNews.REOPENED)).containsExactly("cia");
  }

  @Test
  void whatWaitsIsNewAgainTheDayAfter() {
    raising.on(day("2026-08-03"));
    assertThat(handling.await(press("cia", "2026-08-03"), day("2026-08-20")))
        .isEqualTo(new Result.Done());
    raising.on(day("2026-08-20"));
    assertThat(theIup().isNew()).isFalse();
    raising.on(day("2026-08-21"));
    assertThat(theIup().isNew()).isTrue();
  }

  @Test
  void whatSomebodyHasEndedIsNotRaisedAnewWhileTheFactsStand() {
    raising.on(day("2026-08-03"));
    handling.end(press("cia", "2026-08-03"), Matter.Reason.TALKED_THROUGH);
    days("2026-08-04", "2026-09-30");
    assertThat(iupLate()).hasSize(1);
    assertThat(theIup().isOpen()).isFalse();
  }

  @Test
  void ofTwoWhoFollowItTheOtherSeesWhoHasIt() {
    raising.on(day("2026-08-03"));
    handling.take(press("cia", "2026-08-03"));
    assertThat(handling.take(press("dag", "2026-08-03")))
        .isEqualTo(new Result.HeldBy(person("cia")));
  }

  @Test
  void whoeverHasLeftTheRoleSeesNothingMoreAndTheirSuccessorIsTold() {
    raising.on(day("2026-08-03"));
    records.replace(
        Given.programme("p1")
            .under("halland")
            .withMainSupervisor("bo", "2026-02-01", "2026-08-03")
            .withMainSupervisor("bea", "2026-08-04", "2030-01-01")
            .toRoster());
    raising.on(day("2026-08-04"));
    assertThat(viewing.view(theIup().id(), person("bo"), day("2026-08-04"))).isEmpty();
    assertThat(viewing.open(person("bo"), day("2026-08-04"))).isEmpty();
    assertThat(handling.take(press("bo", "2026-08-04"))).isEqualTo(new Result.NotYours());
    assertThat(toldOf(theIup(), MatterNews.RAISED)).contains("bea");
  }

  @Test
  void theStLakareSeesWhatIsSaidOfThemAndGivesTheirOwnView() {
    raising.on(day("2026-08-03"));
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
    raising.on(day("2026-08-03"));
    viewing.opened(theIup().id(), person("cia"), day("2026-08-03"));
    viewing.opened(theIup().id(), person("st"), day("2026-08-03"));
    viewing.opened(theIup().id(), person("stranger"), day("2026-08-03"));
    assertThat(readings.of(person("st")))
        .extracting(Reading::reader)
        .containsExactly(person("cia"));
  }

  @Test
  void whatIsNoRiskComesInOneListOnAWorkingDay() {
    var noPlan = Given.programme("p2").under("halland").toRoster();
    records.replace(noPlan);
    raising.on(day("2026-02-07"));
    assertThat(outbox.all()).isEmpty();
    raising.on(day("2026-02-09"));
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
    raising.on(day("2026-11-09"));
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
    raising.on(day("2026-08-03"));
    assertThat(toldOf(theIup(), MatterNews.RAISED)).containsExactlyInAnyOrder("st", "bo", "dag");
    assertThat(handling.take(press("dag", "2026-08-03"))).isEqualTo(new Result.Done());
  }

  private void days(String from, String to) {
    day(from).datesUntil(day(to).plusDays(1)).forEach(raising::on);
  }

  private void finishIup(String on) {
    records.add(
        P1,
        Event.signed(
            "iup.version",
            day(on),
            day(on),
            Set.of(person("st"), person("bo")),
            Set.of(person("cia"))));
  }

  private Press press(String who, String on) {
    var today = LocalDate.parse(on);
    return new Press(person(who), theIup().id(), null, today, QuietHours.morningOf(today));
  }

  private List<Matter> iupLate() {
    return matters.of(List.of(P1)).stream()
        .filter(matter -> matter.signal().key().kind() == SignalKind.IUP_LATE)
        .toList();
  }

  private Matter theIup() {
    return iupLate().getFirst();
  }

  private List<String> toldOf(Matter matter, MatterNews news) {
    return outbox.all().stream()
        .filter(
            message ->
                message.content() instanceof Content.OfMatter about
                    && about.matter().equals(matter.id())
                    && about.news() == news)
        .map(message -> message.to().value())
        .toList();
  }
}

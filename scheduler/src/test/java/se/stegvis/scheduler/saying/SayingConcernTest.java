package se.stegvis.scheduler.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.InMemoryConcerns;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.following.AskingForPlan;
import se.stegvis.scheduler.following.HandlingMatter;
import se.stegvis.scheduler.following.KeepingMatters;
import se.stegvis.scheduler.following.LookingAround;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.following.Telling;
import se.stegvis.scheduler.following.Watching;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.plan.InMemoryActionPlans;
import se.stegvis.scheduler.planning.BeginningPlans;
import se.stegvis.scheduler.planning.PlanDesk;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.saying.SayingConcern.Press;
import se.stegvis.scheduler.saying.SayingConcern.Result;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.GivenUnit;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.UnitId;

/** What people say themselves: who may, who hears it, and what comes of it from day to day. */
class SayingConcernTest {

  private static final Profiles PROFILES = ProductProfiles.load();
  private static final Forms FORMS = ProductForms.load();
  private static final ProgrammeId P1 = new ProgrammeId("p1");
  private static final Topic PLACEMENT = new Topic(Kind.PLACEMENT, P1, new PlacementId("pl1"));
  private static final Topic GOALS = new Topic(Kind.GOALS, P1, null);
  private static final Topic SUPERVISION = new Topic(Kind.SUPERVISION, P1, null);
  private static final Set<Area> AREAS = Set.of(Area.PRACTICAL_SKILL);

  private final InMemoryTrainingRecords records =
      new InMemoryTrainingRecords(programme("orebro").toRoster());
  private final InMemoryConcerns concerns = new InMemoryConcerns();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryMatters matters = new InMemoryMatters();
  private final InMemoryActionPlans plans = new InMemoryActionPlans();
  private final InMemoryReadings readings = new InMemoryReadings();
  private final Telling telling = new Telling(outbox, new WorkingDays());
  private final RaisingSignals raising =
      new RaisingSignals(
          PROFILES,
          FORMS,
          records,
          new Watching(new InMemoryAssessments(), concerns, plans, outbox),
          new KeepingMatters(matters, telling),
          TransactionOperations.withoutTransaction());
  private final SayingConcern saying =
      new SayingConcern(
          concerns, records, PROFILES, FORMS, raising, TransactionOperations.withoutTransaction());
  private final ViewingConcerns viewing =
      new ViewingConcerns(
          concerns, records, PROFILES, FORMS, new NotingReadings(readings, records));
  private final HandlingMatter handling =
      new HandlingMatter(
          matters,
          new LookingAround(records),
          new AskingForPlan(
              new BeginningPlans(
                  new PlanDesk(
                      plans,
                      records,
                      PROFILES,
                      outbox,
                      TransactionOperations.withoutTransaction())),
              telling),
          telling,
          TransactionOperations.withoutTransaction());
  private final ConcernId id = ConcernId.random();

  @Test
  @DisplayName("22: a worry about a placement stays between ST and H until a plan is needed")
  void aPlacementAtRiskIsForTheTwoUntilTheHandledareSaysThatAPlanIsNeeded() {
    assertThat(say("eva", "2026-03-02", PLACEMENT)).isEqualTo(new Result.Done());
    assertThat(toldOf(SignalKind.PLACEMENT_NOT_PASSED)).containsExactlyInAnyOrder("st", "eva");
    days("2026-03-03", "2026-03-19");
    assertThat(toldOf(SignalKind.PLACEMENT_NOT_PASSED)).containsExactlyInAnyOrder("st", "eva");
    assertThat(seers("2026-03-19")).containsExactlyInAnyOrder("st", "eva");
    assertThat(saying.needPlan(press("eva", "2026-03-20"))).isEqualTo(new Result.Done());
    assertThat(toldOf(SignalKind.PLACEMENT_NOT_PASSED))
        .containsExactlyInAnyOrder("st", "eva", "bo", "cia", "ulla");
    assertThat(seers("2026-03-20")).containsExactlyInAnyOrder("st", "eva", "bo", "cia", "ulla");
    assertThat(matter(SignalKind.PLACEMENT_NOT_PASSED).signal().facts()).hasSize(1);
  }

  @Test
  void theHandledareIsRemindedOfAWorryEveryWeekUntilItIsAnswered() {
    say("st", "2026-03-02", PLACEMENT);
    days("2026-03-03", "2026-03-19");
    assertThat(told(MatterNews.REMINDED)).containsExactly("eva 2026-03-10", "eva 2026-03-17");
    saying.needPlan(press("eva", "2026-03-20"));
    days("2026-03-21", "2026-03-25");
    assertThat(told(MatterNews.REMINDED)).hasSize(2);
  }

  @Test
  void whatIsSaidInConfidenceClimbsToNobodyAndTheStudierektorIsReminded() {
    say("st", "2026-03-02", SUPERVISION);
    days("2026-03-03", "2026-04-30");
    assertThat(matter(SignalKind.SUPERVISION).hearers()).containsExactly(person("cia"));
    assertThat(told(MatterNews.REMINDED)).startsWith("cia 2026-03-10", "cia 2026-03-17");
    assertThat(told(MatterNews.REMINDED)).allMatch(each -> each.startsWith("cia"));
  }

  @Test
  void whatIsSettledClosesTheMatterAtOnce() {
    say("st", "2026-03-02", PLACEMENT);
    assertThat(saying.settle(press("st", "2026-03-05"))).isEqualTo(new Result.NotYours());
    assertThat(saying.settle(press("eva", "2026-03-05"))).isEqualTo(new Result.Done());
    assertThat(matter(SignalKind.PLACEMENT_NOT_PASSED).isOpen()).isFalse();
    assertThat(saying.settle(press("eva", "2026-03-06"))).isEqualTo(new Result.Already());
    assertThat(saying.needPlan(press("eva", "2026-03-06"))).isEqualTo(new Result.Over());
  }

  @Test
  void whoeverSaidItTakesItBackAndNobodyElse() {
    say("st", "2026-03-02", PLACEMENT);
    assertThat(saying.withdraw(press("eva", "2026-03-03"))).isEqualTo(new Result.NotYours());
    assertThat(saying.withdraw(press("st", "2026-03-03"))).isEqualTo(new Result.Done());
    assertThat(matter(SignalKind.PLACEMENT_NOT_PASSED).isOpen()).isFalse();
  }

  @Test
  void theSameButtonPressedTwiceSaysItOnce() {
    say("eva", "2026-03-02", PLACEMENT);
    assertThat(say("eva", "2026-03-02", PLACEMENT)).isEqualTo(new Result.Already());
    assertThat(say("st", "2026-03-02", PLACEMENT)).isEqualTo(new Result.NotYours());
    assertThat(concerns.of(List.of(P1))).hasSize(1);
  }

  @Test
  void itIsAboutAnAreaOrADelmalOfTheProgrammesRegulation() {
    var press = press("eva", "2026-03-02");
    assertThat(saying.say(press, PLACEMENT, Set.of(), Set.of("nonsense")))
        .isEqualTo(new Result.NothingChosen());
    assertThat(saying.say(press, PLACEMENT, Set.of(), Set.of("STc3", "nonsense")))
        .isEqualTo(new Result.Done());
    assertThat(concerns.find(id).orElseThrow().goals()).containsExactly("STc3");
  }

  @Test
  void onlyWhoeverHasThePartSaysIt() {
    for (var who : List.of("cia", "dag", "ulla", "stranger")) {
      assertThat(say(who, "2026-03-02", PLACEMENT)).isEqualTo(new Result.NotYours());
    }
    assertThat(say("eva", "2026-03-02", GOALS)).isEqualTo(new Result.NotYours());
    assertThat(say("bo", "2026-03-02", SUPERVISION)).isEqualTo(new Result.NotYours());
    assertThat(say("eva", "2026-04-15", PLACEMENT)).isEqualTo(new Result.NotYours());
    assertThat(topics("st")).containsExactly(PLACEMENT, SUPERVISION);
    assertThat(topics("eva")).containsExactly(PLACEMENT);
    assertThat(topics("bo")).containsExactly(PLACEMENT, GOALS);
    assertThat(topics("cia")).isEmpty();
  }

  @Test
  void whenThePlacementIsOverUnansweredItIsTheMainSupervisorsToAnswer() {
    say("st", "2026-03-02", PLACEMENT);
    raising.on(day("2026-04-15"));
    assertThat(matter(SignalKind.PLACEMENT_NOT_PASSED).hearers()).contains(person("bo"));
    assertThat(saying.settle(press("eva", "2026-04-15"))).isEqualTo(new Result.NotYours());
    assertThat(saying.settle(press("bo", "2026-04-15"))).isEqualTo(new Result.Done());
  }

  @Test
  void inHallandShortcomingsAreReportedToTheMainSupervisorAtOnce() {
    records.replace(programme("halland").toRoster());
    say("eva", "2026-03-02", PLACEMENT);
    assertThat(toldOf(SignalKind.PLACEMENT_NOT_PASSED))
        .containsExactlyInAnyOrder("st", "eva", "bo");
  }

  @Test
  void theMainSupervisorsWorryAboutTheGoalsOfStReachesTheStudierektorWithAPlan() {
    say("bo", "2026-03-02", GOALS);
    assertThat(toldOf(SignalKind.GOALS_AT_RISK)).containsExactlyInAnyOrder("st", "bo");
    saying.needPlan(press("bo", "2026-03-03"));
    assertThat(toldOf(SignalKind.GOALS_AT_RISK)).containsExactlyInAnyOrder("st", "bo", "cia");
  }

  @Test
  void thatTheSupervisionDoesNotWorkReachesTheStudierektorAlone() {
    var before = records.programme(P1).orElseThrow();
    assertThat(hearers("st", SUPERVISION)).containsExactly("cia");
    assertThat(say("st", "2026-03-02", SUPERVISION)).isEqualTo(new Result.Done());
    assertThat(toldOf(SignalKind.SUPERVISION)).containsExactly("cia");
    assertThat(seers("2026-03-02")).containsExactlyInAnyOrder("st", "cia");
    assertThat(records.programme(P1)).hasValue(before);
    assertThat(concerns.find(id).orElseThrow().areas()).isEmpty();
    days("2026-03-03", "2026-06-30");
    assertThat(toldOf(SignalKind.SUPERVISION)).containsExactly("cia");
  }

  @Test
  void whatIsSaidInConfidenceIsNeverAskedAPlanForSinceThatWouldTellTheMainSupervisor() {
    say("st", "2026-03-02", SUPERVISION);
    assertThat(handling.askForPlan(onMatter("cia")))
        .isEqualTo(new HandlingMatter.Result.NotYours());
    assertThat(handling.take(onMatter("cia"))).isEqualTo(new HandlingMatter.Result.Done());
    assertThat(toldOf(SignalKind.SUPERVISION)).containsExactly("cia");
  }

  @Test
  void whatIsSaidInConfidencePassesByAStudierektorWhoBecomesTheMainSupervisor() {
    say("st", "2026-03-02", SUPERVISION);
    records.replace(
        placed(
                Given.programme("p1")
                    .in(unit("orebro").with(Role.OSR, "olle"))
                    .startingOn("2025-01-15")
                    .withMainSupervisor("cia"))
            .toRoster());
    days("2026-03-03", "2026-04-30");
    assertThat(toldOf(SignalKind.SUPERVISION)).containsExactly("cia", "olle");
    assertThat(handling.take(onMatter("cia"))).isEqualTo(new HandlingMatter.Result.NotYours());
    assertThat(viewing.opened(id, person("cia"), day("2026-04-30"))).isEmpty();
    assertThat(handling.take(onMatter("olle"))).isEqualTo(new HandlingMatter.Result.Done());
  }

  @Test
  void withoutAnybodyImpartialToHearItItCannotBeSent() {
    records.replace(
        Given.programme("p1")
            .under("orebro")
            .startingOn("2025-01-15")
            .withMainSupervisor("cia")
            .toRoster());
    assertThat(hearers("st", SUPERVISION)).isEmpty();
    assertThat(say("st", "2026-03-02", SUPERVISION)).isEqualTo(new Result.Nobody());
    assertThat(concerns.of(List.of(P1))).isEmpty();
  }

  @Test
  void whoeverWillHearItIsKnownBeforehand() {
    assertThat(hearers("eva", PLACEMENT)).containsExactly("st", "eva");
    var view = viewing.beforehand(id, PLACEMENT, person("eva"), day("2026-03-02")).orElseThrow();
    assertThat(view.source()).isNotNull();
    assertThat(view.next()).extracting(rung -> rung.rule().id().value()).contains("ORE-R1");
    assertThat(viewing.beforehand(id, PLACEMENT, person("cia"), day("2026-03-02"))).isEmpty();
  }

  @Test
  void whoeverElseOpensItIsNoted() {
    say("eva", "2026-03-02", PLACEMENT);
    viewing.opened(id, person("eva"), day("2026-03-02"));
    viewing.opened(id, person("st"), day("2026-03-02"));
    viewing.opened(id, person("cia"), day("2026-03-02"));
    assertThat(readings.of(person("st")))
        .extracting(Reading::reader)
        .containsExactly(person("eva"));
  }

  @Test
  void whatIsOpenBeforeSomebodyIsNotSaidAgain() {
    say("eva", "2026-03-02", PLACEMENT);
    assertThat(topics("st")).containsExactly(SUPERVISION);
    assertThat(topics("bo")).containsExactly(PLACEMENT, GOALS);
    assertThat(viewing.open(person("st"), day("2026-03-02")))
        .extracting(view -> view.concern().id())
        .containsExactly(id);
    assertThat(viewing.open(person("bo"), day("2026-03-02"))).isEmpty();
  }

  private static GivenProgramme programme(String profile) {
    return placed(
        Given.programme("p1").in(unit(profile)).startingOn("2025-01-15").withMainSupervisor("bo"));
  }

  private static GivenUnit unit(String profile) {
    return Given.unit("onk").under(profile).with(Role.SR, "cia").with(Role.VC, "dag");
  }

  private static GivenProgramme placed(GivenProgramme programme) {
    return programme
        .placed(
            new Placement(
                new PlacementId("pl1"),
                new UnitId("kir"),
                Given.days("2026-01-15", "2026-04-14"),
                100,
                person("eva"),
                null))
        .movingTo(
            Given.unit("kir").under("orebro").with(Role.SR, "ulla").with(Role.VC, "viktor"),
            "2030-01-01");
  }

  private Result say(String who, String on, Topic topic) {
    return saying.say(press(who, on), topic, AREAS, Set.of());
  }

  private Press press(String who, String on) {
    var today = LocalDate.parse(on);
    return new Press(person(who), id, today, QuietHours.morningOf(today));
  }

  private HandlingMatter.Press onMatter(String who) {
    var today = day("2026-04-30");
    return new HandlingMatter.Press(
        person(who), matter(SignalKind.SUPERVISION).id(), null, today, QuietHours.morningOf(today));
  }

  private void days(String from, String to) {
    day(from).datesUntil(day(to).plusDays(1)).forEach(raising::on);
  }

  private List<Topic> topics(String who) {
    return viewing.sayable(person(who), day("2026-03-02")).stream()
        .map(view -> view.concern().topic())
        .toList();
  }

  private List<String> hearers(String who, Topic topic) {
    return viewing
        .beforehand(id, topic, person(who), day("2026-03-02"))
        .orElseThrow()
        .hearers()
        .stream()
        .map(Person::id)
        .map(PersonId::value)
        .toList();
  }

  private List<String> seers(String on) {
    return List.of("st", "eva", "bo", "cia", "dag", "ulla", "viktor").stream()
        .filter(who -> viewing.opened(id, person(who), day(on)).isPresent())
        .toList();
  }

  private Matter matter(SignalKind kind) {
    return matters.of(List.of(P1)).stream()
        .filter(each -> each.signal().key().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /** Whom messages about a kind of matter went to, each once. */
  private List<String> toldOf(SignalKind kind) {
    var ids =
        matters.of(List.of(P1)).stream()
            .filter(each -> each.signal().key().kind() == kind)
            .map(Matter::id)
            .toList();
    return outbox.all().stream()
        .filter(
            message ->
                message.content() instanceof Content.OfMatter about && ids.contains(about.matter()))
        .map(message -> message.to().value())
        .distinct()
        .toList();
  }

  /** Who was told for a reason, and the day that it is of. */
  private List<String> told(MatterNews news) {
    return outbox.all().stream()
        .flatMap(
            message ->
                message.content() instanceof Content.OfMatter about && about.news() == news
                    ? Stream.of(message.to().value() + " " + about.day())
                    : Stream.of())
        .toList();
  }
}

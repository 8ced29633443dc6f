package se.stegvis.scheduler.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.days;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.placement.PlacementStep;
import se.stegvis.scheduler.placement.PlacementStep.Standing;
import se.stegvis.scheduler.placing.ArrangingPlacement.Press;
import se.stegvis.scheduler.placing.ArrangingPlacement.Reason;
import se.stegvis.scheduler.placing.ArrangingPlacement.Result;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.UnitId;

/** A sidotjänstgöring of Region Örebro län, from before its start until after its end. */
class ArrangingPlacementTest {

  private static final ProgrammeId P1 = new ProgrammeId("p1");
  private static final PlacementId ID = new PlacementId("lung");

  private final InMemoryTrainingRecords records =
      new InMemoryTrainingRecords(
          Given.programme("p1")
              .under("orebro")
              .plannedUntil("2031-01-31")
              .withMainSupervisor("bo")
              .having("eva")
              .having("eli")
              .toRoster());
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final ArrangingPlacement arranging =
      new ArrangingPlacement(
          records, ProductProfiles.load(), outbox, TransactionOperations.withoutTransaction());
  private final ViewingPlacements viewing =
      new ViewingPlacements(
          records,
          ProductProfiles.load(),
          ProductForms.load(),
          new InMemoryReminders(),
          new NotingReadings(new InMemoryReadings(), records));

  @Test
  void theHandledareHearsOfItAndSeesThatPlacementAlone() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(told(PlacementNews.REGISTERED)).containsExactlyInAnyOrder("eva", "bo");
    assertThat(viewing.of(person("eva"), day("2026-06-01")))
        .extracting(view -> view.placement().id())
        .containsExactly(ID);
    assertThat(viewing.of(person("eli"), day("2026-06-01"))).isEmpty();
  }

  @Test
  void theSameTwiceIsOnce() {
    assertThat(put("st", placement("2026-09-01", "2027-02-28", "eva")))
        .isInstanceOf(Result.Done.class);
    assertThat(put("st", placement("2026-09-01", "2027-02-28", "eva")))
        .isInstanceOf(Result.Already.class);
    assertThat(told(PlacementNews.REGISTERED)).hasSize(2);
  }

  @Test
  void itsStepsFollowFromItsDates() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    var steps =
        viewing.view(ID, person("st"), day("2026-09-20")).orElseThrow().lines().stream()
            .map(PlacementView.Line::step)
            .toList();
    assertThat(steps)
        .extracting(PlacementStep::day)
        .contains(day("2026-09-14"), day("2026-11-30"), day("2027-02-28"));
    assertThat(steps)
        .filteredOn(step -> day("2026-09-14").equals(step.day()))
        .extracting(PlacementStep::standing)
        .containsOnly(Standing.LATE);
  }

  @Test
  void anotherHandledareIsToldAndTheFormerSeesNothingMore() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    put("bo", placement("2026-09-01", "2027-02-28", "eli"));
    assertThat(told(PlacementNews.REGISTERED)).contains("eli");
    assertThat(told(PlacementNews.CHANGED)).containsExactly("st");
    assertThat(viewing.view(ID, person("eva"), day("2026-09-20"))).isEmpty();
    assertThat(viewing.view(ID, person("eli"), day("2026-09-20"))).isPresent();
  }

  @Test
  void theHandledareSeesItAWhileAfterItsEndAndNoLonger() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(viewing.view(ID, person("eva"), day("2027-03-30"))).isPresent();
    assertThat(viewing.view(ID, person("eva"), day("2027-03-31"))).isEmpty();
  }

  @Test
  void whatIsCancelledBeforeItsStartLeavesNothingBehind() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(arranging.cancel(press("st", "2026-08-31"), ID)).isInstanceOf(Result.Done.class);
    assertThat(viewing.of(person("st"), day("2026-09-20"))).isEmpty();
    assertThat(viewing.of(person("eva"), day("2026-09-20"))).isEmpty();
  }

  @Test
  void thoseConcernedHearThatItIsCancelled() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    arranging.cancel(press("st", "2026-08-31"), ID);
    assertThat(told(PlacementNews.CANCELLED)).containsExactlyInAnyOrder("eva", "bo");
    assertThat(viewing.gone(ID, person("eva"), day("2026-09-20")).orElseThrow().cancelled())
        .isNotNull();
    assertThat(viewing.gone(ID, person("eva"), day("2026-10-01")).orElseThrow().cancelled())
        .isNull();
    assertThat(viewing.gone(ID, person("eli"), day("2026-09-01")).orElseThrow().cancelled())
        .isNull();
  }

  @Test
  void itsDatesStandSinceTheyWereSetWhoeverIsNamedLater() {
    put("st", placement("2026-09-01", "2027-02-28", null));
    arranging.put(press("bo", "2026-08-20"), placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(registered()).isEqualTo("2026-06-01");
    arranging.put(press("bo", "2026-08-21"), placement("2026-09-08", "2027-02-28", "eva"));
    assertThat(registered()).isEqualTo("2026-08-21");
  }

  @Test
  void aStepThatAChangeLeavesInThePastIsDueTwoWeeksAfterIt() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    arranging.put(press("bo", "2026-10-20"), placement("2026-09-01", "2026-12-31", "eva"));
    assertThat(
            viewing.view(ID, person("st"), day("2026-10-21")).orElseThrow().lines().stream()
                .map(PlacementView.Line::step)
                .filter(step -> step.rule().id().value().equals("ORE-06"))
                .map(PlacementStep::day))
        .containsExactly(day("2026-11-03"));
  }

  @Test
  void whatIsOfAnotherProgrammeIsNotTouched() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    var other = Given.programme("p2").of("sten").under("orebro").toRoster();
    var both = new ArrayList<>(records.told().programmes());
    both.addAll(other.programmes());
    var people = new ArrayList<>(records.told().people());
    people.addAll(
        other.people().stream().filter(each -> each.id().value().equals("sten")).toList());
    records.replace(new Roster(people, records.told().units(), both));
    assertThat(
            arranging.put(
                new Press(
                    person("sten"),
                    new ProgrammeId("p2"),
                    null,
                    day("2026-06-02"),
                    QuietHours.morningOf(day("2026-06-02"))),
                placement("2026-10-01", "2026-11-30", null)))
        .isEqualTo(new Result.Refused(Reason.NOT_YOURS));
    assertThat(viewing.view(ID, person("st"), day("2026-06-02")).orElseThrow().placement().start())
        .isEqualTo("2026-09-01");
  }

  @Test
  void theHandledareIsOfferedWhatTheyFillInAndTheStLakareTheirs() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(forms("ORE-12", "eva", "2027-02-10")).containsExactly("feedback-till-st");
    assertThat(forms("ORE-12", "st", "2027-02-10"))
        .containsExactly("feedback-fran-st", "sjalvvardering-st");
    records.add(P1, Event.of("feedback_till_st", day("2027-02-10")).withPlacement(ID));
    assertThat(forms("ORE-12", "eva", "2027-02-11")).isEmpty();
    assertThat(line("ORE-12", "eva", "2027-02-11").lacking())
        .containsExactly("feedback_fran_st", "sjalvvardering_st");
  }

  @Test
  void anAssessmentIsSuggestedAtTheMiddleToBothOfThem() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(line("ORE-11", "st", "2026-11-20").asks()).isTrue();
    assertThat(line("ORE-11", "eva", "2026-11-20").asks()).isTrue();
    assertThat(line("ORE-11", "bo", "2026-11-20").asks()).isFalse();
    assertThat(line("ORE-11", "st", "2026-08-20").asks()).isFalse();
  }

  @Test
  void whatPeopleDoAndSayIsDoneHasItsButton() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(line("ORE-01", "st", "2026-08-20").saysDone()).isTrue();
    assertThat(line("ORE-02", "st", "2026-08-20").saysDone()).isTrue();
    assertThat(line("ORE-02", "eva", "2026-08-20").saysDone()).isTrue();
    assertThat(line("ORE-14", "st", "2027-02-20").saysDone()).isFalse();
    records.add(P1, Event.of("avslutningssamtal", day("2027-02-25")).withPlacement(ID));
    assertThat(line("ORE-14", "st", "2027-02-26").saysDone()).isTrue();
    for (var who : List.of("st", "bo")) {
      assertThat(forms("ORE-16", who, "2027-03-10")).containsExactly("handledarsamtal");
    }
  }

  @Test
  void theReceivingUnitNamesTheHandledareAndSeesNoMoreThanThat() {
    var lung = Given.unit("lung").with(Role.SR, "lo").toUnit();
    var told = records.told();
    var units = new ArrayList<>(told.units());
    units.add(lung);
    var people = new ArrayList<>(told.people());
    people.addAll(
        Given.programme("p9").having("lo").toRoster().people().stream()
            .filter(each -> each.id().value().equals("lo"))
            .toList());
    records.replace(new Roster(people, units, told.programmes()));
    put("st", at("lung", null));
    var view = viewing.view(ID, person("lo"), day("2026-06-02")).orElseThrow();
    assertThat(view.lines())
        .extracting(line -> line.step().rule().id().value())
        .containsExactly("ORE-03");
    assertThat(put("lo", at("lung", "eva"))).isInstanceOf(Result.Done.class);
    assertThat(told(PlacementNews.REGISTERED)).contains("eva");
    assertThat(
            put(
                "lo",
                new Placement(
                    ID, new UnitId("lung"), days("2026-09-02", "2027-02-28"), 100, null, null)))
        .isEqualTo(new Result.Refused(Reason.NOT_YOURS));
  }

  @Test
  void whereTheStLakareBelongsThereIsNone() {
    assertThat(put("st", at("onk", null))).isEqualTo(new Result.Refused(Reason.AT_HOME));
  }

  private static Placement at(String unit, @Nullable String supervisor) {
    return new Placement(
        ID,
        new UnitId(unit),
        days("2026-09-01", "2027-02-28"),
        100,
        supervisor == null ? null : person(supervisor),
        null);
  }

  private @Nullable LocalDate registered() {
    return records.programme(P1).orElseThrow().programme().placements().getFirst().registered();
  }

  private List<String> forms(String rule, String who, String on) {
    return line(rule, who, on).forms().stream().map(form -> form.id().value()).toList();
  }

  private PlacementView.Line line(String rule, String who, String on) {
    return viewing.view(ID, person(who), day(on)).orElseThrow().lines().stream()
        .filter(line -> line.step().rule().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatHasBegunIsNotCancelledButEnded() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    assertThat(arranging.cancel(press("st", "2026-09-01"), ID))
        .isEqualTo(new Result.Refused(Reason.HAS_BEGUN));
    assertThat(put("st", placement("2026-09-01", "2026-10-31", "eva")))
        .isInstanceOf(Result.Done.class);
  }

  @Test
  void afterItsEndTalkItsDatesAreHistoryAndItsHandledareIsNot() {
    put("st", placement("2026-09-01", "2027-02-28", "eva"));
    records.add(P1, Event.of("avslutningssamtal", day("2026-06-01")).withPlacement(ID));
    assertThat(put("st", placement("2026-10-01", "2027-03-31", "eva")))
        .isEqualTo(new Result.Refused(Reason.END_TALK_HELD));
    assertThat(viewing.view(ID, person("st"), day("2026-09-20")).orElseThrow().placement().end())
        .isEqualTo("2027-02-28");
    assertThat(put("st", placement("2026-09-01", "2027-02-28", "eli")))
        .isInstanceOf(Result.Done.class);
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    assertThat(put("eva", placement("2026-09-01", "2027-02-28", "eva")))
        .isEqualTo(new Result.Refused(Reason.NOT_YOURS));
    assertThat(put("st", placement("2026-01-01", "2026-03-01", "eva")))
        .isEqualTo(new Result.Refused(Reason.OUTSIDE_THE_PROGRAMME));
    assertThat(put("st", placement("2030-12-01", "2031-02-01", "eva")))
        .isEqualTo(new Result.Refused(Reason.OUTSIDE_THE_PROGRAMME));
    assertThat(put("st", placement("2029-12-01", "2030-02-01", "eva")))
        .isEqualTo(new Result.Refused(Reason.TOO_FAR_AWAY));
    assertThat(put("st", placement("2026-09-01", "2027-02-28", "st")))
        .isEqualTo(new Result.Refused(Reason.SUPERVISOR_IS_TRAINEE));
    assertThat(put("st", placement("2026-09-01", "2027-02-28", "nobody")))
        .isEqualTo(new Result.Refused(Reason.NO_SUCH_PERSON));
    put("st", placement("2026-09-01", "2027-02-28", null));
    assertThat(
            put(
                "st",
                new Placement(
                    new PlacementId("other"),
                    new UnitId("su"),
                    days("2027-02-28", "2027-03-31"),
                    50,
                    null,
                    day("2026-06-01"))))
        .isEqualTo(new Result.Refused(Reason.OVERLAPS));
  }

  private Result put(String who, Placement placement) {
    return arranging.put(press(who, "2026-06-01"), placement);
  }

  private static Placement placement(String from, String to, @Nullable String supervisor) {
    return new Placement(
        ID,
        new UnitId("su-lung"),
        days(from, to),
        100,
        supervisor == null ? null : person(supervisor),
        day("2026-06-01"));
  }

  private static Press press(String who, String on) {
    return new Press(person(who), P1, null, day(on), QuietHours.morningOf(day(on)));
  }

  private List<String> told(PlacementNews news) {
    return outbox.all().stream()
        .filter(
            message ->
                message.content() instanceof Content.OfPlacement about && about.news() == news)
        .map(message -> message.to().value())
        .toList();
  }
}

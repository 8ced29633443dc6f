package se.stegvis.scheduler.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.days;
import static se.stegvis.scheduler.training.Given.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.placement.PlacementCourse.Standing;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.placing.ArrangingPlacement.Press;
import se.stegvis.scheduler.placing.ArrangingPlacement.Reason;
import se.stegvis.scheduler.placing.ArrangingPlacement.Result;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
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
      new ArrangingPlacement(records, outbox, TransactionOperations.withoutTransaction());
  private final ViewingPlacements viewing =
      new ViewingPlacements(
          records, ProductProfiles.load(), ProductForms.load(), new InMemoryReminders());

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
    var course = viewing.view(ID, person("st"), day("2026-09-20")).orElseThrow().course();
    assertThat(course.steps())
        .extracting(step -> step.obligation().lastOnTimeDay())
        .contains(day("2026-09-14"), day("2026-11-30"), day("2027-02-28"))
        .isSorted();
    assertThat(course.steps())
        .filteredOn(step -> step.obligation().lastOnTimeDay().equals(day("2026-09-14")))
        .extracting(step -> step.standing())
        .containsOnly(Standing.LATE);
    assertThat(course.steps()).filteredOn(step -> step.standing() == Standing.NEXT).hasSize(1);
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

package se.stegvis.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenUnit;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.UnitId;

class RemindingOfDueTest {

  private static final String IUP = "HAL-01";

  @Test
  void saysNothingTwiceThoughTheTickRunsTwice() {
    var office = new Office(oneTrainee());
    assertThat(office.tick("2026-07-20").messages()).isPositive();
    var first = office.outbox.all().size();
    assertThat(office.tick("2026-07-20").messages()).isZero();
    assertThat(office.outbox.all()).hasSize(first);
  }

  @Test
  @DisplayName("50: after three days down there is one message, and none twice")
  void catchesUpMissedDaysWithOneMessage() {
    var office = new Office(oneTrainee());
    office.tick("2026-08-26");
    assertThat(office.writtenTo("anna")).hasSize(1);
    office.tick("2026-08-27");
    assertThat(office.writtenTo("anna")).hasSize(1);
  }

  @Test
  void aClockThatJumpsBackAndOnAgainSaysNothingTwice() {
    var office = new Office(oneTrainee());
    office.tick("2026-08-26");
    var said = office.outbox.all().size();
    assertThat(said).isPositive();
    office.tick("2026-08-25");
    office.tick("2026-08-26");
    assertThat(office.outbox.all()).hasSize(said);
  }

  @Test
  void whatAUnitAsksOfItsStLakareIsOnTheCardThatIsMadeForThemAlone() {
    var office = new Office(oneTraineeOfSas());
    var day = LocalDate.of(2025, 3, 19);
    office.tick(day.toString());
    for (var message : office.outbox.all()) {
      var occasions = ((Content.Digest) message.content()).occasions();
      var digest = office.digesting.of(message.to(), day, occasions).orElseThrow();
      assertThat(digest.undone().map(each -> each.obligation().key())).containsAll(occasions);
    }
    assertThat(office.writtenTo("anna").getFirst()).contains("SAS-A5");
  }

  @Test
  void whoIsLookedAtAloneIsAddressedAsAmongOthers() {
    var roster = oneTraineeOfSas();
    var office = new Office(roster);
    var personalDue = new PersonalDue(ProductProfiles.load(), office.records);
    var everybody = roster.people().stream().map(Person::id).toList();
    var day = LocalDate.of(2025, 3, 19);
    var together = new Addressed(personalDue.around(everybody, day), office.steps);
    for (var person : everybody) {
      var alone = new Addressed(personalDue.around(List.of(person), day), office.steps);
      assertThat(alone.to(person)).isEqualTo(together.to(person));
    }
  }

  private static Roster oneTraineeOfSas() {
    return Given.programme("p1")
        .of("anna")
        .in(Given.unit("onk").under("sas-boras").with(Role.SR, "cia").with(Role.VC, "dag"))
        .startingOn("2024-06-01")
        .withMainSupervisor("bo")
        .toRoster();
  }

  @Test
  void saysNothingOnAFreeDay() {
    assertThat(new Office(oneTrainee()).tick("2026-07-18").messages()).isZero();
  }

  @Test
  void writesOneMessageToAHandledareOfFour() {
    var office = new Office(fourTrainees());
    office.tick("2026-07-20");
    assertThat(office.writtenTo("bo")).hasSize(1);
    assertThat(office.writtenTo("bo").getFirst()).containsExactly(IUP, IUP, IUP, IUP);
    assertThat(office.writtenTo("st1")).hasSize(1);
  }

  @Test
  void writesToNobodyWhoHasPaused() {
    var office = new Office(oneTrainee());
    office.reminders.prefer(new Preference(new PersonId("anna"), null, LocalDate.of(2026, 8, 2)));
    office.tick("2026-07-20");
    assertThat(office.writtenTo("anna")).isEmpty();
    assertThat(office.writtenTo("bo")).hasSize(1);
    office.tick("2026-08-03");
    assertThat(office.writtenTo("anna")).hasSize(1);
  }

  @Test
  void putsOffOneThingForOnePersonAndSaysItOnThatDay() {
    var office = new Office(oneTrainee());
    office.tick("2026-07-20");
    office.reminders.snooze(new Snooze(new PersonId("anna"), iup("p1"), LocalDate.of(2026, 7, 30)));
    office.tick("2026-07-29");
    assertThat(office.writtenTo("anna")).hasSize(1);
    assertThat(office.writtenTo("bo")).hasSize(2);
    office.tick("2026-07-30");
    assertThat(office.writtenTo("anna")).hasSize(2);
    office.tick("2026-07-31");
    assertThat(office.writtenTo("anna")).hasSize(2);
  }

  @Test
  void aThingPutOffLongAgoIsNotSaidAgainBecauseItsDateHasMoved() {
    var office = new Office(oneTrainee());
    office.reminders.snooze(new Snooze(new PersonId("anna"), iup("p1"), LocalDate.of(2026, 7, 21)));
    office.tick("2026-07-21");
    assertThat(office.writtenTo("anna")).hasSize(1);
    office.records.replace(
        Given.programme("p1")
            .of("anna")
            .in(clinic())
            .startingOn("2026-02-01")
            .withMainSupervisor("bo")
            .having("bo", Qualification.SPECIALIST, Qualification.SUPERVISOR_TRAINING)
            .pausedBetween("2026-06-01", "2026-07-10")
            .toRoster());
    office.tick("2026-07-22");
    assertThat(office.writtenTo("anna")).hasSize(1);
  }

  @Test
  void remindsAnewWhenALeaveHasMovedTheDate() {
    var office = new Office(oneTrainee());
    office.tick("2026-07-20");
    office.records.replace(
        Given.programme("p1")
            .of("anna")
            .in(clinic())
            .startingOn("2026-02-01")
            .withMainSupervisor("bo")
            .pausedBetween("2026-07-21", "2026-08-20")
            .toRoster());
    office.tick("2026-08-18");
    assertThat(office.writtenTo("anna")).hasSize(1);
    office.tick("2026-08-21");
    assertThat(office.writtenTo("anna").getLast()).contains(IUP);
    assertThat(office.writtenTo("anna")).hasSize(2);
  }

  @Test
  void tellsTheDirectorOfStudiesWhenItHasClimbed() {
    var office = new Office(oneTrainee());
    office.tick("2026-08-31");
    assertThat(office.writtenTo("cia").stream().flatMap(List::stream)).doesNotContain(IUP);
    office.tick("2026-09-01");
    assertThat(office.writtenTo("cia").getLast()).contains(IUP);
  }

  @Test
  void oneBadRecordStopsNobodyAndIsReported() {
    var good = oneTrainee();
    var broken = broken(good.programmes().getFirst());
    var office =
        new Office(
            new Roster(good.people(), good.units(), List.of(broken, good.programmes().getFirst())));
    var report = office.tick("2026-07-20");
    assertThat(report.failed()).contains("programme broken");
    assertThat(report.skipped()).isZero();
    assertThat(office.writtenTo("anna").getFirst()).contains(IUP);
  }

  @Test
  void aChunkThatCouldNotBeWrittenIsReportedAsSkipped() {
    var office = new Office(oneTrainee());
    var reminding =
        new RemindingOfDue(
            office.records,
            new PersonalDue(Office.PROFILES, office.records),
            office.reminders,
            office.outbox,
            office.steps,
            new TransactionOperations() {
              @Override
              public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                throw new CannotCreateTransactionException("the database is away");
              }
            });
    assertThat(reminding.on(LocalDate.parse("2026-07-20")).skipped()).isEqualTo(1);
    assertThat(office.tick("2026-07-20").skipped()).isZero();
    assertThat(office.writtenTo("anna")).hasSize(1);
  }

  /** No file can hold it: a placement that never ends. */
  private static Programme broken(Programme like) {
    var endless =
        new Placement(
            new PlacementId("endless"),
            new UnitId("elsewhere"),
            DateSpan.from(like.start()),
            100,
            null,
            null);
    return new Programme(
        new ProgrammeId("broken"),
        like.trainee(),
        like.specialty(),
        like.regulation(),
        like.start(),
        null,
        like.units(),
        like.fte(),
        like.roles(),
        List.of(),
        List.of(endless),
        List.of());
  }

  private static GivenUnit clinic() {
    return Given.unit("med").under("halland").with(Role.SR, "cia").with(Role.VC, "dag");
  }

  private static Roster oneTrainee() {
    return Given.programme("p1")
        .of("anna")
        .in(clinic())
        .startingOn("2026-02-01")
        .withMainSupervisor("bo")
        .having("bo", Qualification.SPECIALIST, Qualification.SUPERVISOR_TRAINING)
        .toRoster();
  }

  private static Roster fourTrainees() {
    var rosters =
        List.of("1", "2", "3", "4").stream()
            .map(
                number ->
                    Given.programme("p" + number)
                        .of("st" + number)
                        .in(clinic())
                        .startingOn("2026-02-01")
                        .withMainSupervisor("bo")
                        .having("bo", Qualification.SPECIALIST, Qualification.SUPERVISOR_TRAINING)
                        .toRoster())
            .toList();
    return new Roster(
        rosters.stream().flatMap(roster -> roster.people().stream()).distinct().toList(),
        rosters.getFirst().units(),
        rosters.stream().flatMap(roster -> roster.programmes().stream()).toList());
  }

  private static ObligationKey iup(String programme) {
    return new ObligationKey(new RuleId(IUP), programme, "1");
  }
}

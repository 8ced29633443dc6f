package se.stegvis.persistence.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.following.KeepingMatters;
import se.stegvis.scheduler.following.LookingAgain;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.following.Telling;
import se.stegvis.scheduler.following.Watching;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.TouchedProgrammes;
import se.stegvis.scheduler.training.TrainingRecords;

/** The look for signals on a real database: an IUP of st is late since 2026-08-02. */
@OnPostgres
final class LookingForSignalsIT {

  private static final ProgrammeId P1 = new ProgrammeId("p1");
  private static final LocalDate DAY = day("2026-08-03");

  private final Rosters rosters;
  private final TrainingRecords records;
  private final TouchedProgrammes touched;
  private final Matters matters;
  private final ActionPlans plans;
  private final JdbcClient client;
  private final TransactionOperations transactions;
  private final RaisingSignals raising;

  @Autowired
  LookingForSignalsIT(
      Rosters rosters,
      TrainingRecords records,
      TouchedProgrammes touched,
      Matters matters,
      ActionPlans plans,
      Assessments assessments,
      Concerns concerns,
      Outbox outbox,
      JdbcClient client,
      TransactionOperations transactions) {
    this.rosters = rosters;
    this.records = records;
    this.touched = touched;
    this.matters = matters;
    this.plans = plans;
    this.client = client;
    this.transactions = transactions;
    this.raising =
        new RaisingSignals(
            ProductProfiles.load(),
            ProductForms.load(),
            records,
            new Watching(assessments, concerns, plans, outbox),
            new KeepingMatters(matters, new Telling(outbox, new WorkingDays())),
            transactions);
  }

  @BeforeEach
  void aLateProgrammeIsStored() {
    rosters.store(given());
    touched.take(100);
  }

  @Test
  void aRowThatCannotBeReadStopsTheLookAtItsOwnProgrammeAlone() {
    client
        .sql(
            "insert into programme (id, trainee_id, specialty, regulation, starts)"
                + " values ('p0', 'st', 'onkologi', 'NO_SUCH', '2026-02-01')")
        .update();
    assertThat(raising.on(DAY)).containsExactly("programme p0");
    assertThat(iup().isOpen()).isTrue();
  }

  @Test
  void whatIsEnteredClosesTheMatterOnTheNextLookAtWhatWasTouched() {
    raising.on(DAY);
    finishIup();
    new LookingAgain(touched, raising).at(QuietHours.morningOf(DAY));
    assertThat(iup().state()).isEqualTo(new Matter.State.Closed(DAY));
    assertThat(touched.take(9)).isEmpty();
  }

  @Test
  void anEventAndAPlanTouchTheirProgrammeOnceATaking() {
    finishIup();
    plans.add(
        ActionPlan.begun(PlanId.random(), P1, person("st"), null, person("bo"), DAY),
        PlanStep.of(PlanStep.What.BEGUN, person("bo"), QuietHours.morningOf(DAY)));
    assertThat(touched.take(9)).containsExactly(P1);
    assertThat(touched.take(9)).isEmpty();
  }

  @Test
  void whatWasNotKeptTouchesNothing() {
    transactions.executeWithoutResult(
        transaction -> {
          finishIup();
          transaction.setRollbackOnly();
        });
    assertThat(touched.take(9)).isEmpty();
  }

  private static Roster given() {
    return Given.programme("p1").under("halland").withMainSupervisor("bo").toRoster();
  }

  private void finishIup() {
    records.add(
        P1,
        Event.signed(
            "iup.version", DAY, DAY, Set.of(person("st"), person("bo")), Set.of(person("cia"))));
  }

  private Matter iup() {
    return matters.of(List.of(P1)).stream()
        .filter(matter -> matter.signal().key().kind() == SignalKind.IUP_LATE)
        .findFirst()
        .orElseThrow();
  }
}

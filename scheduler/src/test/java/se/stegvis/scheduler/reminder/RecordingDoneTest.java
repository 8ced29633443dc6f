package se.stegvis.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reminder.RecordingDone.Reason;
import se.stegvis.scheduler.reminder.RecordingDone.Result;
import se.stegvis.scheduler.reminder.RecordingDone.Saying;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;

class RecordingDoneTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
  private static final Instant NOW = Instant.parse("2026-07-20T08:00:00Z");

  private final Office office =
      new Office(
          Given.programme("p1")
              .of("anna")
              .in(Given.unit("onk").under("sas-boras").with(Role.SR, "cia").with(Role.VC, "dag"))
              .startingOn("2026-01-01")
              .withMainSupervisor("bo")
              .having("bo", Qualification.SPECIALIST, Qualification.SUPERVISOR_TRAINING)
              .toRoster());

  @Test
  void aTalkIsRecordedWithItsLengthAndWhoWasThere() {
    assertThat(record("anna", "SAS-01", "1", "2026-07-16")).isEqualTo(new Result.Recorded());
    var talk = events().getLast();
    assertThat(talk.evidence()).isEqualTo("handledarsamtal");
    assertThat(talk.on()).isEqualTo("2026-07-16");
    assertThat(talk.entered()).isEqualTo(TODAY);
    assertThat(talk.with()).isEqualTo(new PersonId("bo"));
  }

  @Test
  void theSameThingSaidAgainIsKindlyKnownAlready() {
    record("anna", "SAS-01", "1", "2026-07-16");
    assertThat(record("bo", "SAS-01", "1", "2026-07-16")).isEqualTo(new Result.AlreadyDone());
    assertThat(events()).hasSize(1);
  }

  @Test
  void nobodyElseCanSayIt() {
    assertThat(record("dag", "SAS-01", "1", "2026-07-16")).isEqualTo(new Result.NotYours());
    assertThat(events()).isEmpty();
  }

  @Test
  void whatCannotBeRightIsRefusedAndNothingIsStored() {
    assertThat(record("anna", "SAS-01", "1", "2026-07-21"))
        .isEqualTo(new Result.Refused(Reason.IN_THE_FUTURE));
    assertThat(events()).isEmpty();
  }

  @Test
  void anAssessmentIsAFormOfItsOwnAndIsNotSaidToBeDone() {
    assertThat(record("anna", "SAS-05", "2026HT", "2026-07-16")).isEqualTo(new Result.NotYours());
    assertThat(events()).isEmpty();
  }

  @Test
  void eachSignsTheIupForThemselves() {
    var halland =
        new Office(
            Given.programme("p1")
                .of("anna")
                .in(Given.unit("med").under("halland").with(Role.SR, "cia").with(Role.VC, "dag"))
                .startingOn("2026-02-01")
                .withMainSupervisor("bo")
                .toRoster());
    assertThat(sign(halland, "anna", "HAL-01")).isEqualTo(new Result.Recorded());
    assertThat(sign(halland, "bo", "HAL-01")).isEqualTo(new Result.Recorded());
    assertThat(sign(halland, "cia", "HAL-02")).isEqualTo(new Result.Recorded());
    assertThat(sign(halland, "dag", "HAL-02")).isEqualTo(new Result.AlreadyDone());
    assertThat(sign(halland, "anna", "HAL-01")).isEqualTo(new Result.AlreadyDone());
  }

  private static Result sign(Office at, String who, String rule) {
    return at.recording.record(
        new Saying(new PersonId(who), key(rule, "1"), TODAY, List.of()), null, TODAY, NOW);
  }

  private Result record(String who, String rule, String occurrence, String on) {
    return office.recording.record(
        new Saying(new PersonId(who), key(rule, occurrence), LocalDate.parse(on), List.of()),
        null,
        TODAY,
        NOW);
  }

  private List<Event> events() {
    return office.records.programme(new ProgrammeId("p1")).orElseThrow().programme().events();
  }

  private static ObligationKey key(String rule, String occurrence) {
    return new ObligationKey(new RuleId(rule), "p1", occurrence);
  }
}

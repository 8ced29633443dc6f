package se.stegvis.scheduler.assessment;

import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.FIA;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.PL1;
import static se.stegvis.scheduler.training.SampleRoster.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/** An assessment as a test tells of it: a mini-CEX that anna of p1, or else fia, has asked for. */
public final class GivenAssessment {

  private final ProgrammeId programme;
  private AssessmentId id = AssessmentId.random();
  private PersonId trainee;
  private PersonId assessor = BO;
  private @Nullable PersonId askedBy;
  private @Nullable RoundId round;
  private @Nullable PlacementId placement;
  private LocalDate seen = day("2026-10-02");
  private Instant asked = Instant.parse("2026-10-05T10:00:00Z");
  private LocalDate lastDay = day("2026-10-19");
  private State state = State.OPEN;

  private GivenAssessment(ProgrammeId programme) {
    this.programme = programme;
    trainee = programme.equals(P1) ? ANNA : FIA;
  }

  public static GivenAssessment of(ProgrammeId programme) {
    return new GivenAssessment(programme);
  }

  public GivenAssessment id(AssessmentId other) {
    id = other;
    return this;
  }

  public GivenAssessment about(PersonId other) {
    trainee = other;
    return this;
  }

  public GivenAssessment from(PersonId other) {
    assessor = other;
    return this;
  }

  public GivenAssessment askedBy(PersonId other) {
    askedBy = other;
    return this;
  }

  public GivenAssessment in(RoundId other) {
    round = other;
    return this;
  }

  public GivenAssessment at(PlacementId other) {
    placement = other;
    return this;
  }

  public GivenAssessment in(State other) {
    state = other;
    return this;
  }

  public GivenAssessment seen(String day) {
    seen = day(day);
    return this;
  }

  public GivenAssessment asked(Instant other) {
    asked = other;
    return this;
  }

  public GivenAssessment lastDay(String day) {
    lastDay = day(day);
    return this;
  }

  public Assessment build() {
    return new Assessment(
        id,
        new FormId("mini-cex"),
        1,
        new ScaleId("uk6"),
        programme,
        trainee,
        assessor,
        askedBy == null ? trainee : askedBy,
        round,
        placement,
        seen,
        asked,
        lastDay,
        false,
        state,
        Answers.NONE,
        Face.QUICK,
        Answers.NONE,
        null,
        null,
        null,
        "");
  }

  /** One that has something of everything. */
  static Assessment withEverything() {
    return new Assessment(
        AssessmentId.random(),
        new FormId("dops"),
        2,
        new ScaleId("dops_sup"),
        P1,
        ANNA,
        BO,
        ANNA,
        RoundId.random(),
        PL1,
        day("2026-09-10"),
        Instant.parse("2026-09-11T08:15:30.123456Z"),
        day("2026-09-25"),
        true,
        State.SENT,
        new Answers(
            Map.of("comment", "Åt höger →\n\"rakt\" på; 'so' {\"a\": [1]} \\ 🩺", "overall", "4")),
        Face.WHOLE,
        new Answers(Map.of("overall", "3")),
        Instant.parse("2026-09-12T08:15:30Z"),
        CIA,
        Instant.parse("2026-09-13T08:15:30Z"),
        "Tack, det tar jag med mig.");
  }
}

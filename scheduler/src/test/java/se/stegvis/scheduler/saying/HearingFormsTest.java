package se.stegvis.scheduler.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.AnsweringAssessment;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Press;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Result;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.Concern.State;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.InMemoryConcerns;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.round.InMemoryRounds;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/** What a Feedback till ST says of a sidotjänstgöring in Region Örebro län, and what it raises. */
class HearingFormsTest {

  private static final Forms FORMS = ProductForms.load();
  private static final ProgrammeId P1 = new ProgrammeId("p1");
  private static final PlacementId PL1 = new PlacementId("pl1");
  private static final LocalDate TODAY = day("2026-03-20");

  private final InMemoryTrainingRecords records =
      new InMemoryTrainingRecords(
          Given.programme("p1")
              .in(Given.unit("onk").under("orebro").with(Role.SR, "cia"))
              .startingOn("2025-01-15")
              .withMainSupervisor("bo")
              .placedUnder("eva", "pl1", "kir", "2026-01-15", "2026-04-14")
              .movingTo(Given.unit("kir").under("orebro").with(Role.SR, "ulla"), "2030-01-01")
              .toRoster());
  private final InMemoryConcerns concerns = new InMemoryConcerns();
  private final InMemoryAssessments assessments = new InMemoryAssessments();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final AnsweringAssessment answering =
      new AnsweringAssessment(
          assessments,
          new InMemoryRounds(),
          records,
          FORMS,
          ProductProfiles.load(),
          outbox,
          Hearing.of(records, concerns, outbox),
          TransactionOperations.withoutTransaction());
  private final AssessmentId form = begun();

  @Test
  void aPassedPlacementRaisesNothing() {
    send("godkand", "no");
    assertThat(concerns.of(List.of(P1))).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void onePassedWithSomethingToAddOrNotPassedIsAWorryForTheTwo() {
    send("med_komplettering", "no");
    assertThat(only().state()).isEqualTo(State.RAISED);
    assertThat(only().topic()).isEqualTo(new Topic(Kind.PLACEMENT, P1, PL1));
    assertThat(only().by()).isEqualTo(person("eva"));
    assertThat(told()).containsExactlyInAnyOrder("st", "eva");
  }

  @Test
  void thatAPlanIsNeededTellsTheHuvudansvarigaAndBothStudierektorer() {
    send("ej_godkand", "yes");
    assertThat(only().state()).isEqualTo(State.PLAN_NEEDED);
    assertThat(told()).containsExactlyInAnyOrder("st", "eva", "bo", "cia", "ulla");
  }

  @Test
  void oneFormIsOneConcernHoweverOftenItIsSent() {
    send("ej_godkand", "no");
    send("ej_godkand", "no");
    correct("ej_godkand", "yes");
    assertThat(only().id()).isEqualTo(new ConcernId(form.value()));
    assertThat(only().state()).isEqualTo(State.PLAN_NEEDED);
  }

  @Test
  void itFollowsTheFormWhenThatIsCorrectedOrTakenBack() {
    send("ej_godkand", "no");
    correct("godkand", "no");
    assertThat(only().state()).isEqualTo(State.WITHDRAWN);
    correct("med_komplettering", "no");
    assertThat(concerns.of(List.of(P1)))
        .extracting(Concern::state)
        .containsExactly(State.WITHDRAWN, State.RAISED);
  }

  @Test
  void aFormTakenBackSaysNothing() {
    send("ej_godkand", "yes");
    assertThat(answering.recall(press(Map.of()))).isInstanceOf(Result.Done.class);
    assertThat(only().state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void whatTheSamePersonHasSaidAlreadyIsAnsweredAndNotSaidAgain() {
    concerns.add(
        Concern.raised(
            ConcernId.random(),
            new Topic(Kind.PLACEMENT, P1, PL1),
            person("eva"),
            day("2026-03-02"),
            Set.of(Area.COMMUNICATION),
            List.of()));
    send("ej_godkand", "yes");
    assertThat(only().state()).isEqualTo(State.PLAN_NEEDED);
    assertThat(only().on()).isEqualTo(day("2026-03-02"));
  }

  private AssessmentId begun() {
    var id = AssessmentId.random();
    var feedback =
        FORMS.all().stream()
            .filter(each -> each.id().equals(new FormId("feedback-till-st")))
            .findFirst()
            .orElseThrow();
    assessments.add(
        new Assessment(
            id,
            feedback.id(),
            feedback.version(),
            new ScaleId("forvantan3"),
            P1,
            person("st"),
            person("eva"),
            person("eva"),
            null,
            PL1,
            TODAY,
            now(),
            TODAY.plusDays(14),
            false,
            Assessment.State.OPEN,
            Answers.NONE,
            Face.WHOLE,
            Answers.NONE,
            null,
            null,
            null,
            ""),
        Step.of(Step.What.ASKED, person("eva"), now()));
    return id;
  }

  private void send(String outcome, String plan) {
    assertThat(answering.send(press(typed(outcome, plan)), true))
        .isInstanceOfAny(Result.Done.class, Result.Already.class);
  }

  private void correct(String outcome, String plan) {
    assertThat(answering.correct(press(typed(outcome, plan)), true))
        .isInstanceOf(Result.Done.class);
  }

  private static Map<String, String> typed(String outcome, String plan) {
    var typed = new HashMap<String, String>();
    typed.put("strengths", "Lugn vid sängkanten.");
    typed.put("improvements", "Fler ronder på egen hand.");
    typed.put("outcome", outcome);
    typed.put("goals_met", "partly_met");
    typed.put("plan_needed", plan);
    return typed;
  }

  private Press press(Map<String, String> typed) {
    return new Press(person("eva"), form, null, new Answers(typed), TODAY, now());
  }

  private static Instant now() {
    return QuietHours.morningOf(TODAY);
  }

  private Concern only() {
    assertThat(concerns.of(List.of(P1))).hasSize(1);
    return concerns.of(List.of(P1)).getFirst();
  }

  /** Whom messages about matters went to, each once. */
  private List<String> told() {
    return outbox.all().stream()
        .filter(message -> message.content() instanceof Content.OfMatter)
        .map(message -> message.to().value())
        .distinct()
        .toList();
  }
}

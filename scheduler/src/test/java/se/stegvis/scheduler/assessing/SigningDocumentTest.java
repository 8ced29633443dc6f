package se.stegvis.scheduler.assessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Press;
import se.stegvis.scheduler.assessing.AnsweringAssessment.Result;
import se.stegvis.scheduler.assessing.BeginningForms.Beginning;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.round.InMemoryRounds;
import se.stegvis.scheduler.saying.Hearing;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/** An IUP in Halland: Anna and Bo sign, Cia (SR) or Dag (VC) approves. */
final class SigningDocumentTest {

  private static final Forms FORMS = ProductForms.load();
  private static final Profiles PROFILES = ProductProfiles.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
  private static final Instant NOW = Instant.parse("2026-07-20T10:00:00Z");
  private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

  private final InMemoryAssessments assessments = new InMemoryAssessments();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryTrainingRecords records =
      new InMemoryTrainingRecords(
          Given.programme("p1")
              .of("anna")
              .in(Given.unit("med").under("halland").with(Role.SR, "cia").with(Role.VC, "dag"))
              .startingOn("2026-02-01")
              .withMainSupervisor("bo")
              .toRoster());
  private final TransactionOperations transactions = TransactionOperations.withoutTransaction();
  private final AskingForAssessment asking =
      new AskingForAssessment(
          assessments, records, new ChosenScale(PROFILES, FORMS), FORMS, outbox, transactions);
  private final BeginningForms beginning =
      new BeginningForms(assessments, records, asking, transactions);
  private final AnsweringAssessment answering =
      new AnsweringAssessment(
          assessments,
          new InMemoryRounds(),
          records,
          FORMS,
          PROFILES,
          outbox,
          Hearing.of(records),
          transactions);
  private final SigningDocument signing =
      new SigningDocument(assessments, records, FORMS, PROFILES, outbox, transactions);

  @Test
  void aVersionIsDoneWhenBothHaveSignedAndOneHasApproved() {
    var iup = finished("anna", "iup.version");
    assertThat(rule("HAL-01").missing()).containsExactly("signature.HH", "approval");
    assertThat(told("bo")).containsExactly(Occasion.TO_SIGN);
    assertThat(told("cia")).isEmpty();

    assertThat(sign(iup, "bo")).isInstanceOf(Result.Done.class);
    assertThat(rule("HAL-01").missing()).containsExactly("approval");
    assertThat(told("cia")).containsExactly(Occasion.TO_APPROVE);
    assertThat(told("dag")).containsExactly(Occasion.TO_APPROVE);

    assertThat(sign(iup, "dag")).isInstanceOf(Result.Done.class);
    assertThat(rule("HAL-01").state()).isEqualTo(State.DONE);
  }

  @Test
  void theSameTapTwiceSignsOnce() {
    var iup = finished("anna", "iup.version");
    sign(iup, "bo");
    int events = events();
    assertThat(sign(iup, "bo")).isInstanceOf(Result.Already.class);
    assertThat(sign(iup, "anna")).isInstanceOf(Result.Already.class);
    assertThat(events()).isEqualTo(events);
  }

  @Test
  void nobodyApprovesBeforeBothHaveSignedAndNobodyElseSigns() {
    var iup = finished("bo", "iup.version");
    assertThat(sign(iup, "cia")).isInstanceOf(Result.NotYours.class);
    assertThat(sign(iup, "mallory")).isInstanceOf(Result.NotYours.class);
    assertThat(rule("HAL-01").missing()).containsExactly("signature.ST", "approval");
  }

  @Test
  void whatIsCorrectedIsSignedAnew() {
    var iup = finished("anna", "iup.version");
    sign(iup, "bo");
    var corrected = Map.of(Form.ON, "2026-07-19", Form.TOPICS, "sjalvstudier");
    assertThat(answering.correct(press(iup, "anna", corrected), false))
        .isInstanceOf(Result.Done.class);
    assertThat(rule("HAL-01").missing()).containsExactly("signature.HH", "approval");
  }

  @Test
  void whatIsTakenBackTakesItsSignaturesAlong() {
    var iup = finished("anna", "iup.version");
    sign(iup, "bo");
    answering.recall(press(iup, "anna", Map.of()));
    assertThat(events()).isZero();
    assertThat(sign(iup, "bo")).isInstanceOf(Result.TooLate.class);
  }

  @Test
  void theChecklistTellsWhatTheIupLacks() {
    finished("anna", "iup.version", "kliniska_tjanstgoringar,utbildning");
    assertThat(rule("HAL-03").missing())
        .contains("sjalvstudier", "metoder_for_bedomning")
        .doesNotContain("utbildning");
  }

  @Test
  void aMajorChangeIsARevisionThatIsApprovedAnew() {
    finished("anna", "iup.version");
    var change = finished("bo", "iup.revision.major");
    sign(change, "anna");
    assertThat(told("dag")).contains(Occasion.TO_APPROVE);
    assertThat(records.programme(PROGRAMME).orElseThrow().programme().events())
        .anyMatch(event -> event.evidence().equals("iup.revision.major"));
  }

  private AssessmentId finished(String who, String evidence) {
    return finished(who, evidence, "");
  }

  private AssessmentId finished(String who, String evidence, String topics) {
    var form = FORMS.proving(evidence).orElseThrow();
    var begun =
        beginning.begin(
            new Beginning(new PersonId(who), PROGRAMME, form, null, List.of()), TODAY, NOW);
    assertThat(begun).isInstanceOf(AskingForAssessment.Result.Asked.class);
    var id = ((AskingForAssessment.Result.Asked) begun).assessment().id();
    var answers = Map.of(Form.ON, TODAY.toString(), Form.TOPICS, topics, "changes", "Ny placering");
    assertThat(answering.send(press(id, who, answers), true)).isInstanceOf(Result.Done.class);
    return id;
  }

  private Result sign(AssessmentId id, String who) {
    return signing.sign(press(id, who, Map.of()));
  }

  private static Press press(AssessmentId id, String who, Map<String, String> typed) {
    return new Press(new PersonId(who), id, null, new Answers(typed), TODAY, NOW);
  }

  private Obligation rule(String rule) {
    return Due.of(PROFILES, records.programme(PROGRAMME).orElseThrow(), TODAY).stream()
        .filter(each -> each.key().rule().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private int events() {
    return records.programme(PROGRAMME).orElseThrow().programme().events().size();
  }

  private List<Occasion> told(String person) {
    return outbox.all().stream()
        .filter(message -> message.to().equals(new PersonId(person)))
        .flatMap(
            message ->
                message.content() instanceof Content.OfAssessment about
                    ? List.of(about.occasion()).stream()
                    : List.<Occasion>of().stream())
        .toList();
  }
}

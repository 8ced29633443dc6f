package se.stegvis.scheduler.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessing.AnsweringAssessment;
import se.stegvis.scheduler.assessing.AskingForAssessment;
import se.stegvis.scheduler.assessing.ChosenScale;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.round.InMemoryRounds;
import se.stegvis.scheduler.saying.Hearing;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.ProgrammeId;

/** Anna's training since February 2026, and those who have seen her work. */
final class Ward {

  static final ProgrammeId ANNAS = new ProgrammeId("p1");
  static final LocalDate TODAY = LocalDate.of(2026, 12, 11);

  private static final Forms FORMS = ProductForms.load();

  private final InMemoryAssessments assessments = new InMemoryAssessments();
  private final InMemoryTrainingRecords records;
  private final AskingForAssessment asking;
  private final AnsweringAssessment answering;

  Ward(GivenProgramme programme) {
    var transactions = TransactionOperations.withoutTransaction();
    records = new InMemoryTrainingRecords(programme.toRoster());
    asking =
        new AskingForAssessment(
            assessments,
            records,
            new ChosenScale(ProductProfiles.load(), FORMS),
            FORMS,
            new InMemoryOutbox(),
            transactions);
    answering =
        new AnsweringAssessment(
            assessments,
            new InMemoryRounds(),
            records,
            FORMS,
            ProductProfiles.load(),
            new InMemoryOutbox(),
            Hearing.of(records),
            transactions);
  }

  /** Under Bo in Borås, with Eva at a sidotjänstgöring in the autumn. */
  static GivenProgramme annas() {
    return Given.programme("p1")
        .of("anna")
        .under("sas-boras")
        .withMainSupervisor("bo")
        .placedUnder("eva", "pl", "elsewhere", "2026-09-01", "2026-12-31");
  }

  Developments developments() {
    return new Developments(assessments, records, FORMS);
  }

  Development seenBy(String reader) {
    return developments().of(ANNAS, Given.person(reader), TODAY).orElseThrow();
  }

  /** Anna asks, the assessor answers on the same day. */
  AssessmentId filed(String form, String assessor, String seen, String... answers) {
    var id = asked(form, assessor, seen);
    var press =
        new AnsweringAssessment.Press(
            Given.person(assessor), id, null, typed(answers), Given.day(seen), noon(seen));
    var result = answering.send(press, true);
    if (!(result instanceof AnsweringAssessment.Result.Done)) {
      throw new IllegalArgumentException(form + " of " + seen + ": " + result);
    }
    return id;
  }

  AssessmentId asked(String form, String assessor, String seen) {
    var id = AssessmentId.random();
    var version = FORMS.newest(new FormId(form)).orElseThrow().version();
    asking.ask(
        new AskingForAssessment.Asking(
            id,
            Given.person("anna"),
            ANNAS,
            new FormId(form),
            version,
            null,
            Given.day(seen),
            Given.person(assessor),
            false),
        Given.day(seen),
        noon(seen));
    return id;
  }

  /** What a draft has on the whole face. */
  void drafted(AssessmentId id, String assessor, String day, String... answers) {
    answering.draft(
        new AnsweringAssessment.Press(
            Given.person(assessor), id, null, typed(answers), Given.day(day), noon(day)),
        Face.WHOLE);
  }

  void recalled(AssessmentId id, String assessor, String day) {
    answering.recall(
        new AnsweringAssessment.Press(
            Given.person(assessor), id, null, Answers.NONE, Given.day(day), noon(day)));
  }

  private static Answers typed(String... answers) {
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      typed.put(answers[i], answers[i + 1]);
    }
    return new Answers(typed);
  }

  private static Instant noon(String day) {
    return Given.day(day).atTime(12, 0).atZone(QuietHours.STOCKHOLM).toInstant();
  }
}

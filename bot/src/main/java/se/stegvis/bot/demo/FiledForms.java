package se.stegvis.bot.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Roster;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of assessments that were made before the demo begins. As events they stand in the
 * sample's roster already, so that nothing counts twice and nobody is told of them anew.
 */
final class FiledForms {

  private static final ClassPathResource SAMPLE = new ClassPathResource("demo/filed.json");

  private final Assessments assessments;
  private final Forms forms;

  FiledForms(Assessments assessments, Forms forms) {
    this.assessments = assessments;
    this.forms = forms;
  }

  /** One line of the file. */
  record Filed(
      String programme, String form, String assessor, LocalDate on, Map<String, String> answers) {}

  /** Files those of the roster's programmes; what is filed already stays as it is. */
  void fileFor(Roster roster) {
    for (var filed : read()) {
      roster.programmes().stream()
          .filter(each -> each.id().equals(new ProgrammeId(filed.programme())))
          .forEach(programme -> file(filed, programme));
    }
  }

  private void file(Filed filed, Programme programme) {
    var form = forms.newest(new FormId(filed.form())).orElseThrow();
    var noon = filed.on().atTime(12, 0).atZone(QuietHours.STOCKHOLM).toInstant();
    var assessor = new PersonId(filed.assessor());
    assessments.add(
        assessment(filed, form, programme, assessor, noon),
        new Step(Step.What.SENT, assessor, noon, new Answers(filed.answers())));
  }

  private static Assessment assessment(
      Filed filed, Form form, Programme programme, PersonId assessor, Instant noon) {
    return new Assessment(
        new AssessmentId(
            UUID.nameUUIDFromBytes(
                (filed.programme() + filed.form() + filed.on()).getBytes(UTF_8))),
        form.id(),
        form.version(),
        new ScaleId("uk6"),
        programme.id(),
        programme.trainee(),
        assessor,
        programme.trainee(),
        null,
        null,
        filed.on(),
        noon,
        filed.on().plus(Assessment.STANDS),
        false,
        Assessment.State.SENT,
        new Answers(filed.answers()),
        Face.QUICK,
        Answers.NONE,
        noon,
        null,
        noon,
        "");
  }

  static List<Filed> read() {
    try (var in = SAMPLE.getInputStream()) {
      return JsonMapper.shared().readValue(in, new TypeReference<List<Filed>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

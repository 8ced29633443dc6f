package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.form.AnswerCheck;
import se.stegvis.scheduler.form.Checked;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Roster;

/** The words that the demo begins with. */
final class FiledFormsTest {

  private static final ProgrammeId ANNAS = new ProgrammeId("p-anna");

  private final Forms forms = ProductForms.load();
  private final Roster roster = new ShownRoster(null).read(ProductProfiles.load());
  private final InMemoryAssessments assessments = new InMemoryAssessments();

  @Test
  void everyFormIsAnEventOfTheRosterAndFitsItsQuestions() {
    new FiledForms(assessments, forms).fileFor(roster);
    assertThat(assessments.of(ANNAS)).hasSameSizeAs(FiledForms.read()).allSatisfy(this::fits);
  }

  @Test
  void filingAgainFilesNothing() {
    new FiledForms(assessments, forms).fileFor(roster);
    new FiledForms(assessments, forms).fileFor(roster);
    assertThat(assessments.of(ANNAS)).hasSameSizeAs(FiledForms.read());
  }

  private void fits(Assessment filed) {
    var programme = annas();
    var form = forms.newest(filed.form()).orElseThrow();
    assertThat(programme.events())
        .filteredOn(event -> event.on().equals(filed.seen()))
        .filteredOn(event -> event.instrument() == form.instrument())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.assessor()).isEqualTo(filed.assessor());
              assertThat(filed.answers().of("overall")).hasValue(String.valueOf(event.overall()));
              assertThat(filed.answers().each("goals")).isEqualTo(event.goals());
            });
    var frame =
        new AnswerCheck.Frame(
            form,
            forms.scale(new ScaleId("uk6")).orElseThrow(),
            Face.QUICK,
            programme.regulation(),
            programme.start(),
            filed.seen());
    assertThat(new AnswerCheck(forms).check(filed.answers(), frame))
        .isInstanceOf(Checked.Fitting.class);
  }

  private Programme annas() {
    return roster.programmes().stream()
        .filter(each -> each.id().equals(ANNAS))
        .findFirst()
        .orElseThrow();
  }
}

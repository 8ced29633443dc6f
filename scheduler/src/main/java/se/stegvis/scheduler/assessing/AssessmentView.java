package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.development.Reliability;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Goal;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;

/**
 * An assessment as one person may see it at a moment.
 *
 * @param part which part the viewer has in it
 * @param scale of its ratings, null if the form has none
 * @param readers who can read it once it is sent, whoever fills it in included
 * @param passedTo whom the assessor pointed to instead, when declining
 * @param insteads to whom the assessor may point
 * @param met who a talk's next one is to be booked with, besides the viewer
 * @param points the topics that there is reason to take up, or that the region asks a document for
 * @param signatures how a document that is signed stands, null for anything else
 * @param signers who has signed a document or may, besides the readers
 * @param usualGoals the delmål that are proposed, in the regulation's order
 * @param goals every delmål of the ST-läkare's regulation
 * @param reliability what the picture of the ST-läkare rests on by now; null unless it is the
 *     ST-läkare who reads what somebody has assessed
 */
public record AssessmentView(
    Assessment assessment,
    Form form,
    @Nullable Scale scale,
    Part part,
    Person viewer,
    Language language,
    Person trainee,
    Person assessor,
    List<Person> readers,
    @Nullable Person passedTo,
    List<Person> insteads,
    List<Person> met,
    List<String> points,
    @Nullable Signatures signatures,
    List<Person> signers,
    List<String> usualGoals,
    List<Goal> goals,
    @Nullable Reliability reliability,
    LocalDate today,
    Instant now) {

  public AssessmentView {
    readers = List.copyOf(readers);
    insteads = List.copyOf(insteads);
    met = List.copyOf(met);
    points = List.copyOf(points);
    signers = List.copyOf(signers);
    usualGoals = List.copyOf(usualGoals);
    goals = List.copyOf(goals);
  }

  /** Whether the viewer reads what somebody else has written. */
  public boolean isReading() {
    return part == Part.READER;
  }

  /** The viewer's part. */
  public enum Part {
    ASSESSOR,
    TRAINEE,
    READER
  }
}

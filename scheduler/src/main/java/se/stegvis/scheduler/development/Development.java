package se.stegvis.scheduler.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Goal;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.profile.Title;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * How one ST-läkare has come along, as much of it as one reader may see. It is told of one alone
 * and compared with nobody.
 *
 * @param courses by form, in the order of the forms; only forms that have been used
 * @param words what was said, the newest first
 * @param goals which delmål the assessments have touched: every titled one of the regulation, and
 *     of those of the c kind the ones touched, for how many there are is the specialty's to say
 * @param reliability what the picture rests on; null for a reader who sees a part of it, to whom
 *     nothing is said to be missing
 */
public record Development(
    ProgrammeId programme,
    Person trainee,
    List<Course> courses,
    List<Words> words,
    List<Coverage> goals,
    @Nullable Reliability reliability) {

  public Development {
    courses = List.copyOf(courses);
    words = List.copyOf(words);
    goals = List.copyOf(goals);
  }

  /** Whether there is nothing to tell of yet. */
  public boolean isEmpty() {
    return courses.isEmpty() && words.isEmpty();
  }

  /**
   * What one form has shown.
   *
   * @param times how often it has been used, with a rating or without
   * @param assessors how many different people have used it
   * @param series its ratings, one series a scale: levels of different scales have nothing in
   *     common
   */
  public record Course(Form form, int times, int assessors, List<Series> series) {
    public Course {
      series = List.copyOf(series);
    }
  }

  /** Overall ratings on one scale, the oldest first; never empty. */
  public record Series(Scale scale, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /** One overall rating, by the day that it is about. */
  public record Point(LocalDate on, Scale.Level level) {}

  /** What an assessor said in words, question by question. */
  public record Words(
      AssessmentId assessment, Form form, LocalDate seen, Person assessor, List<Said> said) {
    public Words {
      said = List.copyOf(said);
    }
  }

  /** One answer in words. */
  public record Said(Title question, String text) {}

  /** How many assessments have touched a delmål. */
  public record Coverage(Goal goal, int assessments) {}
}

package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Progress;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Tally;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;

/**
 * A round as one person may see it at a moment. Who has answered is not in it, nor whose an answer
 * is.
 *
 * @param part the viewer's
 * @param form what the raters fill in
 * @param chosen who is asked, for those alone who have chosen them
 * @param missing what is missing before it can go on
 * @param tally everybody's answers together; empty as long as the viewer may not see them
 * @param own the viewer's own form, which waits for their rating; null if none does
 * @param compiler who has compiled it, null before
 * @param people who can be chosen, those who are close or were looked for
 */
public record RoundView(
    Round round,
    Part part,
    Person viewer,
    Language language,
    Person trainee,
    Form form,
    @Nullable Scale scale,
    List<Chosen> chosen,
    Progress progress,
    List<Missing> missing,
    Optional<Tally> tally,
    @Nullable AssessmentId own,
    @Nullable Person compiler,
    List<Person> people,
    LocalDate today) {

  public RoundView {
    chosen = List.copyOf(chosen);
    missing = List.copyOf(missing);
    people = List.copyOf(people);
  }

  /** Whether the viewer reads what others have written. */
  public boolean isReading() {
    return tally.isPresent() || round.compilation().isPresent();
  }

  /** What the viewer can do with it. */
  public record Part(boolean trainee, boolean chooses, boolean compiles) {
    boolean isAny() {
      return trainee || chooses || compiles;
    }
  }

  /** Somebody who is asked. */
  public record Chosen(Person person, Profession profession) {}
}

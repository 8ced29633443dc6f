package se.stegvis.scheduler.saying;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.form.Goal;
import se.stegvis.scheduler.profile.Source;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.training.Person;

/**
 * A concern, or one that somebody is about to say, as one person may see it on a day.
 *
 * @param placement the name of the unit of its sidotjänstgöring, null for none
 * @param by who says or said it
 * @param hearers who is told of it as it stands, the reader among them if so
 * @param later who is told besides if the answer is that a plan is needed
 * @param source the region's sentence behind it, null if none speaks of it
 * @param next what the region's routine says comes next
 * @param planWord the region's word for an action plan
 * @param goals the delmål that can be chosen, in the order of the regulation
 * @param isOwn whether the reader is the ST-läkare it concerns
 * @param withdraws whether the reader may take it back
 * @param answers whether the reader may answer it
 */
public record ConcernView(
    Concern concern,
    Person reader,
    Person trainee,
    @Nullable String placement,
    Person by,
    List<Person> hearers,
    List<Person> later,
    @Nullable Source source,
    List<Rung> next,
    String planWord,
    List<Goal> goals,
    boolean isOwn,
    boolean withdraws,
    boolean answers,
    LocalDate today) {

  public ConcernView {
    hearers = List.copyOf(hearers);
    later = List.copyOf(later);
    next = List.copyOf(next);
    goals = List.copyOf(goals);
  }

  /** Whether anybody but the one who says it hears it. */
  public boolean isHeard() {
    return hearers.stream().anyMatch(each -> !each.id().equals(concern.by()));
  }
}

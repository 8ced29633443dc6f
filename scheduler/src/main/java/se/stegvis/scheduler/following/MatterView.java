package se.stegvis.scheduler.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

/**
 * A matter as one person may see it on a day.
 *
 * @param trainee whom it concerns, null for a matter of the unit
 * @param unit the name of the unit it is followed in
 * @param placement the name of the unit of its sidotjänstgöring, null for none
 * @param planWord the region's word for an action plan
 * @param plan the open plan that was asked for, null for none that the reader may see
 * @param next what the region's routine says comes next
 * @param people those whom it names, who are known
 * @param isOwn whether the reader is the ST-läkare it concerns
 * @param acts whether the reader may take it, let it wait, ask for a plan and end it
 */
public record MatterView(
    Matter matter,
    List<Step> steps,
    Person reader,
    Language language,
    @Nullable Person trainee,
    String unit,
    @Nullable String placement,
    String planWord,
    @Nullable PlanId plan,
    List<Rung> next,
    Map<PersonId, Person> people,
    boolean isOwn,
    boolean acts,
    LocalDate today) {

  public MatterView {
    steps = List.copyOf(steps);
    next = List.copyOf(next);
    people = Map.copyOf(people);
  }
}

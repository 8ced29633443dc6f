package se.stegvis.scheduler.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.Signer;
import se.stegvis.scheduler.profile.Measures;
import se.stegvis.scheduler.profile.Source;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

/**
 * A plan as somebody may see it.
 *
 * @param word the region's word for it: åtgärdsplan or handlingsplan
 * @param items those that they may see, with what they may do
 * @param signs as what they can sign it now, null if they cannot
 * @param unsigned as what people have not signed it yet
 * @param candidates who can be named for an item
 * @param next what the region's routine has come next
 * @param offered steps of the routine that offer to have others told of it, and nobody was yet
 * @param steps all that has happened to it, oldest first; empty for who sees their own items alone
 * @param sentence the region's sentence on follow-up, null where it has none
 */
public record PlanView(
    ActionPlan plan,
    Person viewer,
    Language language,
    Part part,
    Person trainee,
    String word,
    List<Line> items,
    @Nullable Signer signs,
    Set<Signer> unsigned,
    Map<PersonId, String> names,
    List<PersonId> candidates,
    List<Rung> next,
    List<Rung> offered,
    List<PlanStep> steps,
    @Nullable Source sentence,
    Measures measures,
    LocalDate today) {

  public PlanView {
    items = List.copyOf(items);
    unsigned = Set.copyOf(unsigned);
    names = Map.copyOf(names);
    candidates = List.copyOf(candidates);
    next = List.copyOf(next);
    offered = List.copyOf(offered);
    steps = List.copyOf(steps);
  }

  /**
   * The viewer's part in it.
   *
   * @param reads whether all of it may be read; else their own items alone
   */
  public record Part(boolean trainee, boolean steers, boolean reads) {}

  /** One item, and whether the viewer says that it is done, or follows it up. */
  public record Line(PlanItem item, boolean mayDo, boolean mayFollowUp) {}

  public String name(PersonId person) {
    return Optional.ofNullable(names.get(person)).orElse("–");
  }
}

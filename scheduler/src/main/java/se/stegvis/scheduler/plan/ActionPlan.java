package se.stegvis.scheduler.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * A plan for an ST-läkare who risks not reaching the goals (åtgärdsplan, handlingsplan): what is to
 * be done by whom and when, and when it is followed up.
 *
 * @param follows the plan that this one takes over from as the secondary plan, null for a first
 */
public record ActionPlan(
    PlanId id,
    ProgrammeId programme,
    PersonId trainee,
    @Nullable PlacementId placement,
    @Nullable PlanId follows,
    PersonId begunBy,
    LocalDate begun,
    Set<Area> areas,
    List<PlanItem> items,
    State state) {

  public ActionPlan {
    areas = Set.copyOf(areas);
    items = List.copyOf(items);
  }

  /** Where a plan stands. */
  public enum State {
    DRAFT,
    ACTIVE,
    CLOSED,
    /** Carried on outside Stegvis, which keeps nothing more. */
    HANDED_OVER
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }
}

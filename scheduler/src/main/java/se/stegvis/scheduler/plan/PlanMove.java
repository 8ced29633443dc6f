package se.stegvis.scheduler.plan;

import java.util.List;
import java.util.Map;

/** What came of a wish to change a plan. */
public sealed interface PlanMove {

  record Done(ActionPlan plan) implements PlanMove {}

  /** The old plan is carried on by a new one. */
  record CarriedOn(ActionPlan old, ActionPlan secondary) implements PlanMove {}

  /** It was so before. */
  record Already() implements PlanMove {}

  /** Not as the plan stands: a draft is not followed up, a closed plan not changed. */
  record NotNow(ActionPlan.State state) implements PlanMove {}

  record NoSuchItem() implements PlanMove {}

  /** It holds as many items as it can. */
  record Full(int most) implements PlanMove {}

  /** An item has mistakes. */
  record Faulty(Map<PlanItem.Field, PlanItem.Fault> faults) implements PlanMove {
    public Faulty {
      faults = Map.copyOf(faults);
    }
  }

  /** It stays a draft. */
  record Lacking(List<Lack> lacks) implements PlanMove {
    public Lacking {
      lacks = List.copyOf(lacks);
    }
  }

  /** It cannot be closed, since these are not over. */
  record OpenItems(List<PlanItem> items) implements PlanMove {
    public OpenItems {
      items = List.copyOf(items);
    }
  }

  /** The newest follow-ups give no ground for it: they saw improvement, or there are none. */
  record NoGround() implements PlanMove {}
}

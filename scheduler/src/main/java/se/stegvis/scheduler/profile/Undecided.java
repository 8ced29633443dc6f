package se.stegvis.scheduler.profile;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What a rule's source leaves open, so that a unit may decide it. */
enum Undecided {
  PERIOD,
  DATE,
  NOTHING;

  static Undecided of(Rule rule) {
    return rule.mode() instanceof Rule.Mode.Information ? NOTHING : of(rule.demand());
  }

  private static Undecided of(Demand demand) {
    return switch (demand) {
      case Demand.OnceAfterStart once -> period(once.within());
      case Demand.RecurringFromLast recurring -> period(recurring.every());
      case Demand.PlacementBeforeStart before -> period(before.lead());
      case Demand.PlacementStartWindow window -> period(window.within());
      case Demand.PlacementRecurring recurring -> period(recurring.every());
      case Demand.StandingState state -> period(state.within());
      case Demand.UnitRecurring recurring -> period(recurring.every());
      case Demand.UnitStanding standing -> period(standing.within());
      case Demand.EventFollowup followUp ->
          followUp.due() instanceof Demand.FollowUpDue.Unstated ? PERIOD : NOTHING;
      case Demand.ActionItem item -> item.due() == null ? DATE : NOTHING;
      default -> NOTHING;
    };
  }

  private static Undecided period(@Nullable Period stated) {
    return stated == null ? PERIOD : NOTHING;
  }
}

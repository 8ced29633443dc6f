package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.SignalFact.Name;

/** An active action plan is not followed, or nobody has set when it is to be followed up. */
final class PlanSigns {

  private PlanSigns() {}

  /** An item is past its day, or past the day of its follow-up. */
  static Stream<Sign> itemsLate(Seen at) {
    return active(at)
        .flatMap(plan -> plan.items().stream().flatMap(item -> late(plan, item, at).stream()));
  }

  private static Optional<Sign> late(ActionPlan plan, PlanItem item, Seen at) {
    return Stream.of(
            item.doneOn() == null ? Optional.of(item.due()) : Optional.<LocalDate>empty(),
            item.followedUpOn() == null
                ? Optional.ofNullable(item.followUp())
                : Optional.<LocalDate>empty())
        .flatMap(Optional::stream)
        .filter(day -> day.isBefore(at.today()))
        .min(LocalDate::compareTo)
        .map(day -> late(plan, item, day, at));
  }

  private static Sign late(ActionPlan plan, PlanItem item, LocalDate day, Seen at) {
    var risk = at.thresholds().planItemRisk();
    boolean isRisk = at.today().isAfter(day.plus(risk.value()));
    return Sign.of(
            key(SignalKind.PLAN_ITEM_LATE, plan, String.valueOf(item.number())),
            isRisk ? Level.RISK : Level.NOTICE,
            day.plusDays(1),
            at.backing(SignalGround.PLAN_ITEM_LATE, risk.mark()))
        .during(plan.placement())
        .day(item.doneOn() == null ? Name.LAST_ON_TIME_DAY : Name.LAST_DONE, doneOrDue(item))
        .day(Name.FOLLOW_UP, item.followUp())
        .ownedBy(List.of(item.owner()));
  }

  private static LocalDate doneOrDue(PlanItem item) {
    return Objects.requireNonNullElse(item.doneOn(), item.due());
  }

  /** "En tidsplan och plan för uppföljning ska alltid finnas" (Halland, Västmanland). */
  static Stream<Sign> noFollowUp(Seen at) {
    return active(at)
        .filter(plan -> plan.items().stream().noneMatch(PlanSigns::isToBeFollowedUp))
        .map(plan -> noFollowUp(plan, at));
  }

  private static boolean isToBeFollowedUp(PlanItem item) {
    return item.followUp() != null && item.followedUpOn() == null;
  }

  /**
   * Since the last follow-up, or since the plan was begun. That day is there to set the next one,
   * or to close the plan.
   */
  private static Sign noFollowUp(ActionPlan plan, Seen at) {
    var last =
        plan.items().stream()
            .flatMap(item -> Optional.ofNullable(item.followedUpOn()).stream())
            .max(LocalDate::compareTo);
    var ground = SignalGround.PLAN_NO_FOLLOWUP;
    return Sign.of(
            key(SignalKind.PLAN_NO_FOLLOWUP, plan, "-"),
            Level.RISK,
            last.orElse(plan.begun()).plusDays(1),
            at.backing(
                ground,
                at.profile().ground(ground).isPresent()
                    ? Threshold.Mark.SOURCE
                    : Threshold.Mark.PROPOSAL))
        .during(plan.placement())
        .day(Name.SINCE, last.orElse(plan.begun()));
  }

  private static Stream<ActionPlan> active(Seen at) {
    return at.watched().plans().stream().filter(ActionPlan::isActive);
  }

  private static SignalKey key(SignalKind kind, ActionPlan plan, String occurrence) {
    return new SignalKey(kind, plan.id().toString(), occurrence);
  }
}

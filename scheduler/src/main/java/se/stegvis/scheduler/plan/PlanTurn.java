package se.stegvis.scheduler.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan.FollowUp;
import se.stegvis.scheduler.plan.ActionPlan.Signature;
import se.stegvis.scheduler.plan.ActionPlan.State;
import se.stegvis.scheduler.training.PersonId;

/**
 * Somebody's turn with a plan on a day: the guarded transitions draft, active, followed up, closed
 * or carried on by a secondary plan, handed over (domain, part 2.2). Who may, the caller asks.
 */
public record PlanTurn(ActionPlan plan, PersonId who, LocalDate today) {

  /** As many as can be seen to, and shown on a phone. */
  public static final int MOST_ITEMS = 12;

  private static final Set<Outcome> HALTED = Set.of(Outcome.NOT_IMPROVED, Outcome.BLOCKED_EXTERNAL);

  /** What it is about and what it is to bring about. */
  public PlanMove about(Set<Area> areas, Set<ActionPlan.Change> changes) {
    return inDraft(
        () ->
            areas.equals(plan.areas()) && changes.equals(plan.changes())
                ? new PlanMove.Already()
                : new PlanMove.Done(unsigned(areas, changes, plan.items(), plan.view())));
  }

  /**
   * Adds an item, under the next number whatever its own: two who add at once have an item each.
   * The same once more is no second item.
   */
  public PlanMove add(PlanItem item) {
    if (plan.isOpen() && plan.items().stream().anyMatch(item::isSameAgreement)) {
      return new PlanMove.Already();
    }
    if (plan.isOpen() && plan.items().size() >= MOST_ITEMS) {
      return new PlanMove.Full(MOST_ITEMS);
    }
    return kept(item.numbered(plan.nextNumber()));
  }

  /**
   * Changes the item of its number, and adds one that is gone; a running plan keeps its follow-ups.
   */
  public PlanMove put(PlanItem item) {
    return plan.item(item.number()).isPresent() ? kept(item) : add(item);
  }

  private PlanMove kept(PlanItem item) {
    if (!plan.isOpen()) {
      return new PlanMove.NotNow(plan.state());
    }
    var faults = item.faults(plan.begun(), plan.isActive());
    if (!faults.isEmpty()) {
      return new PlanMove.Faulty(faults);
    }
    var before = plan.item(item.number());
    var now = before.map(item::after).orElse(item);
    if (before.filter(now::equals).isPresent()) {
      return new PlanMove.Already();
    }
    var items = Stream.concat(without(item.number()), Stream.of(now)).toList();
    return new PlanMove.Done(
        plan.isDraft()
            ? unsigned(plan.areas(), plan.changes(), items, plan.view())
            : with(items, plan.followUps(), plan.state()));
  }

  public PlanMove remove(int number) {
    return inDraft(
        () ->
            plan.item(number).isEmpty()
                ? new PlanMove.Already()
                : new PlanMove.Done(
                    unsigned(plan.areas(), plan.changes(), without(number).toList(), plan.view())));
  }

  /** The ST-läkare's own view; it takes no signature away. */
  public PlanMove view(String words) {
    return plan.isOpen()
        ? new PlanMove.Done(
            copy(
                plan.areas(),
                plan.changes(),
                plan.items(),
                new ActionPlan.View(today, words),
                plan.signatures(),
                plan.followUps(),
                plan.state()))
        : new PlanMove.NotNow(plan.state());
  }

  /**
   * Signs it; the last signature sets it going.
   *
   * @param wanted as what people must sign it
   */
  public PlanMove sign(Signer as, Set<Signer> wanted) {
    return inDraft(
        () -> {
          if (!plan.lacks().isEmpty()) {
            return new PlanMove.Lacking(plan.lacks());
          }
          if (plan.isSignedAs(as)) {
            return new PlanMove.Already();
          }
          var signatures =
              Stream.concat(plan.signatures().stream(), Stream.of(new Signature(who, as, today)))
                  .toList();
          var signed =
              wanted.stream().allMatch(each -> signatures.stream().anyMatch(it -> it.as() == each));
          return new PlanMove.Done(
              copy(
                  plan.areas(),
                  plan.changes(),
                  plan.items(),
                  plan.view(),
                  signatures,
                  plan.followUps(),
                  signed ? State.ACTIVE : State.DRAFT));
        });
  }

  public PlanMove done(int number) {
    return withItem(
        number,
        item ->
            item.doneOn() == null
                ? new PlanMove.Done(
                    with(replaced(item, it -> it.done(today)), plan.followUps(), plan.state()))
                : new PlanMove.Already());
  }

  /**
   * Follows an item up.
   *
   * @param next the day of the next follow-up, null if this was the last
   */
  public PlanMove followUp(int number, Outcome outcome, @Nullable LocalDate next) {
    return withItem(
        number,
        item -> {
          if (next != null && !next.isAfter(today)) {
            return new PlanMove.Faulty(
                Map.of(PlanItem.Field.FOLLOW_UP, PlanItem.Fault.BEFORE_START));
          }
          var seen = new FollowUp(number, today, who, outcome);
          boolean known = plan.followUps().contains(seen);
          if (known && item.followedUp(today, next).equals(item)) {
            return new PlanMove.Already();
          }
          return new PlanMove.Done(
              with(
                  replaced(item, it -> it.followedUp(today, next)),
                  Stream.concat(plan.followUps().stream(), known ? Stream.of() : Stream.of(seen))
                      .toList(),
                  plan.state()));
        });
  }

  public PlanMove close() {
    return whenActive(
        () ->
            plan.openItems().isEmpty()
                ? new PlanMove.Done(with(plan.items(), plan.followUps(), State.CLOSED))
                : new PlanMove.OpenItems(plan.openItems()));
  }

  /** Has a secondary plan take over, of the same areas. A third is for people outside Stegvis. */
  public PlanMove carryOn(PlanId secondary) {
    return whenActive(
        () -> {
          if (plan.isSecondary() || !isHalted()) {
            return new PlanMove.NoGround();
          }
          var begun =
              ActionPlan.begun(
                  secondary, plan.programme(), plan.trainee(), plan.placement(), who, today);
          return new PlanMove.CarriedOn(
              with(plan.items(), plan.followUps(), State.CARRIED_ON),
              new ActionPlan(
                  begun.id(),
                  begun.programme(),
                  begun.trainee(),
                  begun.placement(),
                  plan.id(),
                  who,
                  today,
                  plan.areas(),
                  Set.of(),
                  List.of(),
                  null,
                  List.of(),
                  List.of(),
                  State.DRAFT));
        });
  }

  /** Beyond the secondary plan Stegvis keeps nothing more. */
  public PlanMove handOver() {
    return whenActive(
        () ->
            plan.isSecondary() && isHalted()
                ? new PlanMove.Done(with(plan.items(), plan.followUps(), State.HANDED_OVER))
                : new PlanMove.NoGround());
  }

  private boolean isHalted() {
    return plan.outcome().filter(HALTED::contains).isPresent();
  }

  private PlanMove inDraft(Supplier<PlanMove> act) {
    return plan.isDraft() ? act.get() : new PlanMove.NotNow(plan.state());
  }

  private PlanMove whenActive(Supplier<PlanMove> act) {
    return plan.isActive() ? act.get() : new PlanMove.NotNow(plan.state());
  }

  private PlanMove withItem(int number, Function<PlanItem, PlanMove> act) {
    return whenActive(() -> plan.item(number).map(act).orElseGet(PlanMove.NoSuchItem::new));
  }

  private Stream<PlanItem> without(int number) {
    return plan.items().stream().filter(each -> each.number() != number);
  }

  private List<PlanItem> replaced(PlanItem item, UnaryOperator<PlanItem> change) {
    return Stream.concat(without(item.number()), Stream.of(change.apply(item))).toList();
  }

  private ActionPlan unsigned(
      Set<Area> areas,
      Set<ActionPlan.Change> changes,
      List<PlanItem> items,
      ActionPlan.@Nullable View view) {
    return copy(areas, changes, items, view, List.of(), plan.followUps(), plan.state());
  }

  private ActionPlan with(List<PlanItem> items, List<FollowUp> followUps, State state) {
    return copy(
        plan.areas(), plan.changes(), items, plan.view(), plan.signatures(), followUps, state);
  }

  private ActionPlan copy(
      Set<Area> areas,
      Set<ActionPlan.Change> changes,
      List<PlanItem> items,
      ActionPlan.@Nullable View view,
      List<Signature> signatures,
      List<FollowUp> followUps,
      State state) {
    return new ActionPlan(
        plan.id(),
        plan.programme(),
        plan.trainee(),
        plan.placement(),
        plan.follows(),
        plan.begunBy(),
        plan.begun(),
        areas,
        changes,
        items,
        view,
        signatures,
        followUps,
        state);
  }
}

package se.stegvis.scheduler.planning;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.PlanStep.What;
import se.stegvis.scheduler.plan.PlanTurn;
import se.stegvis.scheduler.plan.Signer;
import se.stegvis.scheduler.planning.PlanDesk.Held;
import se.stegvis.scheduler.training.PersonId;

/** Writes a plan step by step, and has those sign it who must. */
public final class WritingPlans {

  private final PlanDesk desk;

  public WritingPlans(PlanDesk desk) {
    this.desk = desk;
  }

  public PlanResult about(PlanPress press, Set<Area> areas, Set<ActionPlan.Change> changes) {
    return steering(
        press,
        held -> desk.keep(held.turn().about(areas, changes), desk.step(What.ABOUT, held), held));
  }

  /**
   * Adds an item, under the next number.
   *
   * @param spoken its words, where they are one's own
   */
  public PlanResult add(PlanPress press, PlanItem item, Spoken spoken) {
    return item(press, item, spoken, PlanTurn::add);
  }

  /** Changes the item of its number; one that is gone is added. */
  public PlanResult put(PlanPress press, PlanItem item, Spoken spoken) {
    return item(press, item, spoken, PlanTurn::put);
  }

  private PlanResult item(
      PlanPress press,
      PlanItem item,
      Spoken spoken,
      BiFunction<PlanTurn, PlanItem, PlanMove> move) {
    return steering(
        press,
        held -> spoken.refusal().orElseGet(() -> kept(held, item, move.apply(held.turn(), item))));
  }

  private PlanResult kept(Held held, PlanItem item, PlanMove move) {
    var known = held.parts().candidates();
    boolean strangers =
        Stream.concat(Stream.of(item.owner()), Stream.ofNullable(item.followUpBy()))
            .anyMatch(person -> !known.contains(person) && !named(held.plan(), item, person));
    return strangers
        ? new PlanResult.NoPart()
        : desk.keep(move, item(What.ITEM_PUT, held, changed(held.plan(), move)), held);
  }

  /** The number of the item that is another now. */
  private static int changed(ActionPlan before, PlanMove move) {
    return move instanceof PlanMove.Done(var after)
        ? after.items().stream()
            .filter(item -> !before.items().contains(item))
            .mapToInt(PlanItem::number)
            .findFirst()
            .orElse(0)
        : 0;
  }

  /** Whoever is named already may stay so. */
  private static boolean named(ActionPlan plan, PlanItem item, PersonId person) {
    return plan.item(item.number()).filter(old -> PlanParts.hasPartIn(old, person)).isPresent();
  }

  public PlanResult remove(PlanPress press, int item) {
    return steering(
        press,
        held -> desk.keep(held.turn().remove(item), item(What.ITEM_REMOVED, held, item), held));
  }

  /** The ST-läkare's own view. */
  public PlanResult view(PlanPress press, Spoken spoken) {
    return desk.holding(
        press,
        held -> {
          if (!press.who().equals(held.parts().trainee())) {
            return new PlanResult.NotYours();
          }
          if (spoken.words().isEmpty()) {
            return new PlanResult.NoWords();
          }
          return spoken
              .refusal()
              .orElseGet(
                  () ->
                      desk.keep(
                          held.turn().view(spoken.words()),
                          desk.step(What.VIEW_GIVEN, held),
                          held));
        });
  }

  /**
   * Signs it; the others who must are told, and all once it runs.
   *
   * @param edition what stood on the card that was signed ({@link ActionPlan#edition})
   */
  public PlanResult sign(PlanPress press, String edition) {
    return desk.holding(
        press,
        held ->
            held.parts()
                .signs(held.plan(), press.who())
                .map(
                    as ->
                        isReady(held.plan()) && !held.plan().edition().equals(edition)
                            ? new PlanResult.Changed()
                            : signed(held, as))
                .orElseGet(
                    () ->
                        held.parts().reads(held.plan(), press.who())
                            ? new PlanResult.Moved(new PlanMove.Already())
                            : new PlanResult.NotYours()));
  }

  private static boolean isReady(ActionPlan plan) {
    return plan.isDraft() && plan.lacks().isEmpty();
  }

  private PlanResult signed(Held held, Signer as) {
    return announced(
        held,
        desk.keep(
            held.turn().sign(as, held.parts().signers()), desk.step(What.SIGNED, held), held));
  }

  private PlanResult announced(Held held, PlanResult result) {
    if (result instanceof PlanResult.Moved(PlanMove.Done(var plan))) {
      if (plan.isActive()) {
        var people =
            Stream.concat(
                    Stream.concat(Stream.of(plan.trainee()), held.parts().supervisors().stream()),
                    plan.items().stream()
                        .flatMap(
                            item ->
                                Stream.concat(
                                    Stream.of(item.owner()), Stream.ofNullable(item.followUpBy()))))
                .toList();
        desk.tell(people, plan, PlanNews.ACTIVE, held.press());
      } else {
        held.parts().signers().stream()
            .filter(as -> !plan.isSignedAs(as))
            .forEach(
                as -> desk.tell(held.parts().people(as), plan, PlanNews.TO_SIGN, held.press()));
      }
    }
    return result;
  }

  private PlanResult steering(PlanPress press, Function<Held, PlanResult> act) {
    return desk.holding(
        press,
        held -> held.parts().steers(press.who()) ? act.apply(held) : new PlanResult.NotYours());
  }

  private static PlanStep item(What what, Held held, int number) {
    return PlanStep.of(what, held.press().who(), held.press().now(), number);
  }
}

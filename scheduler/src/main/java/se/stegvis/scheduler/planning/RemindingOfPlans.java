package se.stegvis.scheduler.planning;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.training.PersonId;

/**
 * The morning's look at running plans: whoever sees to an item or follows it up is reminded two
 * weeks and three days before its day, and once on the first day late; on working days, and once a
 * morning of the same kind of news of a plan. What stays late is a signal.
 */
public final class RemindingOfPlans {

  private static final Logger LOG = LoggerFactory.getLogger(RemindingOfPlans.class);
  private static final List<Period> BEFORE = List.of(Period.ofDays(14), Period.ofDays(3));

  /** A reminder that could not be sent on its day is caught up with for so long. */
  private static final Period CATCHING_UP = Period.ofDays(6);

  private final ActionPlans plans;
  private final Outbox outbox;
  private final WorkingDays workingDays;

  public RemindingOfPlans(ActionPlans plans, Outbox outbox, WorkingDays workingDays) {
    this.plans = plans;
    this.outbox = outbox;
    this.workingDays = workingDays;
  }

  /** A reminder whose day has come. */
  private record Nudge(PersonId to, ActionPlan plan, PlanNews news, LocalDate day) {

    Reason reason() {
      return new Reason(to, plan.id(), news);
    }
  }

  /** What a person is told once a morning, whatever the number of items: the card shows them. */
  private record Reason(PersonId to, PlanId plan, PlanNews news) {}

  /**
   * Does what is to be done today; again on the same day it does nothing new.
   *
   * @return whether all could be reminded
   */
  public boolean on(LocalDate today) {
    if (!workingDays.isWorkingDay(today)) {
      return true;
    }
    var newest = new LinkedHashMap<Reason, Nudge>();
    plans.active().stream()
        .flatMap(plan -> nudges(plan, today))
        .sorted(comparing(Nudge::day, reverseOrder()))
        .forEach(nudge -> newest.putIfAbsent(nudge.reason(), nudge));
    var isThrough = true;
    for (var nudge : newest.values()) {
      isThrough &= send(nudge, today);
    }
    return isThrough;
  }

  private boolean send(Nudge nudge, LocalDate today) {
    try {
      outbox.add(
          Message.pending(
              nudge.to(),
              new Content.OfPlan(nudge.plan().id(), nudge.news(), nudge.day()),
              QuietHours.morningOf(today)));
      return true;
    } catch (RuntimeException e) {
      LOG.error("a reminder of the plan {} could not be sent today", nudge.plan().id(), e);
      return false;
    }
  }

  private Stream<Nudge> nudges(ActionPlan plan, LocalDate today) {
    return plan.items().stream()
        .flatMap(
            item ->
                Stream.concat(
                    item.doneOn() == null
                        ? nudge(
                            plan,
                            item.owner(),
                            item.due(),
                            PlanNews.ITEM_DUE,
                            PlanNews.ITEM_LATE,
                            today)
                        : Stream.of(),
                    item.followedUpOn() == null
                        ? nudge(
                            plan,
                            item.followUpBy(),
                            item.followUp(),
                            PlanNews.FOLLOW_UP_DUE,
                            PlanNews.FOLLOW_UP_LATE,
                            today)
                        : Stream.of()));
  }

  private Stream<Nudge> nudge(
      ActionPlan plan,
      @Nullable PersonId who,
      @Nullable LocalDate day,
      PlanNews before,
      PlanNews late,
      LocalDate today) {
    if (who == null || day == null) {
      return Stream.of();
    }
    var firstLate = workingDays.onOrAfter(day.plusDays(1));
    if (hasCome(firstLate, today)) {
      return Stream.of(new Nudge(who, plan, late, firstLate));
    }
    return BEFORE.reversed().stream()
        .map(lead -> day.minus(lead))
        .filter(early -> early.isAfter(plan.begun()))
        .map(early -> workingDays.isWorkingDay(early) ? early : workingDays.before(early))
        .filter(early -> hasCome(early, today))
        .map(early -> new Nudge(who, plan, before, early))
        .limit(1);
  }

  private static boolean hasCome(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && day.isAfter(today.minus(CATCHING_UP));
  }
}

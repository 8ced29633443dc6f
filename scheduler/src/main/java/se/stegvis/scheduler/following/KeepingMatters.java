package se.stegvis.scheduler.following;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.profile.Thresholds;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;

/** Lets the matters of one programme or unit follow its signals, in the caller's transaction. */
public final class KeepingMatters {

  private final Matters matters;
  private final Telling telling;

  public KeepingMatters(Matters matters, Telling telling) {
    this.matters = matters;
    this.telling = telling;
  }

  /**
   * One look at a programme or unit.
   *
   * @param due what is due in it, for whom that is reminded of anyway
   * @param plans the action plans of the programme, oldest first
   * @param isMorning whether it is the day's own look, which tells what is no risk too
   */
  record Look(
      Around around,
      Thresholds thresholds,
      List<Signal> signals,
      List<Obligation> due,
      List<ActionPlan> plans,
      boolean isMorning,
      Instant now) {

    LocalDate today() {
      return around.today();
    }

    Climbing climbing(Matter matter) {
      return new Climbing(thresholds, around.about(matter));
    }

    /** Whether an action plan is being followed. */
    boolean isPlanned() {
      return plans.stream().anyMatch(ActionPlan::isActive);
    }

    /** Whether the plan that a matter asked for was made, so that its holder has not been idle. */
    boolean isPlannedSince(Matter matter) {
      return matter.state() instanceof Matter.State.PlanAsked(_, var asked)
          && plans.stream().anyMatch(plan -> !plan.isDraft() && !plan.begun().isBefore(asked));
    }

    /** Whether people carry on outside Stegvis with what the plans did not help. */
    boolean isHandedOver() {
      return !plans.isEmpty() && plans.getLast().state() == ActionPlan.State.HANDED_OVER;
    }
  }

  void keep(Look look, ProgrammeId programme) {
    keep(look, matters.of(List.of(programme)));
  }

  void keep(Look look, UnitId unit) {
    keep(look, matters.onUnit(unit));
  }

  /** The newest matter of a signal is the one that counts; {@code known} has the newest first. */
  private void keep(Look look, List<Matter> known) {
    Map<SignalKey, Matter> newest =
        known.stream().collect(toMap(each -> each.signal().key(), each -> each, (a, _) -> a));
    Map<SignalKey, Signal> standing =
        look.signals().stream()
            .filter(signal -> signal.closed() == null)
            .collect(toMap(Signal::key, each -> each, (a, _) -> a));
    look.signals().stream()
        .filter(signal -> signal.closed() != null)
        .filter(signal -> !isKnown(newest.get(signal.key()), signal))
        .forEach(signal -> raiseAndClose(signal, look));
    newest.values().stream()
        .filter(Matter::isOpen)
        .filter(matter -> !standing.containsKey(matter.signal().key()))
        .forEach(matter -> close(matter, look));
    standing
        .values()
        .forEach(signal -> follow(signal, Optional.ofNullable(newest.get(signal.key())), look));
  }

  /** That it was raised and closed on the same day is kept; nobody is written to. */
  private void raiseAndClose(Signal signal, Look look) {
    var matter = Matter.of(signal, look.today());
    if (matters.add(matter, Step.of(Step.What.RAISED, look.now()))) {
      matters.keep(matter.closed(look.today()), Step.of(Step.What.CLOSED, look.now()));
    }
  }

  private static boolean isKnown(@Nullable Matter newest, Signal signal) {
    return newest != null && newest.signal().raised().equals(signal.raised());
  }

  private void close(Matter matter, Look look) {
    matters
        .hold(matter.id())
        .filter(Matter::isOpen)
        .ifPresent(
            held -> {
              var closed = held.closed(look.today());
              matters.keep(closed, Step.of(Step.What.CLOSED, look.now()));
              telling.redraw(closed, null, look.now());
            });
  }

  private void follow(Signal signal, Optional<Matter> newest, Look look) {
    if (newest.filter(matter -> isSettled(matter, signal)).isPresent()) {
      return;
    }
    var held =
        newest
            .filter(Matter::isOpen)
            .flatMap(matter -> matters.hold(matter.id()))
            .filter(Matter::isOpen)
            .or(() -> raised(signal, look));
    held.map(matter -> seen(matter, signal, look))
        .ifPresent(
            matter -> {
              if (matter.state() instanceof State.PlanAsked && look.isHandedOver()) {
                keepOutside(matter, look);
              } else {
                tell(reopened(matter, look), look);
              }
            });
  }

  private void keepOutside(Matter matter, Look look) {
    var outside = matter.outside(look.today());
    matters.keep(outside, Step.of(Step.What.OUTSIDE, look.now()));
    telling.redraw(outside, null, look.now());
  }

  /** Ended by somebody, or handed over, while the facts stand as they did. */
  private static boolean isSettled(Matter matter, Signal signal) {
    return switch (matter.state()) {
      case State.Outside _ -> true;
      case State.Ended _ ->
          matter.signal().raised().equals(signal.raised())
              && (matter.signal().level() == signal.level() || signal.level() != Level.RISK);
      case State.New _, State.Taken _, State.Waiting _, State.PlanAsked _, State.Closed _ -> false;
    };
  }

  private Optional<Matter> raised(Signal signal, Look look) {
    var matter = Matter.of(signal, look.today());
    return matters.add(matter, Step.of(Step.What.RAISED, look.now()))
        ? Optional.of(matter)
        : Optional.empty();
  }

  private Matter seen(Matter matter, Signal signal, Look look) {
    if (matter.signal().equals(signal)) {
      return matter;
    }
    var seen = matter.seen(signal);
    if (matter.signal().level() != Level.RISK && signal.level() == Level.RISK) {
      matters.keep(seen, Step.of(Step.What.GREW, look.now()));
    } else {
      matters.keep(seen);
    }
    return seen;
  }

  private Matter reopened(Matter matter, Look look) {
    if (matter.signal().muted() || !look.climbing(matter).reopens(matter, look.isPlanned())) {
      return matter;
    }
    var holder =
        matter.holder().filter(new MatterRights(matter, look.around().about(matter))::acts);
    var reopened =
        holder
            .filter(_ -> look.isPlannedSince(matter))
            .map(acting -> matter.heldOn(acting, look.today()))
            .orElseGet(() -> matter.reopened(look.today()));
    matters.keep(reopened, Step.of(Step.What.REOPENED, look.now()));
    holder.ifPresent(acting -> telling.tell(acting, reopened, MatterNews.REOPENED, look));
    telling.redraw(reopened, null, look.now());
    return reopened;
  }

  private void tell(Matter matter, Look look) {
    var told = telling.tellOf(matter, look);
    if (!told.equals(matter)) {
      matters.keep(told);
    }
    if (!told.untold(told.signal().tell()).isEmpty()) {
      return;
    }
    var climbing = look.climbing(told);
    climbing.reminds(told).ifPresent(day -> remind(told, day, look));
    var next = climbing.next(told);
    if (!next.isEmpty()) {
      next.forEach(person -> telling.tell(person, told, MatterNews.CLIMBED, look));
      matters.keep(told.told(next, look.today()), Step.of(Step.What.CLIMBED, look.now()));
    }
  }

  /** Once of each day that reminds, however often it is looked at. */
  private void remind(Matter matter, LocalDate day, Look look) {
    matter.signal().tell().stream()
        .filter(person -> !person.equals(matter.signal().trainee()))
        .forEach(person -> telling.tell(person, matter, MatterNews.REMINDED, day, look.now()));
  }
}

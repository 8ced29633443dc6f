package se.stegvis.scheduler.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.training.PersonId;

/**
 * What becomes of a signal once it has been told: who was told, who has taken it, how long it
 * waits, how it ended. Immutable; a change gives another.
 *
 * @param signal the signal as it stood when it was last looked at
 * @param told everyone who was told, in that order; each once a level
 * @param views what the ST-läkare has said of it themselves
 */
public record Matter(MatterId id, Signal signal, State state, List<Told> told, List<View> views) {

  /** The longest that a matter can wait, in days. */
  public static final int LONGEST_WAIT = 90;

  public Matter {
    told = List.copyOf(told);
    views = List.copyOf(views);
  }

  /** A matter that nobody has been told of yet. */
  public static Matter of(Signal signal, LocalDate today) {
    return new Matter(MatterId.random(), signal, new State.New(today), List.of(), List.of());
  }

  /** That somebody was told. */
  public record Told(PersonId person, LocalDate on, Level level) {}

  /** The ST-läkare's own words. */
  public record View(LocalDate on, String text) {}

  /** Where it stands. */
  public sealed interface State {

    /** Nobody has taken it. */
    record New(LocalDate since) implements State {}

    record Taken(PersonId by, LocalDate on) implements State {}

    /** It rests until the end of a day. */
    record Waiting(PersonId by, LocalDate until) implements State {}

    /** An action plan has been asked for. */
    record PlanAsked(PersonId by, LocalDate on) implements State {}

    /** Ended by somebody, for a reason of a closed list. */
    record Ended(PersonId by, LocalDate on, Reason reason) implements State {}

    /** Closed by itself, since the facts have changed. */
    record Closed(LocalDate on) implements State {}

    /** Carried on outside Stegvis, which keeps nothing more. */
    record Outside(LocalDate on) implements State {}
  }

  /** Why somebody ends a matter. */
  public enum Reason {
    TALKED_THROUGH,
    PLANNED,
    NOT_A_RISK,
    WRONG_IN_THE_RECORD,
    HANDLED_ELSEWHERE
  }

  /** What came of a wish to change it. */
  public sealed interface Move {

    record Done(Matter matter) implements Move {}

    /** It stands so already, by the same person. */
    record Already() implements Move {}

    /** Somebody else has it in their hands. */
    record HeldBy(PersonId person) implements Move {}

    /** It is over. */
    record Over() implements Move {}

    /** The day is not one that a matter can wait until. */
    record NoSuchDay() implements Move {}
  }

  public boolean isOpen() {
    return !(state instanceof State.Ended
        || state instanceof State.Closed
        || state instanceof State.Outside);
  }

  public boolean isNew() {
    return state instanceof State.New;
  }

  /** Who has it in their hands, if anybody. */
  public Optional<PersonId> holder() {
    return switch (state) {
      case State.Taken(var by, _) -> Optional.of(by);
      case State.Waiting(var by, _) -> Optional.of(by);
      case State.PlanAsked(var by, _) -> Optional.of(by);
      case State.New _, State.Ended _, State.Closed _, State.Outside _ -> Optional.empty();
    };
  }

  /**
   * Takes it.
   *
   * @param follows who may follow it today: a holder who no longer may holds nobody back
   */
  public Move take(PersonId by, LocalDate on, Predicate<PersonId> follows) {
    return state instanceof State.Taken(var holder, _) && holder.equals(by)
        ? new Move.Already()
        : moved(by, follows, new State.Taken(by, on));
  }

  public Move askForPlan(PersonId by, LocalDate on, Predicate<PersonId> follows) {
    return state instanceof State.PlanAsked(var holder, _) && holder.equals(by)
        ? new Move.Already()
        : moved(by, follows, new State.PlanAsked(by, on));
  }

  /** Lets it rest until the end of a day, at most {@link #LONGEST_WAIT} days away. */
  public Move await(PersonId by, LocalDate until, LocalDate today, Predicate<PersonId> follows) {
    if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_WAIT))) {
      return isOpen() ? new Move.NoSuchDay() : new Move.Over();
    }
    return state.equals(new State.Waiting(by, until))
        ? new Move.Already()
        : moved(by, follows, new State.Waiting(by, until));
  }

  public Move end(PersonId by, LocalDate on, Reason reason, Predicate<PersonId> follows) {
    return state instanceof State.Ended(var who, _, var why) && who.equals(by) && why == reason
        ? new Move.Already()
        : moved(by, follows, new State.Ended(by, on, reason));
  }

  private Move moved(PersonId by, Predicate<PersonId> follows, State to) {
    if (!isOpen()) {
      return new Move.Over();
    }
    return holder()
        .filter(holder -> !holder.equals(by))
        .filter(follows)
        .<Move>map(Move.HeldBy::new)
        .orElseGet(() -> new Move.Done(in(to)));
  }

  /** New again: it was taken but nothing came of it, or it has waited long enough. */
  public Matter reopened(LocalDate today) {
    return in(new State.New(today));
  }

  /** Still in the same hands: what they did has not been enough. */
  public Matter heldOn(PersonId holder, LocalDate today) {
    return in(new State.Taken(holder, today));
  }

  public Matter closed(LocalDate on) {
    return in(new State.Closed(on));
  }

  public Matter outside(LocalDate on) {
    return in(new State.Outside(on));
  }

  private Matter in(State other) {
    return new Matter(id, signal, other, told, views);
  }

  /** The same with the signal as it stands now. */
  public Matter seen(Signal now) {
    return new Matter(id, now, state, told, views);
  }

  /** Those of some people who have not been told at its present level. */
  public List<PersonId> untold(List<PersonId> people) {
    var level = signal.level();
    return people.stream()
        .filter(
            person ->
                told.stream()
                    .noneMatch(each -> each.person().equals(person) && each.level() == level))
        .toList();
  }

  public Matter told(List<PersonId> people, LocalDate on) {
    var all = new ArrayList<>(told);
    untold(people).forEach(person -> all.add(new Told(person, on, signal.level())));
    return new Matter(id, signal, state, all, views);
  }

  /** Everyone who was ever told. */
  public Set<PersonId> hearers() {
    return Set.copyOf(told.stream().map(Told::person).toList());
  }

  public Matter viewed(LocalDate on, String text) {
    var all = new ArrayList<>(views);
    all.add(new View(on, text));
    return new Matter(id, signal, state, told, all);
  }
}

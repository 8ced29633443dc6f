package se.stegvis.scheduler.following;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.profile.Thresholds;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;

/**
 * When a matter that nobody acts on goes on to the next, and when one that was taken is new again.
 * The waiting times are the profile's. Pure.
 */
record Climbing(Thresholds thresholds, Around around) {

  private static final List<List<Role>> RANKS =
      List.of(
          List.of(Role.HH),
          List.of(Role.SR, Role.KSR),
          List.of(Role.VC),
          List.of(Role.OSR),
          List.of(Role.ORSR));

  /** What was said in confidence to the studierektor never reaches handledare or chef. */
  private static final List<List<Role>> RANKS_IN_CONFIDENCE =
      List.of(List.of(Role.SR, Role.KSR), List.of(Role.OSR), List.of(Role.ORSR));

  /** Those who are told next; nobody while there is time, and at the top of the ladder. */
  List<PersonId> next(Matter matter) {
    if (!(matter.state() instanceof State.New(var since))
        || matter.signal().level() != Level.RISK
        || matter.signal().muted()
        || !isOver(latest(matter, since), thresholds.climbAfter().value())) {
      return List.of();
    }
    var ranks = ranks(matter).filter(rank -> !rank.isEmpty()).toList();
    if (isBetweenTwo(matter, ranks)) {
      return List.of();
    }
    int highest =
        IntStream.range(0, ranks.size())
            .filter(each -> heard(matter, ranks.get(each)))
            .max()
            .orElse(-1);
    return highest + 1 < ranks.size() ? ranks.get(highest + 1) : List.of();
  }

  /**
   * A worry about a sidotjänstgöring stays between ST-läkare and handledare until one of them says
   * that more is needed (Region Örebro län, ORE-R1).
   */
  private static boolean isBetweenTwo(Matter matter, List<List<PersonId>> ranks) {
    return matter.signal().key().kind() == SignalKind.PLACEMENT_NOT_PASSED
        && ranks.stream().flatMap(List::stream).noneMatch(matter.signal().tell()::contains);
  }

  private Stream<List<PersonId>> ranks(Matter matter) {
    boolean inConfidence = matter.signal().key().kind() == SignalKind.SUPERVISION;
    var ranks = inConfidence ? RANKS_IN_CONFIDENCE : RANKS;
    return ranks.stream()
        .map(
            roles ->
                roles.stream()
                    .flatMap(role -> holding(role, inConfidence).stream())
                    .filter(person -> !person.equals(matter.signal().trainee()))
                    .filter(person -> !inConfidence || !around.isPartial(person))
                    .distinct()
                    .toList());
  }

  /**
   * Of a receiving unit its studierektor has a part in it; its verksamhetschef has not, and in
   * confidence nobody.
   */
  private List<PersonId> holding(Role role, boolean inConfidence) {
    return !inConfidence && (role == Role.SR || role == Role.KSR)
        ? around.holding(role)
        : around.holdingAtHome(role);
  }

  private static boolean heard(Matter matter, List<PersonId> rank) {
    return rank.stream().anyMatch(matter.hearers()::contains);
  }

  /** Whether it was taken and nothing came of it in time, or has waited long enough. */
  boolean reopens(Matter matter, boolean isPlanned) {
    return switch (matter.state()) {
      case State.Waiting(_, var until) -> around.today().isAfter(until);
      case State.Taken(_, var on) -> isOver(on, thresholds.reopenAfter().value());
      case State.PlanAsked(_, var on) -> !isPlanned && isOver(on, thresholds.reopenAfter().value());
      case State.New _, State.Ended _, State.Closed _, State.Outside _ -> false;
    };
  }

  private boolean isOver(LocalDate since, Period time) {
    return around.today().isAfter(since.plus(time));
  }

  /** The day that somebody was told last, or that it became new again. */
  private static LocalDate latest(Matter matter, LocalDate since) {
    return Stream.concat(
            Stream.of(since),
            matter.told().stream().filter(told -> told.level() == Level.RISK).map(Matter.Told::on))
        .max(Comparator.naturalOrder())
        .orElse(since);
  }
}

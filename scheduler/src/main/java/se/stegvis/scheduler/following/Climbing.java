package se.stegvis.scheduler.following;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.profile.Thresholds;
import se.stegvis.scheduler.risk.Level;
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

  /** Those who are told next; nobody while there is time, and at the top of the ladder. */
  List<PersonId> next(Matter matter) {
    if (!waits(matter) || staysWithThem(matter)) {
      return List.of();
    }
    var ranks = ranks(matter);
    int highest =
        IntStream.range(0, ranks.size())
            .filter(each -> heard(matter, ranks.get(each)))
            .max()
            .orElse(-1);
    return highest + 1 < ranks.size() ? ranks.get(highest + 1) : List.of();
  }

  /**
   * The day whose reminder has come last, of what goes no further: those who were told are reminded
   * each time that the waiting time is over, for as long as nobody takes it.
   */
  Optional<LocalDate> reminds(Matter matter) {
    if (!waits(matter) || !staysWithThem(matter)) {
      return Optional.empty();
    }
    var since = latest(matter);
    long each = Math.max(1, DAYS.between(since, since.plus(thresholds.climbAfter().value())));
    long times = (DAYS.between(since, around.today()) - 1) / each;
    return Optional.of(since.plusDays(times * each + 1));
  }

  /** Whether a risk has been in nobody's hands for too long. */
  private boolean waits(Matter matter) {
    return matter.isNew()
        && matter.signal().level() == Level.RISK
        && !matter.signal().muted()
        && isOver(latest(matter), thresholds.climbAfter().value());
  }

  /**
   * What is said in confidence is for the studierektor alone. A worry about a sidotjänstgöring
   * stays between ST-läkare and handledare until one of them says that more is needed (Region
   * Örebro län, ORE-R1).
   */
  private boolean staysWithThem(Matter matter) {
    return switch (matter.signal().key().kind()) {
      case SUPERVISION -> true;
      case PLACEMENT_NOT_PASSED ->
          ranks(matter).stream().flatMap(List::stream).noneMatch(matter.signal().tell()::contains);
      default -> false;
    };
  }

  private List<List<PersonId>> ranks(Matter matter) {
    return RANKS.stream()
        .map(
            roles ->
                roles.stream()
                    .flatMap(role -> holding(role).stream())
                    .filter(person -> !person.equals(matter.signal().trainee()))
                    .distinct()
                    .toList())
        .filter(rank -> !rank.isEmpty())
        .toList();
  }

  /** Of a receiving unit its studierektor has a part in it; its verksamhetschef has not. */
  private List<PersonId> holding(Role role) {
    return role == Role.SR || role == Role.KSR ? around.holding(role) : around.holdingAtHome(role);
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

  /** The day that somebody was told last, or that it became new, or new again. */
  private static LocalDate latest(Matter matter) {
    var since = matter.state() instanceof State.New(var day) ? day : matter.signal().raised();
    return Stream.concat(
            Stream.of(since),
            matter.told().stream().filter(told -> told.level() == Level.RISK).map(Matter.Told::on))
        .max(Comparator.naturalOrder())
        .orElse(since);
  }
}

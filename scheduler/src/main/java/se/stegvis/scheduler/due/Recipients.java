package se.stegvis.scheduler.due;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/**
 * Resolves whom a rule addresses to the people who hold the roles on the day. A role that nobody
 * holds falls to SR, then VC (contracts, 1: The roster file).
 */
public final class Recipients {

  private final TrainingRecord record;
  private final LocalDate today;
  private final @Nullable Placement placement;

  /**
   * @param placement the sidotjänstgöring that it is about, null for any that goes on
   */
  public Recipients(TrainingRecord record, LocalDate today, @Nullable Placement placement) {
    this.record = record;
    this.today = today;
    this.placement = placement;
  }

  /** The people, each once, in the order of the roles. */
  public List<PersonId> of(List<Recipient> recipients) {
    return recipients.stream().flatMap(each -> orFallback(of(each))).distinct().toList();
  }

  /** Those who hold the roles themselves: what must reach nobody in their place. */
  public List<PersonId> holding(List<Recipient> recipients) {
    return recipients.stream().flatMap(this::of).distinct().toList();
  }

  private Stream<PersonId> of(Recipient recipient) {
    return switch (recipient) {
      case ST -> Stream.of(record.programme().trainee());
      case H -> placementsNow().map(Placement::supervisor).flatMap(Stream::ofNullable);
      case HH -> role(Role.HH);
      case SR -> orElse(role(Role.SR), Role.KSR);
      case KSR -> role(Role.KSR);
      case OSR -> role(Role.OSR);
      case ORSR -> role(Role.ORSR);
      case VC -> role(Role.VC);
      case CH -> role(Role.CH);
      case MV -> placementsNow().flatMap(this::receiving);
      case SUPERVISORS, UNTRAINED_SUPERVISORS -> Stream.of();
    };
  }

  private Stream<PersonId> role(Role role) {
    return record.holders(role, today);
  }

  private Stream<PersonId> orElse(Stream<PersonId> people, Role other) {
    var found = people.toList();
    return found.isEmpty() ? role(other) : found.stream();
  }

  private Stream<PersonId> orFallback(Stream<PersonId> people) {
    var found = people.toList();
    if (!found.isEmpty()) {
      return found.stream();
    }
    return orElse(orElse(role(Role.SR), Role.KSR), Role.VC);
  }

  private Stream<Placement> placementsNow() {
    return placement != null
        ? Stream.of(placement)
        : record.programme().placements().stream()
            .filter(each -> each.dates().contains(today))
            .sorted(comparing(Placement::start));
  }

  private Stream<PersonId> receiving(Placement at) {
    var unit = Optional.ofNullable(record.units().get(at.unit()));
    return Stream.of(Role.SR, Role.KSR, Role.VC)
        .map(role -> unit.map(each -> holders(each, role, today)).orElse(List.of()))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  /** Who holds a role in a unit on a day. */
  public static List<PersonId> holders(Unit unit, Role role, LocalDate day) {
    return unit.roles().stream()
        .filter(assigned -> assigned.role() == role && assigned.during().contains(day))
        .map(Assignment::person)
        .distinct()
        .toList();
  }
}

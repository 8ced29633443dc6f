package se.stegvis.scheduler.placing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.placing.ArrangingPlacement.Reason;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;

/** What a sidotjänstgöring cannot be. */
record PlacementGuard(TrainingRecord record, TrainingRecords records, LocalDate today) {

  /** No sidotjänstgöring is longer, in years, or begins further away. */
  private static final int MOST_YEARS = 3;

  /** What is held or written at the end of a sidotjänstgöring, when its dates are history. */
  private static final Set<String> CLOSING = Set.of("avslutningssamtal", "slutbedomning");

  private static final int FULL_TIME = 100;

  /**
   * Why it is refused, if it is.
   *
   * @param before as it stands, null for a new one
   */
  Optional<Reason> refusal(@Nullable Placement before, Placement wanted) {
    if (isOutside(wanted)) {
      return Optional.of(Reason.OUTSIDE_THE_PROGRAMME);
    }
    if (wanted.start().isAfter(today.plusYears(MOST_YEARS))
        || wanted.end().isAfter(wanted.start().plusYears(MOST_YEARS))) {
      return Optional.of(Reason.TOO_FAR_AWAY);
    }
    if (record.homeOn(wanted.start()).map(Unit::id).filter(wanted.unit()::equals).isPresent()) {
      return Optional.of(Reason.AT_HOME);
    }
    if (before != null && !before.dates().equals(wanted.dates()) && isClosed(wanted.id())) {
      return Optional.of(Reason.END_TALK_HELD);
    }
    return overlaps(wanted) ? Optional.of(Reason.OVERLAPS) : ofSupervisor(wanted);
  }

  private boolean isOutside(Placement wanted) {
    var planned = record.programme().plannedEnd();
    return wanted.start().isBefore(record.programme().start())
        || (planned != null && wanted.end().isAfter(planned));
  }

  private boolean isClosed(PlacementId id) {
    return record.programme().events().stream()
        .anyMatch(event -> CLOSING.contains(event.evidence()) && id.equals(event.placement()));
  }

  private boolean overlaps(Placement wanted) {
    return record.programme().placements().stream()
        .filter(each -> !each.id().equals(wanted.id()))
        .filter(each -> each.dates().overlaps(wanted.dates()))
        .anyMatch(each -> each.percent() + wanted.percent() > FULL_TIME);
  }

  private Optional<Reason> ofSupervisor(Placement wanted) {
    var supervisor = wanted.supervisor();
    if (record.programme().trainee().equals(supervisor)) {
      return Optional.of(Reason.SUPERVISOR_IS_TRAINEE);
    }
    return supervisor != null && records.person(supervisor).isEmpty()
        ? Optional.of(Reason.NO_SUCH_PERSON)
        : Optional.empty();
  }
}

package se.stegvis.scheduler.placement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.placement.PlacementStep.Standing;
import se.stegvis.scheduler.profile.Applies;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * What is not due yet, since nothing has set it going: the talks while it lasts, what follows its
 * end talk, and the first talk at home. Pure.
 */
record ComingSteps(List<Rule> rules, TrainingRecord record, Placement placement, LocalDate today) {

  Stream<PlacementStep> of() {
    var asked = asked();
    return rules.stream().filter(this::speaks).flatMap(rule -> coming(rule, asked));
  }

  private boolean speaks(Rule rule) {
    var longerThan = rule.applies().placementLongerThan();
    return rule.mode() instanceof Rule.Mode.Active
        && (longerThan == null || placement.dates().exceeds(longerThan));
  }

  /** What the rules want to have happened at the end of a sidotjänstgöring. */
  private Set<String> asked() {
    return rules.stream()
        .filter(rule -> rule.demand() instanceof Demand.PlacementEnd)
        .flatMap(rule -> rule.evidence().anyOf().stream())
        .collect(toUnmodifiableSet());
  }

  private Stream<PlacementStep> coming(Rule rule, Set<String> asked) {
    boolean isToStart = placement.start().isAfter(today);
    boolean isToEnd = !placement.end().isBefore(today);
    return switch (rule.demand()) {
      case Demand.PlacementRecurring(var every) when isToStart && every != null ->
          Stream.of(placement.start().plus(every))
              .filter(placement.dates()::contains)
              .map(first -> step(rule, first));
      case Demand.QuotaPerPeriod _
          when isToStart && rule.applies().service() == Applies.Whereabouts.PLACEMENT ->
          Stream.of(step(rule, placement.end()));
      case Demand.EventFollowup(Demand.Trigger.Happened(var evidence, _), _)
          when asked.contains(evidence) ->
          Stream.of(step(rule, null));
      case Demand.AfterReturnFirstTalk _ when isToEnd -> Stream.of(step(rule, null));
      default -> Stream.of();
    };
  }

  private PlacementStep step(Rule rule, @Nullable LocalDate day) {
    var who = new Recipients(record, today, placement).of(rule.remind());
    return new PlacementStep(rule, null, Standing.LATER, day, 0, 0, List.of(), who);
  }
}

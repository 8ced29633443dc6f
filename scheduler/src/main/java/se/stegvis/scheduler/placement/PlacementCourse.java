package se.stegvis.scheduler.placement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.placement.PlacementStep.Standing;
import se.stegvis.scheduler.profile.Applies;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * The steps of a sidotjänstgöring, from the contact before its start to the first talk at home, as
 * the rules of the region at home have them: what is due, and what is to come. Pure.
 *
 * @param steps in the order of their days
 */
public record PlacementCourse(List<PlacementStep> steps) {

  /** A step without a day comes last: it begins when another is done. */
  private static final Comparator<PlacementStep> BY_DAY =
      comparing((PlacementStep step) -> Objects.requireNonNullElse(step.day(), LocalDate.MAX))
          .thenComparing(step -> step.rule().id().value());

  public PlacementCourse {
    steps = List.copyOf(steps);
  }

  /** The course as it stands on a day. */
  public static PlacementCourse of(
      Profiles profiles, TrainingRecord record, Placement placement, LocalDate today) {
    var recipients = new Recipients(record, today, placement);
    var due =
        Due.of(profiles, record, today).stream()
            .filter(each -> belongs(each, placement))
            .filter(each -> !(each.ground().rule().mode() instanceof Rule.Mode.Quiet))
            .sorted(comparing(Obligation::lastOnTimeDay))
            .collect(groupingBy(each -> each.ground().rule(), LinkedHashMap::new, toList()));
    var rules =
        record
            .homeOn(today)
            .flatMap(unit -> Optional.ofNullable(unit.profile()))
            .flatMap(id -> profiles.on(id, today))
            .map(RuleProfile::rules)
            .orElse(List.of());
    var present =
        due.entrySet().stream()
            .map(each -> present(each.getKey(), each.getValue(), rules, recipients))
            .filter(step -> isOfUse(step, placement, today));
    var coming =
        new ComingSteps(rules, record, placement, today)
            .of()
            .filter(step -> !due.containsKey(step.rule()));
    return new PlacementCourse(withNext(Stream.concat(present, coming).sorted(BY_DAY).toList()));
  }

  /**
   * What is asked for on any sidotjänstgöring in a term is asked for on this one too. What the
   * handledare themselves lack is no step, and not the ST-läkare's to see.
   */
  private static boolean belongs(Obligation obligation, Placement placement) {
    if (obligation.trainee() == null) {
      return false;
    }
    return obligation.placement() == null
        ? obligation.ground().rule().applies().service() == Applies.Whereabouts.PLACEMENT
            && !obligation.opens().isAfter(placement.end())
            && !obligation.lastOnTimeDay().isBefore(placement.start())
        : obligation.placement().equals(placement.id());
  }

  /** Of several times the one that is to be done, else the last. */
  private static PlacementStep present(
      Rule rule, List<Obligation> times, List<Rule> rules, Recipients recipients) {
    var shown = times.stream().filter(Obligation::isUndone).findFirst().orElseGet(times::getLast);
    boolean counts = shown.required() > 1;
    long done = times.stream().filter(each -> each.doneOn() != null).count();
    return new PlacementStep(
        rule,
        shown,
        standing(rule, shown),
        shown.lastOnTimeDay(),
        counts ? shown.done() : (int) done,
        counts ? shown.required() : 0,
        documents(rule, rules),
        recipients.of(rule.remind()));
  }

  /** Those that the rule itself names, and what another wants its document to hold. */
  private static List<String> documents(Rule rule, List<Rule> rules) {
    var contents =
        rules.stream()
            .map(Rule::demand)
            .flatMap(
                demand ->
                    demand instanceof Demand.DocumentContent(var document, var items)
                            && rule.evidence().anyOf().contains(document)
                        ? items.stream()
                        : Stream.<String>of());
    return Stream.concat(rule.evidence().documents().stream().sorted(), contents)
        .distinct()
        .toList();
  }

  private static Standing standing(Rule rule, Obligation shown) {
    boolean isDone = shown.state() == State.DONE || shown.state() == State.DONE_LATE;
    if (rule.mode() instanceof Rule.Mode.Optional && !shown.ground().speaks() && !isDone) {
      return Standing.SUGGESTED;
    }
    return switch (shown.state()) {
      case DONE, DONE_LATE -> Standing.DONE;
      case WAIVED -> Standing.MISSED;
      case OVERDUE -> Standing.LATE;
      case OPEN -> Standing.LATER;
    };
  }

  /** A suggestion is of no use when the sidotjänstgöring is over. */
  private static boolean isOfUse(PlacementStep step, Placement placement, LocalDate today) {
    return step.standing() != Standing.SUGGESTED || !placement.end().isBefore(today);
  }

  private static List<PlacementStep> withNext(List<PlacementStep> steps) {
    var next =
        steps.stream()
            .filter(step -> step.standing() == Standing.LATER && step.obligation() != null)
            .findFirst();
    return steps.stream()
        .map(step -> next.filter(step::equals).isPresent() ? step.as(Standing.NEXT) : step)
        .toList();
  }
}

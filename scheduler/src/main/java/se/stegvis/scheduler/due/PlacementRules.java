package se.stegvis.scheduler.due;

import static java.time.temporal.ChronoUnit.DAYS;
import static se.stegvis.scheduler.profile.Bound.EXCLUSIVE;
import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Evidence;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Role;

/**
 * The kinds that follow a sidotjänstgöring. They go by the placement's own dates, which pauses do
 * not move: a leave within a placement gives it new dates.
 */
final class PlacementRules {

  /** Evidence that is the placement's named handledare, and no event. */
  private static final String SUPERVISOR_NAMED = "assignment.handledare_placement";

  /** What the first talk after the return must take up. */
  private static final String PLACEMENT_TOPIC = "placement";

  private PlacementRules() {}

  /** By the start less a lead. */
  static Stream<Draft> beforeStart(Rule rule, Demand.PlacementBeforeStart demand, Situation at) {
    var lead = at.period(rule, demand.lead());
    if (lead == null) {
      return Stream.of();
    }
    return each(rule, at, placement -> placement.start().minus(lead))
        .map(PlacementRules::lapsingAfterEnd);
  }

  /** So long from the start: "inom första två veckorna" ends on start + P14D − 1. */
  static Stream<Draft> startWindow(Rule rule, Demand.PlacementStartWindow demand, Situation at) {
    var within = at.period(rule, demand.within());
    if (within == null) {
      return Stream.of();
    }
    int off = demand.bound() == EXCLUSIVE ? 1 : 0;
    return each(rule, at, placement -> placement.start().plus(within).minusDays(off))
        .map(PlacementRules::lapsingAfterEnd);
  }

  /** By start + ⌊(end − start) / 2⌋ days. */
  static Stream<Draft> midpoint(Rule rule, Situation at) {
    return each(rule, at, PlacementRules::middle).map(PlacementRules::lapsingAfterEnd);
  }

  private static LocalDate middle(Placement placement) {
    return placement.start().plusDays(DAYS.between(placement.start(), placement.end()) / 2);
  }

  /** By the last day. */
  static Stream<Draft> end(Rule rule, Situation at) {
    return each(rule, at, Placement::end);
  }

  private static Draft lapsingAfterEnd(Draft draft) {
    var placement = draft.manner().placement();
    return placement == null ? draft : draft.lapsing(placement.end().plusDays(1));
  }

  /**
   * One obligation a placement. If its dates were set so late that the day had passed, the new day
   * is the day they were set + P14D.
   */
  private static Stream<Draft> each(Rule rule, Situation at, Function<Placement, LocalDate> day) {
    return at.placements()
        .filter(placement -> applies(rule, placement))
        .map(
            placement -> {
              var opens = at.opens(placement);
              var last = day.apply(placement);
              var possible = last.isBefore(opens) && placement.registered() != null;
              return Draft.once(
                      rule,
                      placement.id().value(),
                      "-",
                      opens,
                      possible ? opens.plus(Due.GRACE) : last,
                      proof(rule.evidence(), placement, at))
                  .during(placement);
            });
  }

  private static boolean applies(Rule rule, Placement placement) {
    var longerThan = rule.applies().placementLongerThan();
    return longerThan == null || placement.dates().exceeds(longerThan);
  }

  private static Proof proof(Evidence evidence, Placement placement, Situation at) {
    if (evidence.anyOf().contains(SUPERVISOR_NAMED)) {
      return placement.supervisor() == null ? Proof.NONE : Proof.on(at.opens(placement));
    }
    return Proof.first(evidence, at, Proof.belongsTo(placement));
  }

  /** Again and again while it lasts; what would fall due after its end is not asked for. */
  static Stream<Draft> recurring(Rule rule, Demand.PlacementRecurring demand, Situation at) {
    var every = at.period(rule, demand.every());
    if (every == null) {
      return Stream.of();
    }
    return at.placements()
        .filter(placement -> applies(rule, placement) && !placement.start().isAfter(at.today()))
        .flatMap(placement -> recurring(rule, every, placement, at).stream());
  }

  private static List<Draft> recurring(Rule rule, Period every, Placement during, Situation at) {
    var drafts = new ArrayList<Draft>();
    var opens = during.start();
    var done =
        Proof.all(rule.evidence(), at, Proof.belongsTo(during))
            .filter(during.dates()::contains)
            .toList();
    for (int i = 0; i <= done.size(); i++) {
      var last = at.clock().lastOnTimeDay(opens, every, INCLUSIVE);
      var proof = i < done.size() ? Proof.on(done.get(i)) : Proof.NONE;
      if (proof.doneOn() != null || !last.isAfter(during.end())) {
        drafts.add(
            Draft.once(rule, during.id().value(), String.valueOf(i + 1), opens, last, proof)
                .during(during)
                .lapsing(during.end().plusDays(1)));
      }
      opens = proof.doneOn() == null ? opens : proof.doneOn();
    }
    return drafts;
  }

  /**
   * At the first handledarsamtal with the huvudansvarig handledare after the return. If that talk
   * did not take the placement up, it was the last on-time day.
   */
  static Stream<Draft> firstTalkAfterReturn(
      Rule rule, Demand.AfterReturnFirstTalk demand, Situation at) {
    return at.placements()
        .filter(placement -> applies(rule, placement))
        .filter(placement -> returned(placement, at).isBefore(at.today().plusDays(1)))
        .map(placement -> firstTalk(rule, demand, placement, at));
  }

  private static Draft firstTalk(
      Rule rule, Demand.AfterReturnFirstTalk demand, Placement placement, Situation at) {
    var opens = returned(placement, at);
    var talks = talksAtHome(at).filter(talk -> !talk.on().isBefore(opens)).toList();
    var last =
        talks.isEmpty()
            ? at.clock().lastOnTimeDay(opens.minusDays(1), demand.within(), INCLUSIVE)
            : talks.getFirst().on();
    var proof =
        talks.stream()
            .filter(talk -> talk.topics().contains(PLACEMENT_TOPIC))
            .findFirst()
            .map(talk -> Proof.on(talk.on()))
            .orElse(Proof.NONE);
    return Draft.once(rule, placement.id().value(), "-", opens, last, proof).during(placement);
  }

  static Stream<Event> talksAtHome(Situation at) {
    var talk =
        new Evidence(
            Set.of("handledarsamtal"), Set.of(), Set.of(), Set.of(), Set.of(), Role.HH, Set.of());
    return at.of(talk);
  }

  /** The first day at home: after the placement and those that follow it without a gap. */
  private static LocalDate returned(Placement placement, Situation at) {
    var day = placement.end().plusDays(1);
    for (var next : at.placements().toList()) {
      if (next.dates().contains(day) && next.percent() == 100) {
        day = next.end().plusDays(1);
      }
    }
    return day;
  }
}

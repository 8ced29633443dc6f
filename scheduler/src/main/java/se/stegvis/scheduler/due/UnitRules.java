package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Demand.FollowUpDue;
import se.stegvis.scheduler.profile.Demand.Trigger;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Role;

/** The kinds that concern a unit itself. They go by the calendar: a unit has no leave. */
final class UnitRules {

  private UnitRules() {}

  static Stream<Draft> recurring(Rule rule, Demand.UnitRecurring demand, UnitSituation at) {
    var every = at.period(rule, demand.every());
    var shown = at.shown(rule);
    var anchor = shown.isEmpty() ? at.firstSt().orElse(null) : shown.getFirst();
    if (every == null || anchor == null) {
      return Stream.of();
    }
    var drafts = new ArrayList<Draft>();
    var opens = anchor;
    var later = shown.isEmpty() ? shown : shown.subList(1, shown.size());
    for (int i = 0; i <= later.size(); i++) {
      var proof = i < later.size() ? Proof.on(later.get(i)) : Proof.NONE;
      var last = opens.plus(every);
      drafts.add(Draft.once(rule, at.id(), String.valueOf(i + 1), opens, last, proof));
      opens = proof.doneOn() == null ? opens : proof.doneOn();
    }
    return drafts.stream();
  }

  static Stream<Draft> once(Rule rule, Demand.UnitOnce demand, UnitSituation at) {
    var proof = at.shown(rule).stream().findFirst().map(Proof::on).orElse(Proof.NONE);
    return at.firstSt().stream()
        .map(first -> Draft.once(rule, at.id(), "1", first, first.plus(demand.within()), proof));
  }

  static Stream<Draft> standing(Rule rule, @Nullable Period own, UnitSituation at) {
    var within = at.period(rule, own);
    if (within == null) {
      return Stream.of();
    }
    if (rule.evidence().anyOf().contains("assignment.studierektor")) {
      return directorAssigned(rule, within, at);
    }
    var proof = at.shown(rule).stream().findFirst().map(Proof::on).orElse(Proof.NONE);
    return at.firstSt().stream()
        .map(first -> Draft.once(rule, at.id(), "-", first, first.plus(within), proof));
  }

  static Stream<Draft> standing(Rule rule, Demand.StandingState demand, UnitSituation at) {
    return demand.state() == Demand.State.DIRECTOR_OF_STUDIES_ASSIGNED
        ? standing(rule, demand.within(), at)
        : Stream.of();
  }

  private static Stream<Draft> directorAssigned(Rule rule, Period within, UnitSituation at) {
    var held =
        at.unit().roles().stream()
            .filter(assigned -> assigned.role() == Role.SR || assigned.role() == Role.KSR)
            .map(Assignment::during)
            .toList();
    return at.firstSt().stream()
        .flatMap(first -> StateRules.held(rule, at.id(), first, within, held, at.today()));
  }

  static Stream<Draft> qualification(
      Rule rule, Demand.PersonQualification demand, UnitSituation at) {
    return at.unit().roles().stream()
        .filter(each -> each.role() == demand.role() && each.during().contains(at.today()))
        .map(
            each ->
                StateRules.qualified(
                    rule, demand, each.person(), each.during().from(), at.record().people()));
  }

  static Stream<Draft> followUp(Rule rule, Demand.EventFollowup demand, UnitSituation at) {
    if (!(demand.on() instanceof Trigger.Happened happened)) {
      return Stream.of();
    }
    var period = period(rule, demand.due(), at);
    if (period == null) {
      return Stream.of();
    }
    var drafts = new ArrayList<Draft>();
    for (var on : at.facts(happened.evidence()).toList()) {
      var number = String.valueOf(drafts.size() + 1);
      drafts.add(
          Draft.once(
              rule, at.id(), number, on, on.plus(period), firstOnOrAfter(on, at.shown(rule))));
    }
    return drafts.stream();
  }

  private static @Nullable Period period(Rule rule, FollowUpDue due, UnitSituation at) {
    return at.period(rule, due instanceof FollowUpDue.Within within ? within.period() : null);
  }

  private static Proof firstOnOrAfter(LocalDate day, List<LocalDate> shown) {
    return shown.stream()
        .filter(each -> !each.isBefore(day))
        .findFirst()
        .map(Proof::on)
        .orElse(Proof.NONE);
  }

  /**
   * A point of the unit's action plan is occurrence 1, its follow-up occurrence 2. A follow-up that
   * is set for a month opens with the month. Points due before the unit had the profile are not
   * its.
   */
  static Stream<Draft> actionItem(Rule rule, Demand.ActionItem demand, UnitSituation at) {
    var decision = at.decision(rule);
    var due = demand.due() == null && decision != null ? decision.date() : demand.due();
    var from = at.unit().profileFrom();
    var drafts = new ArrayList<Draft>();
    if (due != null && (from == null || !due.isBefore(from))) {
      var proof = at.shown(rule).stream().findFirst().map(Proof::on).orElse(Proof.NONE);
      drafts.add(
          Draft.once(
              rule, at.id(), Demand.ActionItem.ITEM, due.minus(Due.ACTION_ITEM_LEAD), due, proof));
    }
    var followUp = demand.followUp();
    if (followUp != null && followUp.to() != null && (from == null || !followUp.endsBefore(from))) {
      var proof = followedUp(rule, at).stream().findFirst().map(Proof::on).orElse(Proof.NONE);
      drafts.add(
          Draft.once(
              rule, at.id(), Demand.ActionItem.FOLLOW_UP, followUp.from(), followUp.to(), proof));
    }
    return drafts.stream();
  }

  private static List<LocalDate> followedUp(Rule rule, UnitSituation at) {
    return rule.evidence().ofFollowUp().stream().flatMap(at::facts).sorted().toList();
  }
}

package se.stegvis.scheduler.due;

import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;

/** The kinds that count from the start of ST, from the last time, or by the end. */
final class ProgrammeRules {

  private ProgrammeRules() {}

  /** By a date counted from the start of ST. */
  static Stream<Draft> once(Rule rule, Demand.OnceAfterStart demand, Situation at) {
    var within = at.period(rule, demand.within());
    if (within == null) {
      return Stream.of();
    }
    var last = at.clockFor(rule).lastOnTimeDay(at.start(), within, demand.bound());
    var proof = Proof.first(rule.evidence(), at, event -> true);
    return Stream.of(Draft.once(rule, id(at), "1", at.start(), last, proof));
  }

  /**
   * Next = last done + every; before the first, anchor + every. A first version is not a revision:
   * the anchor event itself is never counted.
   */
  static Stream<Draft> recurring(Rule rule, Demand.RecurringFromLast demand, Situation at) {
    var every = at.period(rule, demand.every());
    var anchor = anchor(demand.anchor(), at);
    if (every == null || anchor == null) {
      return Stream.of();
    }
    var drafts = new ArrayList<Draft>();
    var opens = anchor;
    var done =
        Proof.all(rule.evidence(), at, event -> !event.on().isBefore(anchor))
            .filter(day -> !day.isBefore(anchor))
            .toList();
    for (int i = 0; i <= done.size(); i++) {
      var last = at.clockFor(rule).lastOnTimeDay(opens, every, demand.bound());
      var proof = i < done.size() ? Proof.on(done.get(i)) : Proof.NONE;
      var asked = proof.doneOn() != null || !endsBefore(at, last);
      if (asked) {
        drafts.add(Draft.once(rule, id(at), String.valueOf(i + 1), opens, last, proof));
      }
      opens = proof.doneOn() == null ? opens : proof.doneOn();
    }
    return drafts.stream();
  }

  /** Something recorded once, that must exist from a time after the start. */
  static Stream<Draft> exists(Rule rule, @Nullable Period own, Situation at) {
    var within = at.period(rule, own);
    if (within == null) {
      return Stream.of();
    }
    var last = at.clockFor(rule).lastOnTimeDay(at.start(), within, INCLUSIVE);
    var proof = Proof.first(rule.evidence(), at, event -> true);
    return Stream.of(Draft.once(rule, id(at), "-", at.start(), last, proof));
  }

  /** Needed before the application for specialist competence. */
  static Stream<Draft> endOfSt(Rule rule, Demand.EndOfSt demand, Situation at) {
    var planned = at.programme().plannedEnd();
    var end = planned == null ? at.serviceTime().fulfilledOn() : planned;
    var opens = demand.opensBefore() == null ? at.start() : end.minus(demand.opensBefore());
    var proof = Proof.first(rule.evidence(), at, event -> true);
    return Stream.of(Draft.once(rule, id(at), "1", later(opens, at.start()), end, proof));
  }

  /** Completes by itself on the last day of the least service; nobody has to do anything. */
  static Stream<Draft> serviceTime(Rule rule, Situation at) {
    var time = at.serviceTime();
    var end = time.fulfilledOn();
    var proof = end.isAfter(at.today()) ? Proof.NONE : Proof.on(end);
    var served = Math.min(time.monthsServedBy(at.today()), time.monthsRequired());
    return Stream.of(
        Draft.measured(rule, id(at), at.start(), end, proof, served, time.monthsRequired()));
  }

  private static @Nullable LocalDate anchor(@Nullable String anchor, Situation at) {
    return anchor == null
        ? at.start()
        : at.named(anchor).map(event -> event.on()).findFirst().orElse(null);
  }

  private static boolean endsBefore(Situation at, LocalDate day) {
    var end = at.programme().plannedEnd();
    return end != null && end.isBefore(day);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String id(Situation at) {
    return at.programme().id().value();
  }
}

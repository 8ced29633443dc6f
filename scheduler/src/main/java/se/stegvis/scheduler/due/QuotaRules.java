package se.stegvis.scheduler.due;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Applies;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Event;

/** At least so many in each window, and average amounts of time. */
final class QuotaRules {

  /** A volume is an average over the last eight weeks (contracts, 4: When a thing is due). */
  private static final int VOLUME_DAYS = 8 * 7;

  private QuotaRules() {}

  /**
   * Of a window of which only a part is active, ceil(min × active days / days of the window) are
   * required. An event counts by the day it happened.
   */
  static Stream<Draft> quota(Rule rule, Demand.QuotaPerPeriod demand, Situation at) {
    var served = at.served().flatMap(span -> span.until(endOfLastWindow(demand, at)));
    if (served.isEmpty()) {
      return Stream.of();
    }
    var clock = at.clockFor(rule);
    var drafts = new ArrayList<Draft>();
    for (var window : QuotaWindow.between(demand.window(), at.start(), served.get())) {
      var active = window.days().intersection(served.get()).orElseThrow();
      if (active.from().isAfter(at.today())) {
        continue;
      }
      long days = window.days().days();
      long required = Math.ceilDiv(demand.min() * clock.activeDays(active), days);
      if (required > 0) {
        var done = doneWithin(rule, active, at);
        drafts.add(
            Draft.counted(
                rule,
                at.programme().id().value(),
                window,
                active.from(),
                Objects.requireNonNull(active.to()),
                done.stream().map(Event::on).toList(),
                (int) required,
                Pace.of(demand.min(), days, active, clock, done, at.today())));
      }
    }
    return drafts.stream();
  }

  private static LocalDate endOfLastWindow(Demand.QuotaPerPeriod demand, Situation at) {
    return Objects.requireNonNull(
        QuotaWindow.at(demand.window(), at.start(), at.today()).days().to());
  }

  private static List<Event> doneWithin(Rule rule, DateSpan active, Situation at) {
    return at.of(rule.evidence())
        .filter(event -> active.contains(event.on()) && isWhere(rule, event, at))
        .toList();
  }

  /** What is asked for on sidotjänstgöring is done there, and not at home in the same window. */
  private static boolean isWhere(Rule rule, Event event, Situation at) {
    return rule.applies().service() != Applies.Whereabouts.PLACEMENT
        || at.programme().placements().stream()
            .anyMatch(placement -> placement.dates().contains(event.on()));
  }

  /** The average of the last eight weeks against the target, scaled by the percent of full time. */
  static Stream<Draft> volume(Rule rule, Demand.VolumePerPeriod demand, Situation at) {
    var opens = at.segment().span().from().plusDays(VOLUME_DAYS);
    var last8Weeks = new DateSpan(at.today().minusDays(VOLUME_DAYS - 1L), at.today());
    long active = at.clock().activeDays(last8Weeks);
    if (opens.isAfter(at.today()) || at.isTransferred() || active == 0) {
      return Stream.of();
    }
    int minutes =
        at.of(rule.evidence())
            .filter(event -> last8Weeks.contains(event.on()))
            .mapToInt(event -> Objects.requireNonNullElse(event.minutes(), 0))
            .sum();
    int percent = demand.scaledByFte() ? at.programme().percentOn(at.today()) : 100;
    int target = (int) (demand.least().toMinutes() * percent / 100);
    int average = (int) (minutes * days(demand.per(), at.today()) / active);
    var proof = average >= target ? Proof.on(at.today()) : Proof.NONE;
    return Stream.of(
        Draft.measured(
            rule, at.programme().id().value(), opens, at.today(), proof, average, target));
  }

  private static long days(Period per, LocalDate today) {
    return DAYS.between(today.minus(per), today);
  }
}

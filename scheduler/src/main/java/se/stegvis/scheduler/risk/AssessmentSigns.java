package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;
import static se.stegvis.scheduler.profile.Threshold.Mark.PROPOSAL;
import static se.stegvis.scheduler.profile.Threshold.Mark.SOURCE;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.risk.SignalFact.Name;

/** Assessments are missing. They are the process's lack and say nothing about the ST-läkare. */
final class AssessmentSigns {

  private static final String ASSESSMENT = "assessment";

  private AssessmentSigns() {}

  /** Fewer are made than would keep the pace. */
  static Stream<Sign> pace(Seen at) {
    return quotas(at)
        .filter(Obligation::isBehindPace)
        .map(
            each ->
                counted(
                        Sign.of(
                            SignalKind.ASSESS_PACE,
                            each,
                            Level.NOTICE,
                            Objects.requireNonNull(each.behindSince()),
                            PROPOSAL),
                        each,
                        at)
                    .count(Name.EXPECTED, each.expected()));
  }

  /** The newest window that has closed did so with too few. */
  static Stream<Sign> missed(Seen at) {
    return quotas(at)
        .filter(each -> each.state() == State.OVERDUE && at.isNewest(each))
        .map(
            each ->
                counted(
                    Sign.of(
                        SignalKind.ASSESS_MISSED,
                        each,
                        Level.RISK,
                        each.lastOnTimeDay().plusDays(1),
                        SOURCE),
                    each,
                    at));
  }

  private static Sign counted(Sign sign, Obligation quota, Seen at) {
    return Requests.within(quota.opens(), quota.lastOnTimeDay(), at)
        .explain(
            sign.count(Name.DONE, quota.done())
                .count(Name.REQUIRED, quota.required())
                .day(Name.LAST_ON_TIME_DAY, quota.lastOnTimeDay()));
  }

  private static Stream<Obligation> quotas(Seen at) {
    return at.due(ASSESSMENT)
        .filter(each -> each.ground().rule().demand() instanceof Demand.QuotaPerPeriod);
  }

  /** None for a long time of service, where no rule of the region has a number. */
  static Stream<Sign> gap(Seen at) {
    if (at.profile().rules().stream().anyMatch(AssessmentSigns::isQuota)) {
      return Stream.of();
    }
    var made = at.named(ASSESSMENT);
    var since = made.isEmpty() ? at.from() : Seen.later(made.getLast().on(), at.from());
    var gap = at.thresholds().assessGap();
    var risk = dayAfter(since, at.thresholds().assessGapRisk().value(), at);
    var sign =
        Sign.of(
            new SignalKey(SignalKind.ASSESS_GAP, at.id(), String.valueOf(made.size() + 1)),
            at.hasCome(risk) ? Level.RISK : Level.NOTICE,
            dayAfter(since, gap.value(), at),
            at.backing(SignalGround.ASSESS_GAP, gap.mark()));
    return Stream.of(
        Requests.within(since, at.today(), at)
            .explain(sign.day(made.isEmpty() ? Name.SINCE : Name.LAST_DONE, since)));
  }

  private static LocalDate dayAfter(LocalDate since, Period period, Seen at) {
    return at.clock().lastOnTimeDay(since, period, INCLUSIVE).plusDays(1);
  }

  private static boolean isQuota(Rule rule) {
    return rule.demand() instanceof Demand.QuotaPerPeriod
        && rule.mode() instanceof Rule.Mode.Active
        && rule.evidence().anyOf().contains(ASSESSMENT);
  }
}

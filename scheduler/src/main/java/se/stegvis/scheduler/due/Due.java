package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * What is due: a pure function of profiles, record and day. It can be asked about any day, and
 * answers by what was known then; nothing of it is stored.
 */
public final class Due {

  /** What a changed date or a new profile leaves, where the day that it sets has passed. */
  static final Period GRACE = Period.ofDays(14);

  /** How long before its date a point of an action plan comes into being. */
  static final Period ACTION_ITEM_LEAD = Period.ofMonths(6);

  private Due() {}

  /** Every obligation of a programme that has come into being by the day, each key once. */
  public static List<Obligation> of(Profiles profiles, TrainingRecord record, LocalDate today) {
    var obligations = new LinkedHashMap<ObligationKey, Obligation>();
    for (var segment : Segment.of(profiles, record)) {
      if (segment.span().from().isAfter(today)) {
        break;
      }
      var situation = Situation.of(profiles, record, segment, today);
      var judge = new ProgrammeJudge(situation);
      segment.profile().rules().stream()
          .filter(rule -> isEvaluated(rule, situation))
          .flatMap(rule -> drafts(rule, situation))
          .flatMap(draft -> judge.judged(draft).stream())
          .forEach(obligation -> obligations.put(obligation.key(), obligation));
    }
    return List.copyOf(obligations.values());
  }

  /** Every obligation of a unit itself that has come into being by the day, each key once. */
  public static List<Obligation> of(Profiles profiles, UnitRecord record, LocalDate today) {
    var unit = record.unit();
    if (unit.profile() == null
        || (unit.profileFrom() != null && unit.profileFrom().isAfter(today))) {
      return List.of();
    }
    var obligations = new LinkedHashMap<ObligationKey, Obligation>();
    for (var profile : profiles.on(unit.profile(), today).stream().toList()) {
      var situation = new UnitSituation(profiles, record, profile, today);
      var judge = new UnitJudge(situation);
      profile.rules().stream()
          .filter(rule -> !(rule.mode() instanceof Rule.Mode.Information))
          .flatMap(rule -> unitDrafts(rule, situation))
          .flatMap(draft -> judge.judged(draft).stream())
          .forEach(obligation -> obligations.put(obligation.key(), obligation));
    }
    return List.copyOf(obligations.values());
  }

  private static boolean isEvaluated(Rule rule, Situation at) {
    var regulation = rule.applies().regulation();
    return !(rule.mode() instanceof Rule.Mode.Information)
        && (regulation == null || regulation == at.programme().regulation());
  }

  static Stream<Draft> drafts(Rule rule, Situation at) {
    return switch (rule.demand()) {
      case Demand.OnceAfterStart demand -> ProgrammeRules.once(rule, demand, at);
      case Demand.RecurringFromLast demand -> ProgrammeRules.recurring(rule, demand, at);
      case Demand.EndOfSt demand -> ProgrammeRules.endOfSt(rule, demand, at);
      case Demand.ServiceTime _ -> ProgrammeRules.serviceTime(rule, at);
      case Demand.QuotaPerPeriod demand -> QuotaRules.quota(rule, demand, at);
      case Demand.VolumePerPeriod demand -> QuotaRules.volume(rule, demand, at);
      case Demand.PlacementBeforeStart demand -> PlacementRules.beforeStart(rule, demand, at);
      case Demand.PlacementStartWindow demand -> PlacementRules.startWindow(rule, demand, at);
      case Demand.PlacementMidpoint _ -> PlacementRules.midpoint(rule, at);
      case Demand.PlacementRecurring demand -> PlacementRules.recurring(rule, demand, at);
      case Demand.PlacementEnd _ -> PlacementRules.end(rule, at);
      case Demand.AfterReturnFirstTalk demand ->
          PlacementRules.firstTalkAfterReturn(rule, demand, at);
      case Demand.StandingState demand -> StateRules.standing(rule, demand, at);
      case Demand.PersonQualification demand -> StateRules.qualification(rule, demand, at);
      case Demand.RoleConstraint demand -> StateRules.constraint(rule, demand, at);
      case Demand.DocumentContent demand -> StateRules.content(rule, demand, at);
      case Demand.EventFollowup demand -> FollowUpRules.followUp(rule, demand, at);
      case Demand.UnitRecurring _, Demand.UnitOnce _, Demand.UnitStanding _, Demand.ActionItem _ ->
          Stream.of();
      case Demand.RiskStep _, Demand.ScheduledProgramme _, Demand.RoleDuty _ -> Stream.of();
    };
  }

  private static Stream<Draft> unitDrafts(Rule rule, UnitSituation at) {
    return switch (rule.demand()) {
      case Demand.UnitRecurring demand -> UnitRules.recurring(rule, demand, at);
      case Demand.UnitOnce demand -> UnitRules.once(rule, demand, at);
      case Demand.UnitStanding demand -> UnitRules.standing(rule, demand.within(), at);
      case Demand.StandingState demand -> UnitRules.standing(rule, demand, at);
      case Demand.PersonQualification demand -> UnitRules.qualification(rule, demand, at);
      case Demand.EventFollowup demand -> UnitRules.followUp(rule, demand, at);
      case Demand.ActionItem demand -> UnitRules.actionItem(rule, demand, at);
      default -> Stream.of();
    };
  }
}

package se.stegvis.scheduler.profile;

import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;

import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Demand.FollowUpDue;
import se.stegvis.scheduler.profile.Demand.Trigger;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Shape;

/** Reads what a rule demands: every kind with the keys that belong to it. */
final class DemandReading {

  private final Fields rule;
  private final References references;

  DemandReading(Fields rule, References references) {
    this.rule = rule;
    this.references = references;
  }

  Demand demand(Kind kind) {
    return switch (kind) {
      case ONCE_AFTER_START -> new Demand.OnceAfterStart(within(), bound());
      case RECURRING_FROM_LAST ->
          new Demand.RecurringFromLast(rule.optional("anchor", Shape.NAME), every(), bound());
      case QUOTA_PER_PERIOD ->
          new Demand.QuotaPerPeriod(
              rule.required("min", Shapes.COUNT), rule.required("window", Shapes.WINDOW));
      case VOLUME_PER_PERIOD -> volume();
      case PLACEMENT_BEFORE_START ->
          new Demand.PlacementBeforeStart(rule.optional("lead", Shapes.PERIOD));
      case PLACEMENT_START_WINDOW -> new Demand.PlacementStartWindow(within(), bound());
      case PLACEMENT_MIDPOINT -> new Demand.PlacementMidpoint();
      case PLACEMENT_RECURRING -> new Demand.PlacementRecurring(every());
      case PLACEMENT_END -> new Demand.PlacementEnd();
      case AFTER_RETURN_FIRST_TALK ->
          new Demand.AfterReturnFirstTalk(rule.required("within", Shapes.PERIOD));
      case STANDING_STATE ->
          new Demand.StandingState(rule.required("state", Shapes.STATE), within());
      case PERSON_QUALIFICATION ->
          new Demand.PersonQualification(
              rule.optional("role", Shapes.ROLE),
              Set.copyOf(rule.list("needs", Shapes.QUALIFICATION)));
      case CONSTRAINT -> new Demand.RoleConstraint(rule.optional("check", Shapes.CHECK));
      case DOCUMENT_CONTENT ->
          new Demand.DocumentContent(
              rule.required("document", Shape.NAME), rule.some("items", Shape.NAME));
      case EVENT_FOLLOWUP -> new Demand.EventFollowup(trigger(rule.fields("on")), due());
      case UNIT_RECURRING -> new Demand.UnitRecurring(every());
      case UNIT_ONCE -> new Demand.UnitOnce(rule.required("within", Shapes.PERIOD));
      case UNIT_STANDING -> new Demand.UnitStanding(within());
      case END_OF_ST -> endOfSt();
      case ACTION_ITEM ->
          new Demand.ActionItem(
              rule.optional("due", Shapes.DATE),
              rule.optional("follow_up", Shapes.DAY_OR_MONTH),
              rule.list("follow_up_by", Shapes.RECIPIENT));
      case RISK_STEP -> RiskStepReading.riskStep(rule);
      case PROGRAMME -> new Demand.ScheduledProgramme();
      case ROLE_DUTY -> new Demand.RoleDuty();
    };
  }

  private @Nullable Period within() {
    return rule.optional("within", Shapes.PERIOD);
  }

  private @Nullable Period every() {
    return rule.optional("every", Shapes.INTERVAL);
  }

  private Bound bound() {
    return rule.optional("bound", Shapes.BOUND, INCLUSIVE);
  }

  private Demand volume() {
    var least = rule.required("least", Shapes.DURATION);
    var most = rule.required("most", Shapes.DURATION);
    if (most.compareTo(least) < 0) {
      rule.mistake("most", "must not be less than 'least'");
    }
    return new Demand.VolumePerPeriod(
        least,
        most,
        rule.required("per", Shapes.INTERVAL),
        rule.optional("scaled_by_fte", Shape.TRUE, false));
  }

  private Demand endOfSt() {
    return rule.optional("measure", Shapes.SERVICE_TIME) == null
        ? new Demand.EndOfSt(rule.optional("opens_before", Shapes.INTERVAL))
        : new Demand.ServiceTime();
  }

  private Trigger trigger(Fields on) {
    var missed = on.has("missed");
    if (missed == on.has("happened")) {
      rule.mistake("on", "must say either 'happened: <event>' or 'missed: <id of a quota>'");
    }
    var trigger =
        missed
            ? new Trigger.Missed(references.toQuota(on, "missed"))
            : new Trigger.Happened(
                on.optional("happened", Shape.NAME, ""),
                Set.copyOf(on.list("outcomes", Shape.NAME)));
    on.refuseOthers();
    return trigger;
  }

  private FollowUpDue due() {
    if (rule.isPlain("due") || !rule.has("due")) {
      rule.required("due", Shapes.UNSTATED);
      return new FollowUpDue.Unstated();
    }
    var due = rule.fields("due");
    var read =
        due.has("with")
            ? new FollowUpDue.With(references.toRule(due, "with"))
            : due.has("next_talk_within")
                ? new FollowUpDue.NextTalk(due.required("next_talk_within", Shapes.PERIOD))
                : new FollowUpDue.Within(due.required("within", Shapes.PERIOD));
    due.refuseOthers();
    return read;
  }
}

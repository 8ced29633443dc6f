package se.stegvis.scheduler.profile;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;

/**
 * What a rule demands, by kind, with its numbers: the closed vocabulary of the profiles (domain,
 * part 5.1). A period that is null has no number in the source, and the rule stays quiet until the
 * unit decides one.
 */
public sealed interface Demand {

  /** One thing, by a date counted from the start of ST. */
  record OnceAfterStart(@Nullable Period within, Bound bound) implements Demand {}

  /**
   * Again and again: by the last time plus {@code every}; the first time counted from the first
   * {@code anchor} event, or from the start of ST where that is null.
   */
  record RecurringFromLast(@Nullable String anchor, @Nullable Period every, Bound bound)
      implements Demand {}

  /** At least so many in each window. */
  record QuotaPerPeriod(int min, Window window) implements Demand {}

  /** An average amount of time per period, scaled by the percent of full time where it says so. */
  record VolumePerPeriod(Duration least, Duration most, Period per, boolean scaledByFte)
      implements Demand {}

  /** Before a placement starts, by its start less {@code lead}. */
  record PlacementBeforeStart(@Nullable Period lead) implements Demand {}

  /** From the start of a placement. */
  record PlacementStartWindow(@Nullable Period within, Bound bound) implements Demand {}

  /** By the middle of a placement. */
  record PlacementMidpoint() implements Demand {}

  /** Again and again while a placement lasts. */
  record PlacementRecurring(@Nullable Period every) implements Demand {}

  /** By the last day of a placement. */
  record PlacementEnd() implements Demand {}

  /** At the first handledarsamtal at home after a placement, at the latest within a period. */
  record AfterReturnFirstTalk(Period within) implements Demand {}

  /** Something that must hold at all times, from {@code within} after the start. */
  record StandingState(State state, @Nullable Period within) implements Demand {}

  /** The holder of a role must have qualifications; null is a role that no roster knows. */
  record PersonQualification(@Nullable Role role, Set<Qualification> needs) implements Demand {
    public PersonQualification {
      needs = Set.copyOf(needs);
    }
  }

  /** A rule on who may hold which role; without a check, no record can tell. */
  record RoleConstraint(@Nullable Check check) implements Demand {}

  /** Points that a document must cover; looked at once its contents are recorded. */
  record DocumentContent(String document, List<String> items) implements Demand {
    public DocumentContent {
      items = List.copyOf(items);
    }
  }

  /** When one thing has happened, another must follow. */
  record EventFollowup(Trigger on, FollowUpDue due) implements Demand {}

  /** On unit level, by the last time plus {@code every}; first counted from the first ST-läkare. */
  record UnitRecurring(@Nullable Period every) implements Demand {}

  /** On unit level, once, counted from the unit's first ST-läkare. */
  record UnitOnce(Period within) implements Demand {}

  /** On unit level, something that must exist. */
  record UnitStanding(@Nullable Period within) implements Demand {}

  /**
   * Needed before the application for specialist competence. Opens so long before the end, or with
   * the start where {@code opensBefore} is null.
   */
  record EndOfSt(@Nullable Period opensBefore) implements Demand {}

  /** The least length of service under the programme's regulation, in full-time months. */
  record ServiceTime() implements Demand {}

  /** A point of a unit's action plan, with its follow-up; a null date is for a person to set. */
  record ActionItem(
      @Nullable LocalDate due, @Nullable DateSpan followUp, List<Recipient> followUpBy)
      implements Demand {
    /** The occurrence of the item itself. */
    public static final String ITEM = "1";

    /** The occurrence of its follow-up. */
    public static final String FOLLOW_UP = "2";

    public ActionItem {
      followUpBy = List.copyOf(followUpBy);
    }
  }

  /**
   * A step of the region's ladder when goals are at risk; people take it, no clock does.
   *
   * @param step its place in the ladder (domain, part 2.2), null for one that belongs anywhere
   * @param acts who takes it
   * @param tells who is told of it
   * @param waits how long it may take before somebody is reminded, null for no time of its own
   */
  record RiskStep(
      @Nullable Integer step,
      Move move,
      List<Recipient> acts,
      List<Recipient> tells,
      @Nullable Threshold<Period> waits)
      implements Demand {
    /** The last step that Stegvis takes part in: the secondary plan. */
    public static final int LAST = 4;

    public RiskStep {
      acts = List.copyOf(acts);
      tells = List.copyOf(tells);
    }
  }

  /** A course or programme that runs by its own schedule. */
  record ScheduledProgramme() implements Demand {}

  /** A role's standing duty, with no clock. */
  record RoleDuty() implements Demand {}

  /** The states that a {@link StandingState} can ask for. */
  enum State {
    MAIN_SUPERVISOR_ASSIGNED,
    DIRECTOR_OF_STUDIES_ASSIGNED,
    PLACEMENT_SUPERVISOR_ASSIGNED,
    /** The rule's evidence has been recorded. */
    EVIDENCE_EXISTS
  }

  /** The checks that a {@link RoleConstraint} can make. */
  enum Check {
    MAIN_SUPERVISOR_IS_NOT_HEAD_OF_UNIT
  }

  /** What sets an {@link EventFollowup} going. */
  sealed interface Trigger {

    /** An event, or a unit's fact, with one of the outcomes if any are named. */
    record Happened(String evidence, Set<String> outcomes) implements Trigger {
      public Happened {
        outcomes = Set.copyOf(outcomes);
      }
    }

    /** A quota of this profile that was missed. */
    record Missed(RuleId quota) implements Trigger {}
  }

  /** By when an {@link EventFollowup} must have happened. */
  sealed interface FollowUpDue {

    /** So long after the trigger. */
    record Within(Period period) implements FollowUpDue {}

    /** By the last on-time day of another rule, for the same subject and occurrence. */
    record With(RuleId rule) implements FollowUpDue {}

    /** At the next handledarsamtal, at the latest within a period. */
    record NextTalk(Period within) implements FollowUpDue {}

    /** The source gives no number. */
    record Unstated() implements FollowUpDue {}
  }
}

package se.stegvis.scheduler.profile;

import static se.stegvis.scheduler.profile.Threshold.proposed;

import java.time.Period;

/**
 * The numbers of the signals in a region (domain, part 2.3: Signal catalogue). What a rule has its
 * own number for, such as a quota or a bound, stands with the rule and not here.
 *
 * @param assessGap active time without an assessment, where no rule has a quota of them
 * @param assessGapRisk the same, as a risk
 * @param talkMargin how long after its last on-time day a talk is too long ago
 * @param talkRiskTimes how many times the cadence makes it a risk
 * @param talkVolumePercent of the target, below which the time of supervision is too little
 * @param talkVolumeMargin how long it must have been too little
 * @param iupRevisionRisk how long after its last on-time day a revision is a risk
 * @param lowRatings how many low ratings in a row of one instrument
 * @param lateInSt time of service from which one rating on the lowest level is enough
 * @param midMargin how long after the middle of a sidotjänstgöring
 * @param endMargin how long after its end
 * @param endRisk the same, as a risk
 * @param planItemRisk how long after its day a point of a plan is a risk
 * @param spurLead how long before its last on-time day a SPUR review is spoken of
 * @param goalPaceFrom time of service from which the delmål are held against the time that is left
 * @param mutedAfterPause how long after a pause nothing is signalled about a person
 * @param climbAfter how long a risk that nobody has taken stays before the next is told
 * @param reopenAfter how long a matter that somebody has taken may stand before it is new again
 * @param statisticsFrom from how many persons a unit's figures are shown
 */
public record Thresholds(
    Threshold<Period> assessGap,
    Threshold<Period> assessGapRisk,
    Threshold<Period> talkMargin,
    Threshold<Integer> talkRiskTimes,
    Threshold<Integer> talkVolumePercent,
    Threshold<Period> talkVolumeMargin,
    Threshold<Period> iupRevisionRisk,
    Threshold<Integer> lowRatings,
    Threshold<Period> lateInSt,
    Threshold<Period> midMargin,
    Threshold<Period> endMargin,
    Threshold<Period> endRisk,
    Threshold<Period> planItemRisk,
    Threshold<Period> spurLead,
    Threshold<Period> goalPaceFrom,
    Threshold<Period> mutedAfterPause,
    Threshold<Period> climbAfter,
    Threshold<Period> reopenAfter,
    Threshold<Integer> statisticsFrom) {

  /** What Stegvis proposes where a profile says nothing. */
  public static final Thresholds PROPOSED =
      new Thresholds(
          proposed(Period.ofMonths(4)),
          proposed(Period.ofMonths(6)),
          proposed(Period.ofDays(14)),
          proposed(2),
          proposed(50),
          proposed(Period.ofDays(14)),
          proposed(Period.ofDays(30)),
          proposed(2),
          proposed(Period.ofYears(4)),
          proposed(Period.ofDays(14)),
          proposed(Period.ofDays(7)),
          proposed(Period.ofDays(30)),
          proposed(Period.ofDays(30)),
          proposed(Period.ofMonths(6)),
          proposed(Period.ofYears(2)),
          proposed(Period.ofDays(30)),
          proposed(Period.ofDays(7)),
          proposed(Period.ofDays(30)),
          proposed(5));
}

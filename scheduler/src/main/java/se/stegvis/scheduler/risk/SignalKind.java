package se.stegvis.scheduler.risk;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of signals (domain, part 2.3: Signal catalogue). */
public enum SignalKind {
  ASSESS_PACE,
  ASSESS_MISSED,
  ASSESS_GAP,
  TALK_OVERDUE,
  TALK_VOLUME,
  IUP_LATE,
  IUP_REVISION,
  IUP_GAPS,
  LOW_RATING,
  KOLLEGIUM_RISK,
  PLACEMENT_NO_H,
  PLACEMENT_NO_START,
  PLACEMENT_NO_MID,
  PLACEMENT_NO_END,
  PLACEMENT_NOT_PASSED,
  NO_HH,
  HH_UNQUALIFIED,
  PLAN_ITEM_LATE,
  PLAN_NO_FOLLOWUP,
  END_PROJECTION,
  SPUR_DUE,
  /** A handledare or huvudansvarig handledare says that the goals of ST are at risk. */
  GOALS_AT_RISK,
  /** The ST-läkare says, to the studierektor alone, that the supervision does not work. */
  SUPERVISION,
  /** A role that a rule names is held by nobody. */
  ROLE_VACANT,
  /** A person cannot be reached by Stegvis. */
  UNREACHABLE;

  /** The name that it has in files, such as {@code SIG-IUP-LATE}. */
  public String id() {
    return "SIG-" + name().replace('_', '-');
  }

  public static Optional<SignalKind> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}

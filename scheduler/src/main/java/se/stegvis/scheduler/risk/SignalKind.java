package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Recipient.H;
import static se.stegvis.scheduler.profile.Recipient.HH;
import static se.stegvis.scheduler.profile.Recipient.MV;
import static se.stegvis.scheduler.profile.Recipient.SR;
import static se.stegvis.scheduler.profile.Recipient.ST;
import static se.stegvis.scheduler.profile.Recipient.VC;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.Recipient;

/** The kinds of signals, and who sees each (domain, part 2.3: Signal catalogue). */
public enum SignalKind {
  ASSESS_PACE(About.PERSON),
  ASSESS_MISSED(About.PERSON),
  ASSESS_GAP(About.PERSON),
  TALK_OVERDUE(About.PERSON),
  TALK_VOLUME(About.PERSON),
  IUP_LATE(About.PERSON),
  IUP_REVISION(About.PERSON),
  IUP_GAPS(About.PERSON),
  /** For the huvudansvarig handledare to judge, and for nobody else in their place. */
  LOW_RATING(About.PERSON),
  KOLLEGIUM_RISK(About.PERSON),
  PLACEMENT_NO_H(About.UNIT),
  PLACEMENT_NO_START(About.PERSON),
  PLACEMENT_NO_MID(About.PERSON),
  PLACEMENT_NO_END(About.PERSON),
  /** With a plan needed, those of both units too: {@link ConcernSigns}. */
  PLACEMENT_NOT_PASSED(About.PERSON),
  NO_HH(About.UNIT),
  HH_UNQUALIFIED(About.UNIT),
  /** And whoever is to do it. */
  PLAN_ITEM_LATE(About.PERSON),
  PLAN_NO_FOLLOWUP(About.PERSON),
  END_PROJECTION(About.PERSON),
  SPUR_DUE(About.UNIT),
  /** A handledare or huvudansvarig handledare says that the goals of ST are at risk. */
  GOALS_AT_RISK(About.PERSON),
  /** The ST-läkare says, to the studierektor alone, that the supervision does not work. */
  SUPERVISION(About.CONFIDENCE),
  /** A role that a rule names is held by nobody. */
  ROLE_VACANT(About.UNIT),
  /** A person cannot be reached by Stegvis. */
  UNREACHABLE(About.UNIT);

  /** What a signal is about, which decides whether a leave mutes it and who may stand in. */
  enum About {
    /** The training of an ST-läkare; muted in a pause and for a time after it. */
    PERSON,
    /** What the unit lacks. */
    UNIT,
    /** What somebody has said in confidence. */
    CONFIDENCE
  }

  private final About about;

  SignalKind(About about) {
    this.about = about;
  }

  About about() {
    return about;
  }

  /** Who is told of it: the column "Who sees it" of the catalogue. */
  List<Recipient> told(Level level) {
    return level == Level.RISK
        ? Stream.concat(always().stream(), atRisk().stream()).toList()
        : always();
  }

  private List<Recipient> always() {
    return switch (this) {
      case ASSESS_PACE,
          ASSESS_GAP,
          TALK_OVERDUE,
          TALK_VOLUME,
          IUP_GAPS,
          END_PROJECTION,
          GOALS_AT_RISK ->
          List.of(ST, HH);
      case ASSESS_MISSED, IUP_REVISION -> List.of(ST, HH, SR);
      case IUP_LATE -> List.of(ST, HH, SR, VC);
      case LOW_RATING -> List.of(HH);
      case KOLLEGIUM_RISK, PLAN_NO_FOLLOWUP -> List.of(HH, SR);
      case PLACEMENT_NO_H -> List.of(MV, HH, SR);
      case PLACEMENT_NO_START, PLACEMENT_NOT_PASSED -> List.of(ST, H);
      case PLACEMENT_NO_MID, PLACEMENT_NO_END -> List.of(ST, H, HH);
      case NO_HH, SPUR_DUE -> List.of(VC, SR);
      case HH_UNQUALIFIED -> List.of(HH, SR, VC);
      case PLAN_ITEM_LATE, SUPERVISION -> List.of(SR);
      case ROLE_VACANT, UNREACHABLE -> List.of(SR, VC);
    };
  }

  private List<Recipient> atRisk() {
    return switch (this) {
      case ASSESS_GAP, TALK_OVERDUE, PLACEMENT_NO_END -> List.of(SR);
      default -> List.of();
    };
  }

  /** The name that it has in files, such as {@code SIG-IUP-LATE}. */
  public String id() {
    return "SIG-" + name().replace('_', '-');
  }

  public static Optional<SignalKind> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}

package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Threshold.Mark.SOURCE;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.risk.SignalFact.Name;

/** The individual programme is late, old or has gaps. */
final class IupSigns {

  private static final String VERSION = "iup.version";

  private IupSigns() {}

  /** No programme, signed and approved as the region wants it, at the bound. */
  static Stream<Sign> late(Seen at) {
    return at.overdue(VERSION)
        .filter(IupSigns::isOnce)
        .map(
            each ->
                Sign.of(
                        SignalKind.IUP_LATE,
                        each,
                        Level.RISK,
                        each.lastOnTimeDay().plusDays(1),
                        SOURCE)
                    .day(Name.LAST_ON_TIME_DAY, each.lastOnTimeDay())
                    .missing(each.missing().isEmpty() ? List.of(VERSION) : each.missing()));
  }

  private static boolean isOnce(Obligation each) {
    return each.ground().rule().demand() instanceof Demand.OnceAfterStart
        || each.ground().rule().demand() instanceof Demand.StandingState;
  }

  /** A revision, or the region's follow-up of the programme, is overdue. */
  static Stream<Sign> revision(Seen at) {
    return at.overdue("iup.revision", "iup.revision.major", "iup.followup")
        .filter(each -> comesAgain(each) && at.isNewest(each))
        .map(each -> revision(each, at));
  }

  private static boolean comesAgain(Obligation each) {
    return each.ground().rule().demand() instanceof Demand.RecurringFromLast
        || each.ground().rule().demand() instanceof Demand.QuotaPerPeriod;
  }

  private static Sign revision(Obligation each, Seen at) {
    var last = each.lastOnTimeDay();
    var risk = at.thresholds().iupRevisionRisk();
    boolean isRisk = at.today().isAfter(last.plus(risk.value()));
    var sign =
        Sign.of(
                SignalKind.IUP_REVISION,
                each,
                isRisk ? Level.RISK : Level.NOTICE,
                last.plusDays(1),
                isRisk ? risk.mark() : SOURCE)
            .day(Name.LAST_ON_TIME_DAY, last);
    return each.ground().rule().demand() instanceof Demand.QuotaPerPeriod
        ? sign.count(Name.DONE, each.done()).count(Name.REQUIRED, each.required())
        : sign.day(Name.LAST_DONE, each.opens());
  }

  /** Points that the programme must cover and does not, once its contents are recorded. */
  static Stream<Sign> gaps(Seen at) {
    return at.due().stream()
        .filter(each -> each.ground().speaks() && each.state() == State.OVERDUE)
        .filter(
            each ->
                each.ground().rule().demand() instanceof Demand.DocumentContent content
                    && content.document().equals(VERSION))
        .map(
            each ->
                Sign.of(
                        SignalKind.IUP_GAPS,
                        each,
                        Level.NOTICE,
                        each.lastOnTimeDay().plusDays(1),
                        SOURCE)
                    .missing(each.missing()));
  }
}

package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Threshold.Mark.SOURCE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.Placement;

/** A sidotjänstgöring lacks its handledare, or one of its talks. */
final class PlacementSigns {

  private PlacementSigns() {}

  /** It has begun and no handledare is named: the unit's lack. */
  static Stream<Sign> noSupervisor(Seen at) {
    return at.overdue("assignment.handledare_placement")
        .flatMap(
            each ->
                at.placement(each.placement()).stream()
                    .map(placement -> noSupervisor(each, placement)));
  }

  private static Sign noSupervisor(Obligation each, Placement placement) {
    return Sign.of(
            SignalKind.PLACEMENT_NO_H,
            each,
            Level.UNIT,
            Seen.later(each.lastOnTimeDay().plusDays(1), placement.start()),
            SOURCE)
        .lacking(Lack.UNIT)
        .day(Name.STARTS, placement.start());
  }

  /** No upstartssamtal in its first weeks. */
  static Stream<Sign> noStart(Seen at) {
    return at.overdue("upstartssamtal")
        .filter(each -> each.ground().rule().demand() instanceof Demand.PlacementStartWindow)
        .map(
            each ->
                Sign.of(
                        SignalKind.PLACEMENT_NO_START,
                        each,
                        Level.NOTICE,
                        each.lastOnTimeDay().plusDays(1),
                        SOURCE)
                    .day(Name.LAST_ON_TIME_DAY, each.lastOnTimeDay()));
  }

  /** No mitt-utvärdering a while after its middle. */
  static Stream<Sign> noMid(Seen at) {
    var margin = at.thresholds().midMargin();
    return at.overdue("mittutvardering")
        .filter(each -> each.ground().rule().demand() instanceof Demand.PlacementMidpoint)
        .map(
            each ->
                Sign.of(
                        SignalKind.PLACEMENT_NO_MID,
                        each,
                        Level.NOTICE,
                        dayAfter(each, margin.value()),
                        margin.mark())
                    .day(Name.LAST_ON_TIME_DAY, each.lastOnTimeDay()));
  }

  /** It has ended and something of its end is missing: the talk, a document, the intyg. */
  static Stream<Sign> noEnd(Seen at) {
    return at.due().stream()
        .filter(each -> each.ground().speaks() && each.state() == State.OVERDUE)
        .filter(each -> each.ground().rule().demand() instanceof Demand.PlacementEnd)
        .map(each -> noEnd(each, at));
  }

  private static Sign noEnd(Obligation each, Seen at) {
    var margin = at.thresholds().endMargin();
    var risk = at.thresholds().endRisk();
    boolean isRisk = at.hasCome(dayAfter(each, risk.value()));
    return Sign.of(
            SignalKind.PLACEMENT_NO_END,
            each,
            isRisk ? Level.RISK : Level.NOTICE,
            dayAfter(each, margin.value()),
            isRisk ? risk.mark() : margin.mark())
        .day(Name.ENDS, each.lastOnTimeDay())
        .missing(missing(each));
  }

  private static LocalDate dayAfter(Obligation each, Period margin) {
    return each.lastOnTimeDay().plus(margin).plusDays(1);
  }

  private static List<String> missing(Obligation each) {
    return each.missing().isEmpty()
        ? each.ground().rule().evidence().anyOf().stream().limit(1).toList()
        : each.missing();
  }
}

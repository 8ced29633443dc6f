package se.stegvis.scheduler.risk;

import static se.stegvis.scheduler.profile.Threshold.Mark.PROPOSAL;
import static se.stegvis.scheduler.profile.Threshold.Mark.SOURCE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Role;

/** The unit has given no huvudansvarig handledare, or one without the training. */
final class SupervisorSigns {

  private SupervisorSigns() {}

  /** Nobody has the role today, whether or not a rule of the region says that somebody must. */
  static Stream<Sign> none(Seen at) {
    var held =
        DateSpan.merged(
            at.programme().roles().stream()
                .filter(assigned -> assigned.role() == Role.HH)
                .map(Assignment::during)
                .toList());
    if (held.stream().anyMatch(span -> span.contains(at.today()))) {
      return Stream.of();
    }
    var start = at.programme().start();
    var since =
        held.stream()
            .filter(span -> span.endsBefore(at.today()))
            .reduce((earlier, later) -> later)
            .flatMap(span -> Optional.ofNullable(span.to()))
            .map(last -> last.plusDays(1))
            .filter(day -> day.isAfter(start))
            .orElse(start.plusDays(1));
    return Stream.of(none(since, at));
  }

  private static Sign none(LocalDate since, Seen at) {
    var rule =
        at.profile().rules().stream()
            .filter(SupervisorSigns::asksForOne)
            .sorted((one, other) -> Boolean.compare(isActive(other), isActive(one)))
            .findFirst();
    return Sign.of(
            new SignalKey(SignalKind.NO_HH, at.id(), "-"),
            Level.UNIT,
            since,
            Backing.of(at.profile(), rule, rule.isPresent() ? SOURCE : PROPOSAL))
        .lacking(Lack.UNIT)
        .day(Name.SINCE, since);
  }

  private static boolean asksForOne(Rule rule) {
    return rule.demand() instanceof Demand.StandingState(var state, var _)
        && state == Demand.State.MAIN_SUPERVISOR_ASSIGNED;
  }

  private static boolean isActive(Rule rule) {
    return rule.mode() instanceof Rule.Mode.Active;
  }

  /** A matter of the handledare and the unit, not of the ST-läkare. */
  static Stream<Sign> unqualified(Seen at) {
    return at.due().stream()
        .filter(each -> each.ground().speaks() && each.state() == State.OVERDUE)
        .filter(
            each ->
                each.ground().rule().demand() instanceof Demand.PersonQualification qualification
                    && qualification.role() == Role.HH)
        .map(
            each ->
                Sign.of(
                        SignalKind.HH_UNQUALIFIED,
                        each,
                        Level.UNIT,
                        each.lastOnTimeDay().plusDays(1),
                        SOURCE)
                    .lacking(Lack.UNIT)
                    .missing(each.missing()));
  }
}

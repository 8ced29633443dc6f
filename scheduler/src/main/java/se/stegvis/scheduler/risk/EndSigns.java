package se.stegvis.scheduler.risk;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.due.ServiceTime;
import se.stegvis.scheduler.due.Stretch;
import se.stegvis.scheduler.form.Goal;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.WorkingTime;

/** ST will not be complete when it is planned to end, as far as dates and counts can tell. */
final class EndSigns {

  private EndSigns() {}

  /** The least service is complete only after the planned end, at the working time of today. */
  static Stream<Sign> later(Seen at) {
    var planned = at.programme().plannedEnd();
    if (planned == null || !endOn(at.today(), at).isAfter(planned)) {
      return Stream.of();
    }
    return Stream.of(
        sign("time", since(planned, at), Threshold.Mark.PROPOSAL, at)
            .day(Name.PLANNED_END, planned)
            .day(Name.PROJECTED_END, endOn(at.today(), at)));
  }

  private static LocalDate endOn(LocalDate day, Seen at) {
    return ServiceTime.asOf(at.programme(), day).fulfilledOn();
  }

  /**
   * What moves the end are working times and pauses, each from the day it begins, and a pause
   * without an end every day that it lasts.
   */
  private static LocalDate since(LocalDate planned, Seen at) {
    Predicate<LocalDate> tooLate = day -> endOn(day, at).isAfter(planned);
    var turns = turns(at.programme(), at.today());
    var since = at.today();
    for (var turn : turns.reversed()) {
      if (!tooLate.test(turn)) {
        return first(turn, since, tooLate);
      }
      since = turn;
    }
    return since;
  }

  private static List<LocalDate> turns(Programme programme, LocalDate today) {
    return Stream.of(
            Stream.of(programme.start()),
            programme.fte().stream().map(WorkingTime::from),
            programme.pauses().stream().map(DateSpan::from))
        .flatMap(each -> each)
        .filter(day -> !day.isBefore(programme.start()) && !day.isAfter(today))
        .distinct()
        .sorted(naturalOrder())
        .toList();
  }

  /** The first day after one on which something is not so, up to one on which it is. */
  private static LocalDate first(LocalDate not, LocalDate so, Predicate<LocalDate> holds) {
    var early = not;
    var late = so;
    while (DAYS.between(early, late) > 1) {
      var middle = early.plusDays(DAYS.between(early, late) / 2);
      if (holds.test(middle)) {
        late = middle;
      } else {
        early = middle;
      }
    }
    return late;
  }

  /**
   * Late in ST, a smaller part of the delmål has anything recorded than of the service is served:
   * delmål left × pace is longer than the time left. Without any delmål recorded nothing is known.
   */
  static Stream<Sign> goals(Seen at) {
    var from = at.thresholds().goalPaceFrom();
    var touched = touched(at);
    int all = at.forms().goals(at.programme().regulation()).size();
    var time = ServiceTime.asOf(at.programme(), at.today());
    var pace = new GoalPace(time, all, (int) from.value().toTotalMonths());
    if (touched.isEmpty() || !pace.wants(touched.size() + 1, at.today())) {
      return Stream.of();
    }
    var known = touched.values().stream().sorted().toList();
    var since =
        Stretch.began(
            known,
            number ->
                number == 1
                    ? known.getFirst()
                    : first(
                        at.programme().start().minusDays(1),
                        at.today(),
                        day -> pace.wants(number, day)));
    return Stream.of(
        sign("goals", since, from.mark(), at)
            .count(Name.GOALS_TOUCHED, touched.size())
            .count(Name.GOALS, all));
  }

  /** When each delmål of the regulation was first known to have something recorded. */
  private static Map<String, LocalDate> touched(Seen at) {
    var codes = at.forms().goals(at.programme().regulation()).stream().map(Goal::code).toList();
    var touched = new TreeMap<String, LocalDate>();
    for (var event : at.events()) {
      for (var goal : event.goals()) {
        if (codes.contains(goal)) {
          touched.merge(goal, event.entered(), (one, other) -> one.isBefore(other) ? one : other);
        }
      }
    }
    return touched;
  }

  private record GoalPace(ServiceTime time, int all, int fromMonths) {

    /** Whether so many are wanted by a day: served ÷ required is more than one less ÷ all. */
    boolean wants(int number, LocalDate day) {
      int served = Math.min(time.monthsServedBy(day), time.monthsRequired());
      return served >= fromMonths && served * all > (number - 1) * time.monthsRequired();
    }
  }

  private static Sign sign(String what, LocalDate since, Threshold.Mark mark, Seen at) {
    return Sign.of(
        new SignalKey(SignalKind.END_PROJECTION, at.id(), what),
        Level.NOTICE,
        since,
        at.backing(SignalGround.END_PROJECTION, mark));
  }
}

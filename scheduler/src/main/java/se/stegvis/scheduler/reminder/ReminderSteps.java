package se.stegvis.scheduler.reminder;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.reminder.Step.Kind;

/**
 * When an obligation is spoken of: before its last on-time day, on the first day overdue and then
 * at intervals (contracts, 4: When a thing is due). Of the steps that have passed, only the latest
 * counts, so that a missed day is caught up with once.
 */
public final class ReminderSteps {

  private final WorkingDays workingDays;

  public ReminderSteps(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** Whether anything is said at all on a day. */
  public boolean speaksOn(LocalDate day) {
    return workingDays.isWorkingDay(day);
  }

  /** The latest step for those who are reminded, if one has come. */
  public Optional<Step> latest(Obligation obligation, LocalDate today) {
    return switch (obligation.state()) {
      case OPEN -> latestBefore(obligation, today);
      case OVERDUE -> latestOverdue(obligation, today);
      case DONE, DONE_LATE, WAIVED -> Optional.empty();
    };
  }

  /** The step at which the studierektor is told as well, if it has come. */
  public Optional<Step> escalation(Obligation obligation, LocalDate today) {
    if (obligation.state() != State.OVERDUE || obligation.escalate().isEmpty()) {
      return Optional.empty();
    }
    var after = obligation.ground().defaults().escalateAfter();
    var step = overdue(Kind.ESCALATION, obligation, after);
    return Optional.of(step).filter(each -> hasCome(each, today));
  }

  private Optional<Step> latestBefore(Obligation obligation, LocalDate today) {
    return leadTimes(obligation).stream()
        .map(lead -> before(obligation.lastOnTimeDay(), lead))
        .filter(step -> hasCome(step, today))
        .max(comparing(Step::sendDay).thenComparingInt(step -> -days(step.period())));
  }

  private Step before(LocalDate last, Period lead) {
    var nominal = workingDays.onOrAfter(last.minus(lead));
    return new Step(Kind.BEFORE, lead, nominal.isAfter(last) ? workingDays.before(last) : nominal);
  }

  /** Counted back from today: a thing can be overdue for years. */
  private Optional<Step> latestOverdue(Obligation obligation, LocalDate today) {
    var first = obligation.lastOnTimeDay().plusDays(1);
    int repeat = repeatDays(obligation);
    long passed = DAYS.between(first, today) / repeat;
    for (long times = mostRepeats(obligation, passed); times >= 0; times--) {
      var step = overdue(Kind.OVERDUE, obligation, Period.ofDays((int) times * repeat));
      if (hasCome(step, today)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** What can only be entered late is not repeated once the studierektor has been told. */
  private static long mostRepeats(Obligation obligation, long passed) {
    if (!obligation.windowClosed()) {
      return passed;
    }
    int until = days(obligation.ground().defaults().escalateAfter());
    return Math.min(passed, (until - 1) / repeatDays(obligation));
  }

  private Step overdue(Kind kind, Obligation obligation, Period after) {
    var first = obligation.lastOnTimeDay().plusDays(1);
    return new Step(kind, after, workingDays.onOrAfter(first.plus(after)));
  }

  private static boolean hasCome(Step step, LocalDate today) {
    return !step.sendDay().isAfter(today);
  }

  private static List<Period> leadTimes(Obligation obligation) {
    return Objects.requireNonNullElse(
        obligation.ground().rule().leadTimes(), obligation.ground().defaults().leadTimes());
  }

  private static int repeatDays(Obligation obligation) {
    return days(
        Objects.requireNonNullElse(
            obligation.ground().rule().overdueRepeat(),
            obligation.ground().defaults().overdueRepeat()));
  }

  private static int days(Period period) {
    return (int) DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period));
  }
}

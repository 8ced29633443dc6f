package se.stegvis.scheduler.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.calendar.QuietHours;

/** How long requests have taken to be answered, in whole days by the calendar. Pure. */
final class AnswerTimes {

  private AnswerTimes() {}

  /** The median of some persons' answers; of each person only their own. */
  static OptionalDouble median(List<Assessment> answered) {
    return middle(
        answered.stream().flatMap(each -> days(each).stream()).map(Long::doubleValue).toList());
  }

  /**
   * The median of the persons' medians, so that whoever answers most weighs no more than another.
   *
   * @param from from how many persons there is one
   */
  static OptionalDouble ofPersons(List<Assessment> answered, int from) {
    var persons = answered.stream().collect(groupingBy(Assessment::assessor)).values();
    return persons.size() < from
        ? OptionalDouble.empty()
        : middle(
            persons.stream()
                .map(AnswerTimes::median)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList());
  }

  /** The middle value, or half-way between the two in the middle; empty for none. */
  static OptionalDouble middle(Collection<Double> values) {
    var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }

  private static List<Long> days(Assessment assessment) {
    var answered = assessment.answered();
    return answered == null
        ? List.of()
        : List.of(ChronoUnit.DAYS.between(day(assessment.asked()), day(answered)));
  }

  static LocalDate day(Instant instant) {
    return instant.atZone(QuietHours.STOCKHOLM).toLocalDate();
  }
}

package se.stegvis.scheduler.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.P1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.training.PersonId;

/** Medians of days, by hand-made examples. */
class AnswerTimesTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 10, 5);

  @Test
  void theMedianIsTheMiddleOrHalfWayBetweenTheTwoInTheMiddle() {
    assertThat(AnswerTimes.median(List.of())).isEmpty();
    assertThat(AnswerTimes.median(answered("bo", 4))).hasValue(4);
    assertThat(AnswerTimes.median(answered("bo", 9, 1, 2))).hasValue(2);
    assertThat(AnswerTimes.median(answered("bo", 1, 2, 5, 30))).hasValue(3.5);
  }

  @Test
  void daysAreThoseOfTheCalendarInStockholm() {
    var late =
        GivenAssessment.of(P1)
            .asked(Instant.parse("2026-10-05T21:59:00Z"))
            .build()
            .sent(Answers.NONE, ASKED, Instant.parse("2026-10-05T22:01:00Z"));
    assertThat(AnswerTimes.median(List.of(late))).hasValue(1);
  }

  @Test
  void inAUnitEveryPersonWeighsTheSame() {
    var all =
        Stream.of(
                answered("a", 1, 1, 1, 1, 1, 1, 1),
                answered("b", 2),
                answered("c", 3),
                answered("d", 4, 6),
                answered("e", 9))
            .flatMap(List::stream)
            .toList();
    assertThat(AnswerTimes.ofPersons(all, 5)).hasValue(3);
  }

  @Test
  void fewerPersonsThanThatHaveNoMiddle() {
    var four =
        Stream.of("a", "b", "c", "d").flatMap(each -> answered(each, 1, 2).stream()).toList();
    assertThat(AnswerTimes.ofPersons(four, 5)).isEmpty();
    assertThat(AnswerTimes.ofPersons(four, 4)).hasValue(1.5);
  }

  private static List<Assessment> answered(String who, int... days) {
    return Arrays.stream(days)
        .mapToObj(
            each ->
                GivenAssessment.of(P1)
                    .from(new PersonId(who))
                    .asked(noon(ASKED))
                    .build()
                    .sent(Answers.NONE, ASKED, noon(ASKED.plusDays(each))))
        .toList();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(QuietHours.STOCKHOLM).toInstant();
  }
}

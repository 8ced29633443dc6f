package se.stegvis.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.TrainingRecord;

/** What holds for every programme under every profile on every day. */
class DueInvariantsTest {

  private static final Profiles PROFILES = ProductProfiles.load();
  private static final List<TrainingRecord> RECORDS =
      GeneratedRosters.of(60, 20_260_720).records().toList();
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int SIX_YEARS = 6 * 365 + 2;

  @Property(tries = 300)
  void noObligationAppearsTwice(
      @ForAll("records") TrainingRecord record, @ForAll @IntRange(max = SIX_YEARS) int day) {
    assertThat(Due.of(PROFILES, record, FIRST.plusDays(day)))
        .extracting(Obligation::key)
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void nothingIsShownBeforeItOpensOrDoneInTheFuture(
      @ForAll("records") TrainingRecord record, @ForAll @IntRange(max = SIX_YEARS) int day) {
    var today = FIRST.plusDays(day);
    for (var obligation : Due.of(PROFILES, record, today)) {
      assertThat(obligation.opens()).isBeforeOrEqualTo(today);
      assertThat(obligation.doneOn() == null || !obligation.doneOn().isAfter(today)).isTrue();
      assertThat(obligation.state() == State.OVERDUE)
          .isEqualTo(obligation.isUndone() && obligation.lastOnTimeDay().isBefore(today));
      assertThat(obligation.remind()).doesNotHaveDuplicates();
    }
  }

  /** What is measured over a rolling time is no thing that is done once; it is left out. */
  @Property(tries = 200)
  void aDoneThingStaysDoneAsTimeGoesOn(
      @ForAll("entered") TrainingRecord record,
      @ForAll @IntRange(max = SIX_YEARS) int day,
      @ForAll @IntRange(min = 1, max = 400) int later) {
    var done = new HashMap<ObligationKey, LocalDate>();
    Due.of(PROFILES, record, FIRST.plusDays(day)).stream()
        .filter(each -> each.state() == State.DONE || each.state() == State.DONE_LATE)
        .filter(each -> !each.key().occurrence().equals("-"))
        .forEach(each -> done.put(each.key(), Objects.requireNonNull(each.doneOn())));
    Due.of(PROFILES, record, FIRST.plusDays(day + later)).stream()
        .filter(each -> done.containsKey(each.key()))
        .forEach(
            each -> {
              assertThat(each.isUndone()).as("%s", each.key()).isFalse();
              assertThat(each.doneOn()).isEqualTo(done.get(each.key()));
            });
  }

  /** The first IUP of a programme that has none: the longer the pause, the later, day by day. */
  @Property(tries = 200)
  void aPauseMovesTheDeadlinesOfServiceByItsLength(
      @ForAll("records") TrainingRecord record,
      @ForAll @IntRange(min = 1, max = 60) int begins,
      @ForAll @IntRange(min = 1, max = 300) int days) {
    var programme = record.programme();
    var from = programme.start().plusDays(begins);
    var plain = with(record, List.of());
    var paused = with(record, List.of(new DateSpan(from, from.plusDays(days - 1L))));
    var today = programme.start();
    var before = onceAfterStart(plain, today);
    var after = onceAfterStart(paused, today);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      var deadline = before.get(i).lastOnTimeDay();
      var moved = from.isAfter(deadline) ? deadline : deadline.plusDays(days);
      assertThat(after.get(i).lastOnTimeDay()).isEqualTo(moved);
    }
  }

  @Test
  void everyDayOfSixYearsIsEvaluatedWithoutAFault() {
    long obligations = 0;
    for (var record : RECORDS.subList(0, 15)) {
      for (var day = FIRST; day.isBefore(FIRST.plusDays(SIX_YEARS)); day = day.plusDays(1)) {
        obligations += Due.of(PROFILES, record, day).size();
      }
    }
    assertThat(obligations).isGreaterThan(100_000);
  }

  @Provide
  Arbitrary<TrainingRecord> records() {
    return Arbitraries.of(RECORDS);
  }

  /**
   * Records whose events were known the day they happened, so that nothing is learnt afterwards.
   */
  @Provide
  Arbitrary<TrainingRecord> entered() {
    return Arbitraries.of(
        RECORDS.stream()
            .filter(
                record ->
                    record.programme().events().stream()
                        .allMatch(event -> event.entered().equals(event.on())))
            .toList());
  }

  private static List<Obligation> onceAfterStart(TrainingRecord record, LocalDate today) {
    var found = new ArrayList<Obligation>();
    for (var obligation : Due.of(PROFILES, record, today)) {
      if (obligation.ground().rule().demand() instanceof Demand.OnceAfterStart) {
        found.add(obligation);
      }
    }
    return found;
  }

  private static TrainingRecord with(TrainingRecord record, List<DateSpan> pauses) {
    var programme = record.programme();
    return new TrainingRecord(
        new Programme(
            programme.id(),
            programme.trainee(),
            programme.specialty(),
            programme.regulation(),
            programme.start(),
            null,
            programme.units(),
            programme.fte(),
            programme.roles(),
            pauses,
            List.of(),
            List.of()),
        record.units(),
        record.people());
  }
}

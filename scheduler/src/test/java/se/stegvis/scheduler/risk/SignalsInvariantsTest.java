package se.stegvis.scheduler.risk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/** What holds for the signals of every programme under every profile on every day. */
class SignalsInvariantsTest {

  private static final Profiles PROFILES = ProductProfiles.load();
  private static final Forms FORMS = ProductForms.load();
  private static final List<TrainingRecord> RECORDS =
      GeneratedRosters.of(80, 20_261_126).records().toList();
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int SIX_YEARS = 6 * 365 + 2;

  @Property(tries = 400)
  void noneIsRaisedOrClosedInTheFutureAndNoKeyIsThereTwice(
      @ForAll("records") TrainingRecord record, @ForAll @IntRange(max = SIX_YEARS) int day) {
    var today = FIRST.plusDays(day);
    var signals = signals(record, today);
    assertThat(signals).extracting(Signal::key).doesNotHaveDuplicates();
    assertThat(signals)
        .allSatisfy(
            signal -> {
              assertThat(signal.raised()).isBeforeOrEqualTo(today);
              assertThat(signal.closed() == null || signal.closed().equals(today)).isTrue();
            });
  }

  @Property(tries = 200)
  void askingTwiceGivesTheSameAndSoDoesGivingWhatIsDue(
      @ForAll("records") TrainingRecord record, @ForAll @IntRange(max = SIX_YEARS) int day) {
    var today = FIRST.plusDays(day);
    var signals = signals(record, today);
    assertThat(signals(record, today)).isEqualTo(signals);
    assertThat(
            Signals.of(PROFILES, FORMS, Watched.of(record), Due.of(PROFILES, record, today), today))
        .isEqualTo(signals);
  }

  /** A signal that stands goes on standing from the same day, unless something was entered. */
  @Property(tries = 40)
  void aSignalKeepsTheDayOnWhichItRoseDayAfterDay(
      @ForAll("records") TrainingRecord record, @ForAll @IntRange(max = SIX_YEARS) int first) {
    var before = standing(record, FIRST.plusDays(first));
    for (int day = first + 1; day < first + 300; day++) {
      var today = FIRST.plusDays(day);
      var now = standing(record, today);
      if (!isSomethingEntered(record, today)) {
        assertKeepTheirDay(before, now, today);
      }
      before = now;
    }
  }

  private static void assertKeepTheirDay(
      Map<SignalKey, Signal> before, Map<SignalKey, Signal> now, LocalDate today) {
    now.forEach(
        (key, signal) -> {
          var same = before.get(key);
          assertThat(signal.raised())
              .as("%s on %s", signal, today)
              .isEqualTo(same == null ? today : same.raised());
        });
  }

  @Property(tries = 300)
  void aPauseMutesWhatIsAboutThePersonForThirtyDaysMoreAndNothingElse(
      @ForAll("records") TrainingRecord record, @ForAll @IntRange(max = SIX_YEARS) int day) {
    var today = FIRST.plusDays(day);
    boolean resting =
        record.programme().pauses().stream()
            .anyMatch(pause -> pause.contains(today) || endedLately(pause, today));
    assertThat(signals(record, today))
        .allSatisfy(
            signal -> {
              assertThat(signal.muted()).isEqualTo(resting && signal.trainee() != null);
              assertThat(signal.muted() && !signal.tell().isEmpty()).isFalse();
            });
  }

  private static boolean endedLately(DateSpan pause, LocalDate today) {
    return pause.to() != null && pause.endsBefore(today) && !pause.endsBefore(today.minusDays(30));
  }

  @Property(tries = 400)
  void nobodyIsToldWithoutARoleOnTheDay(
      @ForAll("records") TrainingRecord record, @ForAll @IntRange(max = SIX_YEARS) int day) {
    var today = FIRST.plusDays(day);
    for (var signal : signals(record, today)) {
      assertThat(signal.tell()).as("%s", signal).doesNotHaveDuplicates();
      assertThat(withARole(record, signal, today)).as("%s", signal).containsAll(signal.tell());
    }
  }

  private static List<PersonId> withARole(TrainingRecord record, Signal signal, LocalDate today) {
    var programme = record.programme();
    var home = record.homeOn(today).map(Unit::roles).orElse(List.of());
    var placements =
        programme.placements().stream()
            .filter(each -> each.id().equals(signal.placement()) || each.dates().contains(today))
            .toList();
    var receiving =
        placements.stream()
            .map(Placement::unit)
            .flatMap(unit -> Stream.ofNullable(record.units().get(unit)))
            .flatMap(unit -> unit.roles().stream());
    var assigned =
        Stream.of(programme.roles().stream(), home.stream(), receiving)
            .flatMap(each -> each)
            .filter(each -> each.during().contains(today))
            .map(Assignment::person);
    return Stream.of(
            Stream.of(programme.trainee()),
            assigned,
            placements.stream().map(Placement::supervisor).flatMap(Stream::ofNullable))
        .flatMap(each -> each)
        .toList();
  }

  private static boolean isSomethingEntered(TrainingRecord record, LocalDate day) {
    return record.programme().events().stream().anyMatch(event -> event.entered().equals(day));
  }

  private static List<Signal> signals(TrainingRecord record, LocalDate today) {
    return Signals.of(PROFILES, FORMS, Watched.of(record), today);
  }

  private static Map<SignalKey, Signal> standing(TrainingRecord record, LocalDate today) {
    return signals(record, today).stream()
        .filter(signal -> signal.closed() == null)
        .collect(toMap(Signal::key, Function.identity()));
  }

  @Provide
  Arbitrary<TrainingRecord> records() {
    return Arbitraries.of(RECORDS);
  }
}

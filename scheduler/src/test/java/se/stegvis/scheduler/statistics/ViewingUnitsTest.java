package se.stegvis.scheduler.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.Term;
import se.stegvis.scheduler.matter.InMemoryMatters;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.statistics.UnitOverview.Share;
import se.stegvis.scheduler.statistics.UnitOverview.Standing;
import se.stegvis.scheduler.statistics.UnitOverview.TermShares;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;

/** A unit as a whole, for those who answer for it today. */
class ViewingUnitsTest {

  private static final Profiles PROFILES = ProductProfiles.load();

  private final InMemoryMatters matters = new InMemoryMatters();
  private final InMemoryReadings readings = new InMemoryReadings();

  @Test
  void thoseWhoAnswerForTheUnitSeeItAndNobodyElse() {
    var department = Department.of(5);
    for (var who : List.of("cia", "dag")) {
      assertThat(view(department, who, "2026-05-01"))
          .extracting(UnitOverview::unit)
          .containsExactly("Enheten onk");
    }
    for (var who : List.of("hh1", "st1", "stranger")) {
      assertThat(view(department, who, "2026-05-01")).as(who).isEmpty();
    }
    assertThat(view(department, "ulla", "2026-05-01"))
        .allSatisfy(unit -> assertThat(unit.trainees()).isEmpty());
  }

  @Test
  void theOrderIsThatOfTheNames() {
    var unit = view(Department.of(3), "cia", "2026-12-11").getFirst();
    assertThat(unit.trainees())
        .extracting(Standing::trainee)
        .containsExactly("Namn st1", "Namn st2", "Namn st3");
  }

  /** Of four quotas besides talks in the vårtermin, three of five ST-läkare have met all. */
  @Test
  void aTerminsShareIsWhatWasDoneOnTimeOfWhatWasDue() {
    var unit = view(Department.of(5, each -> diligent(each)), "cia", "2026-07-10").getFirst();
    var spring = term(unit, new Term(2026, Term.Half.VT));
    assertThat(spring.isGoing()).isFalse();
    var quotas = spring.quotas().orElseThrow();
    var perPerson = quotas.due() / 5;
    assertThat(quotas).isEqualTo(new Share(5 * perPerson, 5 * perPerson));
    assertThat(quotas.percent()).isEqualTo(100);
    assertThat(term(unit, new Term(2025, Term.Half.HT)).quotas()).isEmpty();

    var idle = view(Department.of(5), "cia", "2026-07-10").getFirst();
    assertThat(term(idle, new Term(2026, Term.Half.VT)).quotas())
        .hasValue(new Share(0, 5 * perPerson));
  }

  @Test
  void ofFourThereIsNoFigureOfTheUnitAndOfFiveThereIs() {
    var four = view(Department.of(4), "cia", "2026-12-11").getFirst();
    assertThat(four.hasShares()).isFalse();
    assertThat(four.slips()).isEmpty();
    assertThat(four.trend())
        .allSatisfy(
            term -> assertThat(Stream.of(term.quotas(), term.talks())).allMatch(Optional::isEmpty));
    var five = view(Department.of(5), "cia", "2026-12-11").getFirst();
    assertThat(five.hasShares()).isTrue();
    assertThat(five.slips()).anySatisfy(slip -> assertThat(slip.trainees()).isEqualTo(5));
    assertThat(five.trend())
        .anySatisfy(
            term ->
                assertThat(Stream.of(term.quotas(), term.talks())).anyMatch(Optional::isPresent));
  }

  @Test
  void theSharesOfFewerThanFiveAreHidden() {
    var unit = view(Department.of(4), "cia", "2026-07-10").getFirst();
    assertThat(unit.trend())
        .hasSize(4)
        .allSatisfy(
            each -> {
              assertThat(each.quotas()).isEmpty();
              assertThat(each.talks()).isEmpty();
            });
  }

  @Test
  void aTerminThatGoesCountsOnlyWhatHasPassedItsDay() {
    var unit = view(Department.of(5), "cia", "2026-05-01").getFirst();
    var spring = term(unit, new Term(2026, Term.Half.VT));
    assertThat(spring.isGoing()).isTrue();
    assertThat(spring.quotas()).isEmpty();
    assertThat(spring.talks()).map(Share::percent).hasValue(0);
  }

  @Test
  void aPercentIsRounded() {
    assertThat(new Share(2, 3).percent()).isEqualTo(67);
    assertThat(new Share(0, 7).percent()).isZero();
  }

  private static GivenProgramme diligent(GivenProgramme programme) {
    Stream.of("2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10")
        .map(on -> GivenEvent.assessment(Instrument.MINI_CEX, on, "bo"))
        .forEach(programme::happened);
    Stream.of("sr_mote_st", "internutbildning", "journal_club")
        .flatMap(what -> Stream.of("2026-03-01", "2026-04-01").map(on -> GivenEvent.of(what, on)))
        .forEach(programme::happened);
    return programme;
  }

  private static TermShares term(UnitOverview unit, Term term) {
    return unit.trend().stream().filter(each -> each.term().equals(term)).findFirst().orElseThrow();
  }

  private List<UnitOverview> view(Department department, String who, String on) {
    return new ViewingUnits(
            new PersonalDue(PROFILES, department.records),
            matters,
            PROFILES,
            new NotingReadings(readings, department.records))
        .of(person(who), day(on));
  }
}

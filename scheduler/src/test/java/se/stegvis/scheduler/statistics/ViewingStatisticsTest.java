package se.stegvis.scheduler.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.profile.ProductProfiles;

/** What a handledare sees of how they answer, on 11 December 2026. */
class ViewingStatisticsTest {

  @Test
  void oneSeesOnesOwnMedianAndTheMiddleOfTheUnit() {
    var department = Department.of(5);
    department.answered("hh1", "2026-10-01", 1);
    department.answered("hh1", "2026-10-02", 8);
    department.answered("hh2", "2026-10-01", 1);
    department.answered("hh3", "2026-10-01", 2);
    department.answered("hh4", "2026-10-01", 3);
    department.answered("hh5", "2026-10-01", 10);
    department.asked("hh1", "2026-12-01");
    department.asked("hh1", "2026-12-08");
    department.asked("hh2", "2026-12-08");

    var own = view(department, "hh1");

    assertThat(own.answered()).isEqualTo(2);
    assertThat(own.median()).hasValue(4.5);
    assertThat(own.open()).isEqualTo(2);
    assertThat(own.longest()).isEqualTo(10);
    assertThat(own.units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.unit()).isEqualTo("Enheten onk");
              assertThat(unit.median()).hasValue(3);
              assertThat(unit.open()).hasValue(0);
            });
  }

  @Test
  void theMiddleOfFewerThanFiveIsHidden() {
    var department = Department.of(4);
    for (var who : new String[] {"hh1", "hh2", "hh3", "hh4"}) {
      department.answered(who, "2026-10-01", 2);
    }
    assertThat(view(department, "hh1").units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.from()).isEqualTo(5);
              assertThat(unit.median()).isEmpty();
              assertThat(unit.open()).isEmpty();
            });
  }

  @Test
  void fiveHandledareOfWhomFourHaveAnsweredHaveNoMiddleOfDays() {
    var department = Department.of(5);
    for (var who : new String[] {"hh1", "hh2", "hh3", "hh4"}) {
      department.answered(who, "2026-10-01", 2);
    }
    assertThat(view(department, "hh1").units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.median()).isEmpty();
              assertThat(unit.open()).hasValue(0);
            });
  }

  @Test
  void whatWasAnsweredMoreThanAYearAgoCountsNoMore() {
    var department = Department.of(1);
    department.answered("hh1", "2025-12-01", 9);
    department.answered("hh1", "2025-12-01", 10);
    assertThat(view(department, "hh1").answered()).isEqualTo(1);
    assertThat(view(department, "hh1").median()).hasValue(10);
  }

  @Test
  void whoSupervisesNobodyHasNoUnitToBeHeldAgainst() {
    var department = Department.of(5);
    assertThat(view(department, "cia").isEmpty()).isTrue();
    assertThat(view(department, "st1").isEmpty()).isTrue();
  }

  private static OwnAnswers view(Department department, String who) {
    return new ViewingStatistics(department.assessments, department.records, ProductProfiles.load())
        .of(person(who), day("2026-12-11"));
  }
}

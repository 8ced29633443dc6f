package se.stegvis.scheduler.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.roster.RosterFile.RIGHT;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.days;
import static se.stegvis.scheduler.training.Given.person;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;
import se.stegvis.scheduler.training.WorkingTime;

class RosterReaderTest {

  @Test
  void readsPeople() {
    assertThat(RIGHT.roster().people())
        .hasSize(5)
        .startsWith(
            new Person(
                person("anna"),
                "Anna Lind",
                "anna.lind@example.org",
                "00000000-0000-0000-0000-0000000000a1",
                Language.SV,
                Set.of(Qualification.SPECIALIST, Qualification.SUPERVISOR_TRAINING)),
            new Person(person("bo"), "Bo Åkesson", null, null, Language.EN, Set.of()));
  }

  @Test
  void readsUnits() {
    var unit = RIGHT.roster().units().getFirst();

    assertThat(unit.profile()).isEqualTo("sas-boras");
    assertThat(unit.roles())
        .containsExactly(
            new Assignment(Role.SR, person("cia"), DateSpan.from(day("2024-01-01"))),
            new Assignment(Role.VC, person("dag"), DateSpan.from(day("2024-01-01"))));
    assertThat(unit.facts()).containsExactly(new Fact("spur.inspection", day("2021-10-15")));
  }

  @Test
  void readsProgrammes() {
    var programme = RIGHT.roster().programmes().getFirst();

    assertThat(programme.regulation()).isEqualTo(Regulation.HSLF_FS_2021_8);
    assertThat(programme.units())
        .containsExactly(new UnitStay(new UnitId("onk"), day("2026-02-01")));
    assertThat(programme.fte()).containsExactly(new WorkingTime(80, day("2026-02-01")));
    assertThat(programme.pauses()).containsExactly(days("2026-03-01", "2026-05-31"));
    assertThat(programme.placements())
        .containsExactly(
            new Placement(
                new PlacementId("pl1"),
                new UnitId("su-onk"),
                days("2026-09-01", "2027-02-28"),
                100,
                person("eva"),
                day("2026-06-01")));
  }

  @Test
  void readsEvents() {
    assertThat(RIGHT.roster().programmes().getFirst().events())
        .hasSize(5)
        .startsWith(
            new Event(
                "iup.version",
                day("2026-07-31"),
                day("2026-08-02"),
                Set.of(person("anna"), person("bo")),
                Set.of(person("cia")),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null))
        .contains(
            new Event(
                "assessment",
                day("2026-03-20"),
                day("2026-03-20"),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                Instrument.MINI_CEX,
                person("bo"),
                "uk6",
                4,
                List.of("STa4", "STc1"),
                null));
  }

  @Test
  void theListsMayComeInAnyOrder() {
    var file =
        new RosterFile(
            """
            {"programmes": [{"id": "p1", "trainee": "anna", "specialty": "Onkologi",
                "regulation": "SOSFS 2015:8", "start": "2020-02-01"}],
             "people": [{"id": "anna", "name": "Anna"}]}
            """);

    assertThat(file.roster().programmes()).hasSize(1);
  }

  @Test
  void withoutFteItIsFullTimeFromTheStart() {
    var file = RIGHT.with("\"fte\": [{\"percent\": 80, \"from\": \"2026-02-01\"}],", "");

    assertThat(file.roster().programmes().getFirst().fte())
        .containsExactly(new WorkingTime(100, day("2026-02-01")));
  }

  @Test
  void anEmptyObjectIsAnEmptyRoster() {
    assertThat(new RosterFile("{}").roster())
        .isEqualTo(new Roster(List.of(), List.of(), List.of()));
  }

  @Test
  void aUnitNeedsNoProfile() {
    assertThat(RIGHT.with("\"sas-boras\"", "null").roster().units().getFirst().profile()).isNull();
  }

  @Test
  void severalMayBeSrAtOnce() {
    assertThat(RIGHT.with("{\"role\": \"VC\"", "{\"role\": \"SR\"").roster().units()).hasSize(1);
  }

  @Test
  void aByteOrderMarkIsNoMistake() {
    assertThat(new RosterFile("\uFEFF" + RIGHT.text()).roster()).isEqualTo(RIGHT.roster());
  }
}

package se.stegvis.scheduler.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.roster.RosterFile.RIGHT;
import static se.stegvis.scheduler.training.GivenEvent.assessment;
import static se.stegvis.scheduler.training.GivenEvent.talk;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Roster;

class RosterDifferenceTest {

  private static final Roster EMPTY = new Roster(List.of(), List.of(), List.of());

  @Test
  void theFirstImportAddsEverything() {
    var roster = RIGHT.roster();

    var difference = RosterDifference.between(EMPTY, roster, Set.of());

    assertThat(difference.merged()).isEqualTo(roster);
    assertThat(difference.toWrite()).isEqualTo(roster);
    assertThat(difference.report().added())
        .containsExactly(
            "person anna",
            "person bo",
            "person cia",
            "person dag",
            "person eva",
            "unit onk",
            "programme p1");
  }

  @Property(tries = 20)
  void theSecondImportChangesNothing(@ForAll long seed) {
    var stored = GeneratedRosters.of(5, seed).roster();
    var wanted = GeneratedRosters.of(8, seed + 1).roster();

    var once = RosterDifference.between(stored, wanted, Set.of()).merged();
    var again = RosterDifference.between(once, wanted, Set.of());

    assertThat(again.merged()).isEqualTo(once);
    assertThat(again.toWrite()).isEqualTo(EMPTY);
    assertThat(again.report().added()).isEmpty();
    assertThat(again.report().changed()).isEmpty();
  }

  @Test
  void theOrderOfListsDoesNotCount() {
    var roster =
        Given.programme("p1").happened(talk("2026-03-01", 60)).happened("avstamning", "2026-02-03");
    var reversed =
        Given.programme("p1").happened("avstamning", "2026-02-03").happened(talk("2026-03-01", 60));

    var report =
        RosterDifference.between(roster.toRoster(), reversed.toRoster(), Set.of()).report();

    assertThat(report).isEqualTo(new ImportReport(List.of(), List.of(), List.of(), 2));
  }

  @Test
  void whatTheFileDoesNotMentionIsLeft() {
    var stored = RIGHT.roster();

    var difference =
        RosterDifference.between(stored, Given.programme("p2").of("anna").toRoster(), Set.of());

    assertThat(difference.report().left())
        .containsExactly(
            "person bo", "person cia", "person dag", "person eva", "unit onk", "programme p1");
    assertThat(difference.report().changed()).containsExactly("person anna");
    assertThat(difference.report().added()).containsExactly("programme p2");
    assertThat(difference.merged().programmes())
        .hasSize(2)
        .startsWith(stored.programmes().getFirst());
    assertThat(difference.toWrite().units()).isEmpty();
  }

  @Test
  void anEventOfTheChatStaysAndIsReportedOnceForTheProgramme() {
    var difference =
        between(
            programme().happened("avstamning", "2026-02-03").happened(talk("2026-03-01", 60)),
            programme());

    assertThat(eventsOf(difference)).hasSize(2);
    assertThat(difference.report().left()).containsExactly("events of programme p1");
    assertThat(difference.report().unchanged()).isEqualTo(2);
  }

  @Test
  void anEventThatIsKnownAgainBecomesTheFiles() {
    var difference =
        between(
            programme().happened(talk("2026-03-01", 60)),
            programme().happened(talk("2026-03-01", 45).entered("2026-03-04")));

    assertThat(eventsOf(difference))
        .containsExactly(talk("2026-03-01", 45).entered("2026-03-04").toEvent());
    assertThat(difference.report().changed()).containsExactly("programme p1");
    assertThat(difference.report().left()).isEmpty();
  }

  @Test
  void twoAlikeOnOneDayAreTwo() {
    var two = programme().happened(talk("2026-03-01", 60)).happened(talk("2026-03-01", 30));

    assertThat(eventsOf(between(two, programme().happened(talk("2026-03-01", 20)))))
        .containsExactly(talk("2026-03-01", 20).toEvent(), talk("2026-03-01", 30).toEvent());
    assertThat(eventsOf(between(programme().happened(talk("2026-03-01", 60)), two))).hasSize(2);
  }

  @Test
  void anotherAssessorMeansAnotherAssessment() {
    var difference =
        between(
            programme().happened(assessment(Instrument.DOPS, "2026-03-01", "bo")),
            programme().happened(assessment(Instrument.DOPS, "2026-03-01", "eva")));

    assertThat(eventsOf(difference)).hasSize(2);
  }

  @Test
  void whatHappenedDuringACancelledPlacementStillCounts() {
    var assessed = assessment(Instrument.DOPS, "2026-09-10", "bo");
    var difference =
        between(
            programme()
                .placed("pl1", "su-onk", "2026-09-01", "2026-10-01")
                .happened(assessment(Instrument.DOPS, "2026-09-10", "bo").during("pl1")),
            programme());

    assertThat(difference.merged().programmes().getFirst().placements()).isEmpty();
    assertThat(eventsOf(difference)).containsExactly(assessed.toEvent());
  }

  @Test
  void aFactOfAUnitStays() {
    var stored =
        Given.programme("p1").in(Given.unit("onk").happened("spur.inspection", "2021-10-15"));
    var wanted =
        Given.programme("p1").in(Given.unit("onk").happened("spur.inspection", "2026-10-15"));

    var difference = RosterDifference.between(stored.toRoster(), wanted.toRoster(), Set.of());

    assertThat(difference.merged().units().getFirst().facts()).hasSize(2);
    assertThat(difference.report().left()).containsExactly("facts of unit onk");
    assertThat(difference.report().changed()).containsExactly("unit onk");
  }

  private static GivenProgramme programme() {
    return Given.programme("p1");
  }

  private static RosterDifference between(GivenProgramme stored, GivenProgramme wanted) {
    return RosterDifference.between(stored.toRoster(), wanted.toRoster(), Set.of());
  }

  private static List<Event> eventsOf(RosterDifference difference) {
    return difference.merged().programmes().getFirst().events();
  }
}

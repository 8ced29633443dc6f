package se.stegvis.scheduler.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;

/** What every keeper of rosters does. It begins empty. */
public abstract class RostersContract {

  private static final Roster ROSTER = SampleRoster.roster();

  protected abstract Rosters rosters();

  @Test
  void aRosterIsLoadedAsItWasStored() {
    assertThat(rosters().load()).isEqualTo(new Roster(List.of(), List.of(), List.of()));

    rosters().store(ROSTER);

    assertThat(rosters().load()).isEqualTo(ROSTER);
  }

  @Test
  void theFirstImportAddsEverything() {
    var report = rosters().store(ROSTER);

    assertThat(report.added()).hasSize(12).contains("person anna", "unit onk", "programme p1");
    assertThat(report.changed()).isEmpty();
    assertThat(report.left()).isEmpty();
    assertThat(report.unchanged()).isZero();
  }

  @Test
  void sameRosterTwiceChangesNothing() {
    rosters().store(ROSTER);

    var report = rosters().store(ROSTER);

    assertThat(report).isEqualTo(new ImportReport(List.of(), List.of(), List.of(), 12));
    assertThat(rosters().load()).isEqualTo(ROSTER);
  }

  @Test
  void whatTheFileDoesNotMentionIsLeftAndReported() {
    rosters().store(ROSTER);

    var report = rosters().store(new Roster(ROSTER.people(), ROSTER.units(), List.of()));

    assertThat(report.left()).containsExactlyInAnyOrder("programme p1", "programme p2");
    assertThat(rosters().load()).isEqualTo(ROSTER);
  }

  @Test
  void thePlacementsOfTheFileReplaceThoseStored() {
    rosters().store(ROSTER);
    var kept = p1().placements().subList(1, 2);

    var report = rosters().store(programme(kept, p1().events()));

    assertThat(report.changed()).containsExactly("programme p1");
    assertThat(p1().placements()).isEqualTo(kept);
  }

  @Test
  void whatHasHappenedIsNeverTakenAway() {
    rosters().store(ROSTER);
    var stored = p1().events();
    var talk = Event.of("handledarsamtal", day("2026-10-01"));

    rosters().store(programme(p1().placements(), List.of(talk)));

    assertThat(p1().events()).hasSize(stored.size() + 1).containsAll(stored).contains(talk);
  }

  private Programme p1() {
    return rosters().load().programmes().stream()
        .filter(programme -> programme.id().equals(P1))
        .findFirst()
        .orElseThrow();
  }

  private Roster programme(List<Placement> placements, List<Event> events) {
    var old = p1();
    var changed =
        new Programme(
            old.id(),
            old.trainee(),
            old.specialty(),
            old.regulation(),
            old.start(),
            old.plannedEnd(),
            old.units(),
            old.fte(),
            old.roles(),
            old.pauses(),
            placements,
            events);
    return new Roster(ROSTER.people(), ROSTER.units(), List.of(changed));
  }
}

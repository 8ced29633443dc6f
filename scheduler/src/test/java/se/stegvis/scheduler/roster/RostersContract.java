package se.stegvis.scheduler.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.day;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.SampleRoster;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.UnitId;

/** What every keeper of rosters does. It begins empty. */
public abstract class RostersContract {

  private static final Roster ROSTER = SampleRoster.roster();

  protected abstract Rosters rosters();

  /** The training records of what is kept. */
  protected abstract TrainingRecords records();

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

  @Test
  void aFileWithoutWhatIsFiledTakesNothingAway() {
    rosters().store(ROSTER);
    file(origin(), talk("2026-10-01"));
    var events = p1().events();

    var report = rosters().store(ROSTER);
    rosters().store(programme(p1().placements(), List.of()));

    assertThat(report.left()).isEmpty();
    assertThat(p1().events()).containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void aFileWithWhatIsFiledDoublesNothing() {
    rosters().store(ROSTER);
    file(origin(), talk("2026-10-01"));
    file(origin(), talk("2026-10-01"));
    var exported = rosters().load();

    rosters().store(exported);
    rosters().store(exported);

    assertThat(rosters().load()).isEqualTo(exported);
    assertThat(p1().events()).hasSize(6);
  }

  @Test
  void aFormThatWasCorrectedAfterTheFileCountsOnce() {
    rosters().store(ROSTER);
    var origin = origin();
    file(origin, talk("2026-10-01"));
    var exported = rosters().load();
    var corrected = GivenEvent.talk("2026-10-01", 30).toEvent();
    file(origin, corrected);

    rosters().store(exported);

    assertThat(p1().events()).hasSize(5).contains(corrected);
  }

  @Test
  void aFormWhoseFactTheFileHasLeavesNothingWhenItIsTakenBack() {
    rosters().store(ROSTER);
    var origin = origin();
    file(origin, talk("2026-10-01"));
    rosters().store(rosters().load());
    file(origin, talk("2026-10-02"));
    assertThat(p1().events()).hasSize(5).contains(talk("2026-10-02"));

    records().withdraw(origin);

    assertThat(rosters().load()).isEqualTo(ROSTER);
  }

  @Test
  void whatIsFiledOfAPlacementThatTheFileHasDroppedStillCounts() {
    rosters().store(ROSTER);
    file(origin(), talk("2026-10-01").withPlacement(SampleRoster.PL1));

    rosters().store(programme(p1().placements().subList(1, 2), List.of()));

    assertThat(p1().events()).hasSize(5).contains(talk("2026-10-01"));
    var exported = rosters().load();
    rosters().store(exported);
    assertThat(rosters().load()).isEqualTo(exported);
  }

  @Test
  void whatIsSaidOfAPlacementOutlivesAFileThatDoesNotKnowIt() {
    rosters().store(ROSTER);
    say(SAID, false);
    var noted = Event.of("upstartssamtal", day("2028-01-12")).withPlacement(SAID.id());
    var filled = Event.of("feedback_till_st", day("2028-02-20")).withPlacement(SAID.id());
    records().add(P1, noted);
    var origin = origin();
    file(origin, filled);

    rosters().store(ROSTER);

    assertThat(p1().placements()).contains(SAID);
    assertThat(p1().events()).contains(noted, filled);
    var exported = rosters().load();
    rosters().store(exported);
    assertThat(rosters().load()).isEqualTo(exported);
    records().withdraw(origin);
    assertThat(p1().events()).contains(noted).doesNotContain(filled);
  }

  @Test
  void anOlderFileDoesNotBringBackWhatIsCancelled() {
    rosters().store(ROSTER);
    say(SAID, false);
    file(origin(), Event.of("feedback_till_st", day("2028-02-20")).withPlacement(SAID.id()));
    var exported = rosters().load();
    say(SAID, true);

    rosters().store(exported);

    assertThat(p1().placements()).doesNotContain(SAID);
    assertThat(p1().events()).noneMatch(event -> SAID.id().equals(event.placement()));
    assertThat(p1().events()).noneMatch(event -> event.evidence().equals("feedback_till_st"));
  }

  @Test
  void aFileWhoseDatesWereSetLaterCounts() {
    rosters().store(ROSTER);
    say(SAID, true);
    var later =
        new Placement(
            SAID.id(), SAID.unit(), SAID.dates(), 80, SAID.supervisor(), day("2026-09-03"));

    rosters().store(programme(List.of(later), p1().events()));

    assertThat(p1().placements()).containsExactly(later);
  }

  private static final Placement SAID =
      new Placement(
          new PlacementId("said"),
          new UnitId("su-lung"),
          new DateSpan(day("2028-01-10"), day("2028-03-12")),
          100,
          SampleRoster.HAL,
          day("2026-09-01"));

  private void say(Placement placement, boolean cancelled) {
    records().say(P1, new SaidPlacement(placement, day("2026-09-02"), cancelled));
  }

  private void file(EventOrigin origin, Event event) {
    records().put(P1, origin, event);
  }

  private static EventOrigin origin() {
    return new EventOrigin(UUID.randomUUID());
  }

  private static Event talk(String on) {
    return GivenEvent.talk(on, 60).toEvent();
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

package se.stegvis.scheduler.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.DAG;
import static se.stegvis.scheduler.training.SampleRoster.EVA;
import static se.stegvis.scheduler.training.SampleRoster.FIA;
import static se.stegvis.scheduler.training.SampleRoster.GUN;
import static se.stegvis.scheduler.training.SampleRoster.HAL;
import static se.stegvis.scheduler.training.SampleRoster.IUP;
import static se.stegvis.scheduler.training.SampleRoster.KIR;
import static se.stegvis.scheduler.training.SampleRoster.ONK;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.P2;
import static se.stegvis.scheduler.training.SampleRoster.PL1;
import static se.stegvis.scheduler.training.SampleRoster.day;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.DateSpan;

/** What every keeper of training records does. It begins with {@link SampleRoster}. */
public abstract class TrainingRecordsContract {

  private static final Roster ROSTER = SampleRoster.roster();

  protected abstract TrainingRecords records();

  @Test
  void whatIsSaidOfAPlacementStandsBesideWhatTheRosterTells() {
    var records = records();
    var id = new PlacementId("said");
    var said =
        new Placement(
            id,
            new UnitId("su-lung"),
            new DateSpan(day("2028-01-10"), day("2028-03-12")),
            100,
            HAL,
            day("2026-09-01"));
    records.say(P1, new SaidPlacement(said, day("2026-09-01"), false));
    assertThat(records.programme(P1).orElseThrow().programme().placements()).contains(said);
    assertThat(records.concerning(List.of(HAL)))
        .extracting(record -> record.programme().id())
        .contains(P1);
    records.say(P1, new SaidPlacement(said, day("2026-09-02"), true));
    assertThat(records.programme(P1).orElseThrow().programme().placements())
        .extracting(Placement::id)
        .doesNotContain(id);
  }

  @Test
  void ofWhatIsToldAndSaidOfAPlacementTheLaterCounts() {
    var records = records();
    var told =
        records.programme(P1).orElseThrow().programme().placements().stream()
            .filter(each -> each.id().equals(PL1))
            .findFirst()
            .orElseThrow();
    var moved =
        new Placement(
            PL1,
            told.unit(),
            new DateSpan(told.start().plusDays(7), told.end().plusDays(7)),
            told.percent(),
            null,
            day("2026-07-01"));
    records.say(P1, new SaidPlacement(moved, day("2026-07-01"), false));
    assertThat(records.programme(P1).orElseThrow().programme().placements()).contains(moved);
    var old =
        new Placement(PL1, told.unit(), moved.dates(), told.percent(), null, day("2000-01-01"));
    records.say(P1, new SaidPlacement(old, day("2000-01-01"), false));
    assertThat(records.programme(P1).orElseThrow().programme().placements()).doesNotContain(old);
  }

  @Test
  void aHandledareNamedLaterCountsThoughTheDatesStandAsTheFileHasThem() {
    var records = records();
    var told = placement(PL1);
    var named =
        new Placement(PL1, told.unit(), told.dates(), told.percent(), HAL, told.registered());
    records.say(P1, new SaidPlacement(named, day("2026-07-01"), false));
    assertThat(placement(PL1)).isEqualTo(named);
    assertThat(records.said(PL1)).hasValue(new SaidPlacement(named, day("2026-07-01"), false));
  }

  @Test
  void ofWhatIsCancelledNothingHasHappened() {
    var records = records();
    records.add(P1, Event.of("placement.goals_talk", day("2026-08-01")).withPlacement(PL1));
    records.say(P1, new SaidPlacement(placement(PL1), day("2026-08-02"), true));
    var programme = records.programme(P1).orElseThrow().programme();
    assertThat(programme.placements()).extracting(Placement::id).doesNotContain(PL1);
    assertThat(programme.events()).noneMatch(event -> PL1.equals(event.placement()));
    assertThat(records.programmeOf(PL1)).hasValue(P1);
  }

  @Test
  void aPlacementIsOfOneProgrammeAlone() {
    var records = records();
    var before = placement(PL1);
    assertThatThrownBy(() -> records.say(P2, new SaidPlacement(before, day("2030-01-01"), false)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(placement(PL1)).isEqualTo(before);
    assertThat(records.programmeOf(new PlacementId("nowhere"))).isEmpty();
  }

  private Placement placement(PlacementId id) {
    return records().programme(P1).orElseThrow().programme().placements().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void unitsAreFoundByTheWordsOfTheirNames() {
    assertThat(records().unitsNamed("ONKO", 5)).extracting(unit -> unit.id()).containsExactly(ONK);
    assertThat(records().unitsNamed("en", 1)).hasSize(1);
    assertThat(records().unitsNamed("o_k", 5)).isEmpty();
  }

  @Test
  void allAreGoneThroughInTheOrderOfTheirIds() {
    var records = records();
    assertThat(records.programmeIdsAfter(new ProgrammeId(""), 1)).containsExactly(P1);
    assertThat(records.programmeIdsAfter(P1, 9)).containsExactly(P2);
    assertThat(records.programmeIdsAfter(P2, 9)).isEmpty();
    assertThat(records.unitIdsAfter(new UnitId(""), 9)).containsExactly(KIR, ONK);
    assertThat(records.unitIdsAfter(KIR, 9)).containsExactly(ONK);
    assertThat(records.unit(new UnitId("nowhere"))).isEmpty();
  }

  @Test
  void aPersonIsFoundById() {
    assertThat(records().person(ANNA)).hasValue(ROSTER.people().get(1));
    assertThat(records().person(new PersonId("nobody"))).isEmpty();
  }

  @Test
  void aPersonIsFoundByEntraIdHoweverItIsWritten() {
    assertThat(records().personByEntraId("00000000-0000-0000-0000-0000000000a1"))
        .map(Person::id)
        .hasValue(ANNA);
    assertThat(records().personByEntraId("00000000-0000-0000-0000-0000000000c1"))
        .map(Person::id)
        .hasValue(HAL);
    assertThat(records().personByEntraId("00000000-0000-0000-0000-0000000000ff")).isEmpty();
  }

  @Test
  void peopleArePagedInOrder() {
    assertThat(records().personIdsAfter(new PersonId(""), 3)).containsExactly(ANNA, BO, CIA);
    assertThat(records().personIdsAfter(CIA, 100)).containsExactly(DAG, EVA, FIA, GUN, HAL);
    assertThat(records().personIdsAfter(HAL, 100)).isEmpty();
  }

  @Test
  void aProgrammeComesWithTheUnitsAndPeopleItNames() {
    var record = records().programme(P1).orElseThrow();

    assertThat(record.programme()).isEqualTo(ROSTER.programmes().get(1));
    assertThat(record.units()).containsOnlyKeys(ONK, KIR);
    assertThat(record.units()).containsEntry(ONK, ROSTER.units().getFirst());
    assertThat(record.people()).containsOnlyKeys(ANNA, BO, CIA, DAG, EVA, FIA, GUN);
    assertThat(record.people()).containsEntry(ANNA, ROSTER.people().get(1));
    assertThat(records().programme(new ProgrammeId("p9"))).isEmpty();
  }

  @Test
  void aProgrammeConcernsWhoeverHasAPartInIt() {
    assertThat(concerning(ANNA)).containsExactly(P1);
    assertThat(concerning(BO)).containsExactly(P1);
    assertThat(concerning(EVA)).containsExactly(P1);
    assertThat(concerning(FIA)).containsExactly(P1, P2);
    assertThat(concerning(HAL)).isEmpty();
    assertThat(records().concerning(List.of())).isEmpty();
  }

  @Test
  void aProgrammeConcernsWhoeverHasARoleInItsUnitsOrThoseOfItsPlacements() {
    assertThat(concerning(CIA)).containsExactly(P1);
    assertThat(concerning(DAG)).containsExactly(P1);
    assertThat(concerning(GUN)).containsExactly(P1, P2);
  }

  @Test
  void aProgrammeThatConcernsManyComesOnce() {
    assertThat(records().concerning(List.of(ANNA, BO, CIA, GUN)))
        .extracting(record -> record.programme().id())
        .containsExactly(P1, P2);
  }

  @Test
  void aUnitComesWithItsProgrammesAndPeople() {
    var records = records().unitsConcerning(List.of(GUN));

    assertThat(records).hasSize(1);
    var record = records.getFirst();
    assertThat(record.unit()).isEqualTo(ROSTER.units().get(1));
    assertThat(record.programmes()).containsExactly(Belonging.of(ROSTER.programmes().getFirst()));
    assertThat(record.people()).containsOnlyKeys(FIA, GUN);
  }

  @Test
  void unitsThatComeTogetherHaveTheirOwnProgrammesAndPeopleEach() {
    var together = records().unitsConcerning(List.of(CIA, GUN));

    assertThat(together).extracting(record -> record.unit().id()).containsExactly(KIR, ONK);
    assertThat(together)
        .allSatisfy(
            record ->
                assertThat(record).isEqualTo(records().unit(record.unit().id()).orElseThrow()));
  }

  @Test
  void aUnitConcernsWhoeverHasOrHadARoleInIt() {
    assertThat(records().unitsConcerning(List.of(CIA, DAG)))
        .extracting(record -> record.unit().id())
        .containsExactly(ONK);
    assertThat(records().unitsConcerning(List.of(ANNA, BO))).isEmpty();
  }

  @Test
  void anEventIsAddedOnceAndStandsLast() {
    var talk = Event.of("handledarsamtal", day("2026-10-01"));
    var before = ROSTER.programmes().get(1).events();

    records().add(P1, talk);
    records().add(P1, talk);
    records().add(P1, IUP);

    var expected = new ArrayList<>(before);
    expected.add(talk);
    assertThat(records().programme(P1).orElseThrow().programme().events()).isEqualTo(expected);
    assertThat(records().programme(P2).orElseThrow().programme().events()).isEmpty();
  }

  @Test
  void aFactIsAddedOnce() {
    var fact = new Fact("spur.inspection", day("2026-10-15"));

    records().add(KIR, fact);
    records().add(KIR, fact);

    assertThat(records().unitsConcerning(List.of(GUN)).getFirst().unit().facts())
        .containsExactly(fact);
  }

  @Test
  void nothingIsAddedToWhatDoesNotExist() {
    assertThatThrownBy(
            () -> records().add(new ProgrammeId("p9"), Event.of("avstamning", day("2026-10-01"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p9");
    assertThatThrownBy(
            () -> records().add(new UnitId("u9"), new Fact("spur.inspection", day("2026-10-01"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("u9");
  }

  @Test
  void whatIsFiledTakesThePlaceOfWhatCameOfTheSameOrigin() {
    var origin = origin();

    records().put(P1, origin, miniCex(3));
    records().put(P1, origin, miniCex(3));
    assertThat(events(P1)).isEqualTo(with(miniCex(3)));

    records().put(P1, origin, miniCex(5));
    assertThat(events(P1)).isEqualTo(with(miniCex(5)));
  }

  @Test
  void everyOriginIsAnEventThoughTheyAreEqual() {
    var morning = origin();
    records().put(P1, morning, miniCex(4));
    records().put(P1, origin(), miniCex(4));
    assertThat(events(P1)).isEqualTo(with(miniCex(4), miniCex(4)));

    records().withdraw(morning);
    assertThat(events(P1)).isEqualTo(with(miniCex(4)));
  }

  @Test
  void whatIsWithdrawnHasNotHappened() {
    var origin = origin();
    records().put(P1, origin, miniCex(4));

    records().withdraw(origin);
    records().withdraw(origin);
    records().withdraw(origin());

    assertThat(events(P1)).isEqualTo(with());
  }

  @Test
  void whatIsFiledCanMoveToAnotherProgramme() {
    var origin = origin();
    records().put(P1, origin, miniCex(4));

    records().put(P2, origin, miniCex(4));

    assertThat(events(P1)).isEqualTo(with());
    assertThat(events(P2)).containsExactly(miniCex(4));
  }

  @Test
  void whatTheRosterTellsOfAFiledEventIsTheSame() {
    records().put(P1, origin(), IUP);

    assertThat(events(P1)).containsExactlyInAnyOrderElementsOf(with());
  }

  @Test
  void aFormTakesThePlaceOfWhatTheRosterTellsOfTheSameThing() {
    records().add(P1, miniCex(3));

    records().put(P1, origin(), miniCex(5));

    assertThat(events(P1)).isEqualTo(with(miniCex(5)));
  }

  @Test
  void whatIsFiledIsNotAddedAgain() {
    records().put(P1, origin(), miniCex(4));

    records().add(P1, miniCex(4));

    assertThat(events(P1)).isEqualTo(with(miniCex(4)));
  }

  @Test
  void nothingIsFiledOfAProgrammeThatDoesNotExist() {
    var origin = origin();
    records().put(P1, origin, miniCex(4));

    assertThatThrownBy(() -> records().put(new ProgrammeId("p9"), origin, miniCex(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p9");
    assertThat(events(P1)).isEqualTo(with(miniCex(4)));
  }

  @Test
  void peopleAreFoundByTheWordsOfTheirNames() {
    assertThat(records().named("lind ANNA", 5)).extracting(Person::id).containsExactly(ANNA);
    assertThat(records().named("  åsa ", 3)).extracting(Person::id).containsExactly(BO, CIA, DAG);
    assertThat(records().named("ÅSA e", 5)).extracting(Person::id).containsExactly(EVA);
    assertThat(records().named("nobody", 5)).isEmpty();
  }

  @Test
  void signsInANameAreNoPattern() {
    assertThat(records().named("%", 5)).isEmpty();
    assertThat(records().named("_nna", 5)).isEmpty();
    assertThat(records().named("\\", 5)).isEmpty();
  }

  private List<Event> events(ProgrammeId programme) {
    return records().programme(programme).orElseThrow().programme().events();
  }

  /** The events of p1 that the sample has, and others after them. */
  private static List<Event> with(Event... others) {
    var events = new ArrayList<>(ROSTER.programmes().get(1).events());
    events.addAll(List.of(others));
    return events;
  }

  private static EventOrigin origin() {
    return new EventOrigin(UUID.randomUUID());
  }

  private static Event miniCex(int overall) {
    return GivenEvent.assessment(Instrument.MINI_CEX, "2026-10-02", "bo").rated(overall).toEvent();
  }

  private List<ProgrammeId> concerning(PersonId person) {
    return records().concerning(List.of(person)).stream()
        .map(record -> record.programme().id())
        .toList();
  }
}

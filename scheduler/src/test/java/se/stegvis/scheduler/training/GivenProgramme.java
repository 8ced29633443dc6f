package se.stegvis.scheduler.training;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.days;
import static se.stegvis.scheduler.training.Given.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;

/** A programme as a test tells of it, with the units and people that the telling names. */
public final class GivenProgramme {

  private final ProgrammeId id;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final List<UnitStay> stays = new ArrayList<>();
  private final List<WorkingTime> fte = new ArrayList<>();
  private final List<Assignment> roles = new ArrayList<>();
  private final List<DateSpan> pauses = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private PersonId trainee = person("st");
  private Regulation regulation = Regulation.HSLF_FS_2021_8;
  private LocalDate start = LocalDate.of(2026, 2, 1);
  private @Nullable LocalDate plannedEnd;
  private @Nullable GivenUnit firstUnit;

  GivenProgramme(String id) {
    this.id = new ProgrammeId(id);
  }

  public GivenProgramme of(String traineeId) {
    trainee = person(traineeId);
    return this;
  }

  /** From the start in a unit {@code onk} of the profile, whose SR is {@code cia} and VC dag. */
  public GivenProgramme under(String profile) {
    return in(Given.unit("onk").under(profile).with(Role.SR, "cia").with(Role.VC, "dag"));
  }

  /** From the start in this unit. */
  public GivenProgramme in(GivenUnit unit) {
    firstUnit = unit;
    remember(unit);
    return this;
  }

  public GivenProgramme movingTo(GivenUnit unit, String from) {
    stays.add(new UnitStay(remember(unit), day(from)));
    return this;
  }

  public GivenProgramme startingOn(String day) {
    start = day(day);
    return this;
  }

  public GivenProgramme plannedUntil(String day) {
    plannedEnd = day(day);
    return this;
  }

  public GivenProgramme following(Regulation other) {
    regulation = other;
    return this;
  }

  /** From the start on, without an end; only after the start has been told. */
  public GivenProgramme withMainSupervisor(String personId) {
    roles.add(new Assignment(Role.HH, person(personId), DateSpan.from(start)));
    return this;
  }

  public GivenProgramme withMainSupervisor(String personId, String from, String to) {
    return with(Role.HH, personId, from, to);
  }

  public GivenProgramme with(Role role, String personId, String from, String to) {
    roles.add(new Assignment(role, person(personId), days(from, to)));
    return this;
  }

  /** Somebody who has qualifications; all others have all. */
  public GivenProgramme having(String personId, Qualification... qualifications) {
    people.put(person(personId), named(person(personId), Set.of(qualifications)));
    return this;
  }

  public GivenProgramme working(int percent, String from) {
    fte.add(new WorkingTime(percent, day(from)));
    return this;
  }

  public GivenProgramme pausedBetween(String from, String to) {
    pauses.add(days(from, to));
    return this;
  }

  public GivenProgramme pausedFrom(String from) {
    pauses.add(DateSpan.from(day(from)));
    return this;
  }

  public GivenProgramme placed(String placementId, String unitId, String from, String to) {
    return placed(
        new Placement(
            new PlacementId(placementId), new UnitId(unitId), days(from, to), 100, null, null));
  }

  public GivenProgramme placedUnder(
      String supervisor, String placementId, String unitId, String from, String to) {
    return placed(
        new Placement(
            new PlacementId(placementId),
            new UnitId(unitId),
            days(from, to),
            100,
            person(supervisor),
            null));
  }

  public GivenProgramme placed(Placement placement) {
    placements.add(placement);
    return this;
  }

  public GivenProgramme happened(String evidence, String on) {
    return happened(GivenEvent.of(evidence, on));
  }

  public GivenProgramme happened(GivenEvent event) {
    events.add(event.toEvent());
    return this;
  }

  public Programme toProgramme() {
    var allStays = new ArrayList<UnitStay>();
    if (firstUnit != null) {
      allStays.add(new UnitStay(firstUnit.toUnit().id(), start));
    }
    allStays.addAll(stays);
    return new Programme(
        id,
        trainee,
        "Onkologi",
        regulation,
        start,
        plannedEnd,
        allStays,
        fte.isEmpty() ? List.of(new WorkingTime(100, start)) : fte,
        roles,
        pauses,
        placements,
        events);
  }

  public TrainingRecord toRecord() {
    return new TrainingRecord(
        toProgramme(),
        units.values().stream().collect(toMap(Unit::id, identity())),
        everybody().stream().collect(toMap(Person::id, identity())));
  }

  public Roster toRoster() {
    return new Roster(everybody(), List.copyOf(units.values()), List.of(toProgramme()));
  }

  private UnitId remember(GivenUnit given) {
    var unit = given.toUnit();
    units.put(unit.id().value(), unit);
    return unit.id();
  }

  /** In the order of their ids. */
  private List<Person> everybody() {
    var ids = new TreeSet<>(Comparator.comparing(PersonId::value));
    ids.addAll(toProgramme().peopleNamed());
    units.values().forEach(unit -> ids.addAll(unit.peopleNamed()));
    ids.addAll(people.keySet());
    return ids.stream().map(this::personOf).toList();
  }

  private Person personOf(PersonId personId) {
    var known = people.get(personId);
    return known != null ? known : named(personId, EnumSet.allOf(Qualification.class));
  }

  private static Person named(PersonId personId, Set<Qualification> qualifications) {
    return new Person(
        personId, "Namn " + personId, personId + "@example.org", null, Language.SV, qualifications);
  }
}

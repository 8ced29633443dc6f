package se.stegvis.scheduler.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.scheduler.roster.ToldAndFiled;

/** Training records in memory, held by the same contract as the real ones. */
public final class InMemoryTrainingRecords implements TrainingRecords {

  private record Said(ProgrammeId programme, SaidPlacement placement) {}

  private record Filed(ProgrammeId programme, Event event) {}

  private final Map<EventOrigin, Filed> filed = new LinkedHashMap<>();
  private final Map<PlacementId, Said> said = new LinkedHashMap<>();
  private Roster roster;

  public InMemoryTrainingRecords(Roster roster) {
    this.roster = roster;
  }

  /** What was told of all, without what has been filed. */
  public synchronized Roster told() {
    return roster;
  }

  /** Every placement that has been said. */
  public synchronized Set<PlacementId> said() {
    return Set.copyOf(said.keySet());
  }

  public synchronized Roster roster() {
    return new Roster(
        roster.people(), roster.units(), roster.programmes().stream().map(this::joined).toList());
  }

  public synchronized void replace(Roster roster) {
    this.roster = roster;
  }

  @Override
  public synchronized Optional<Person> person(PersonId id) {
    return roster.people().stream().filter(person -> person.id().equals(id)).findFirst();
  }

  @Override
  public synchronized Optional<Person> personByEntraId(String entraId) {
    return roster.people().stream()
        .filter(person -> entraId.equalsIgnoreCase(person.entraId()))
        .findFirst();
  }

  @Override
  public synchronized List<PersonId> personIdsAfter(PersonId after, int limit) {
    return roster.people().stream()
        .map(Person::id)
        .filter(id -> id.value().compareTo(after.value()) > 0)
        .sorted(Comparator.comparing(PersonId::value))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<TrainingRecord> concerning(Collection<PersonId> people) {
    return records().filter(record -> concerns(record, people)).toList();
  }

  @Override
  public synchronized List<UnitRecord> unitsConcerning(Collection<PersonId> people) {
    return unitRecords()
        .filter(record -> !Collections.disjoint(record.unit().peopleNamed(), people))
        .toList();
  }

  @Override
  public synchronized Optional<TrainingRecord> programme(ProgrammeId id) {
    return records().filter(record -> record.programme().id().equals(id)).findFirst();
  }

  @Override
  public synchronized List<ProgrammeId> programmeIdsAfter(ProgrammeId after, int limit) {
    return records()
        .map(record -> record.programme().id())
        .filter(id -> id.value().compareTo(after.value()) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<UnitRecord> unit(UnitId id) {
    return unitRecords().filter(record -> record.unit().id().equals(id)).findFirst();
  }

  @Override
  public synchronized List<UnitId> unitIdsAfter(UnitId after, int limit) {
    return unitRecords()
        .map(record -> record.unit().id())
        .filter(id -> id.value().compareTo(after.value()) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void add(ProgrammeId id, Event event) {
    if (!joined(told(id)).events().contains(event)) {
      change(id, old -> Stream.concat(old.events().stream(), Stream.of(event)).toList());
    }
  }

  @Override
  public synchronized void put(ProgrammeId id, EventOrigin origin, Event event) {
    told(id);
    withdraw(origin);
    filed.put(origin, new Filed(id, event));
  }

  @Override
  public synchronized void withdraw(EventOrigin origin) {
    var old = filed.remove(origin);
    if (old != null) {
      change(
          old.programme(),
          told -> ToldAndFiled.without(SaidPlacement.beside(told, saidOf(told.id())), old.event()));
    }
  }

  @Override
  public synchronized Optional<TrainingRecord> hold(ProgrammeId id) {
    return programme(id);
  }

  @Override
  public synchronized Optional<ProgrammeId> programmeOf(PlacementId placement) {
    var saidOf = Optional.ofNullable(said.get(placement)).map(Said::programme);
    return saidOf.or(
        () ->
            roster.programmes().stream()
                .filter(
                    each -> each.placements().stream().anyMatch(one -> one.id().equals(placement)))
                .map(Programme::id)
                .findFirst());
  }

  @Override
  public synchronized Optional<SaidPlacement> said(PlacementId placement) {
    return Optional.ofNullable(said.get(placement)).map(Said::placement);
  }

  @Override
  public synchronized void say(ProgrammeId id, SaidPlacement placement) {
    told(id);
    if (programmeOf(placement.placement().id()).filter(other -> !other.equals(id)).isPresent()) {
      throw new IllegalArgumentException(placement.placement().id() + " is of another programme");
    }
    said.put(placement.placement().id(), new Said(id, placement));
  }

  @Override
  public synchronized List<Unit> unitsNamed(String words, int limit) {
    var wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return roster.units().stream()
        .filter(unit -> wanted.stream().allMatch(unit.name().toLowerCase(Locale.ROOT)::contains))
        .sorted(Comparator.comparing(Unit::name).thenComparing(unit -> unit.id().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Person> named(String words, int limit) {
    var wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return roster.people().stream()
        .filter(
            person -> wanted.stream().allMatch(person.name().toLowerCase(Locale.ROOT)::contains))
        .sorted(Comparator.comparing(Person::name).thenComparing(person -> person.id().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void add(UnitId id, Fact fact) {
    var unit = Optional.ofNullable(units().get(id)).orElseThrow(() -> unknown(id));
    if (!unit.facts().contains(fact)) {
      var units = new ArrayList<>(roster.units());
      units.replaceAll(each -> each.id().equals(id) ? with(each, fact) : each);
      roster = new Roster(roster.people(), units, roster.programmes());
    }
  }

  private Stream<TrainingRecord> records() {
    var units = units();
    var people = people();
    return roster.programmes().stream()
        .sorted(Comparator.comparing(programme -> programme.id().value()))
        .map(programme -> TrainingRecord.of(joined(programme), units, people));
  }

  private Stream<UnitRecord> unitRecords() {
    return roster.units().stream()
        .sorted(Comparator.comparing(unit -> unit.id().value()))
        .map(unit -> UnitRecord.of(unit, belongingTo(unit.id()), people()));
  }

  private Map<UnitId, Unit> units() {
    return roster.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
  }

  private Map<PersonId, Person> people() {
    return roster.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private List<Belonging> belongingTo(UnitId unit) {
    return roster.programmes().stream()
        .map(Belonging::of)
        .filter(each -> each.isOf(unit))
        .sorted(Comparator.comparing(each -> each.programme().value()))
        .toList();
  }

  private boolean concerns(TrainingRecord record, Collection<PersonId> people) {
    var programme = record.programme();
    Set<PersonId> taking = new HashSet<>();
    taking.add(programme.trainee());
    programme.roles().forEach(role -> taking.add(role.person()));
    record.units().values().forEach(unit -> taking.addAll(unit.peopleNamed()));
    everPlaced(programme.id())
        .forEach(
            placement -> {
              Stream.ofNullable(placement.supervisor()).forEach(taking::add);
              Stream.ofNullable(units().get(placement.unit()))
                  .forEach(unit -> taking.addAll(unit.peopleNamed()));
            });
    return !Collections.disjoint(taking, people);
  }

  private Stream<Placement> everPlaced(ProgrammeId id) {
    return Stream.concat(
        told(id).placements().stream(), saidOf(id).stream().map(SaidPlacement::placement));
  }

  private List<SaidPlacement> saidOf(ProgrammeId id) {
    return said.values().stream()
        .filter(each -> each.programme().equals(id))
        .map(Said::placement)
        .toList();
  }

  private Programme told(ProgrammeId id) {
    return roster.programmes().stream()
        .filter(programme -> programme.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private Programme joined(Programme told) {
    var events =
        filed.values().stream()
            .filter(each -> each.programme().equals(told.id()))
            .map(Filed::event)
            .toList();
    var placements = saidOf(told.id());
    return SaidPlacement.over(
        ToldAndFiled.joined(SaidPlacement.beside(told, placements), events), placements);
  }

  private void change(ProgrammeId id, Function<Programme, List<Event>> events) {
    var programmes = new ArrayList<>(roster.programmes());
    programmes.replaceAll(
        each -> each.id().equals(id) ? each.withEvents(events.apply(each)) : each);
    roster = new Roster(roster.people(), roster.units(), programmes);
  }

  private static Unit with(Unit old, Fact fact) {
    var facts = new ArrayList<>(old.facts());
    facts.add(fact);
    return new Unit(
        old.id(),
        old.name(),
        old.profile(),
        old.profileFrom(),
        old.roles(),
        facts,
        old.alertChannel());
  }

  private static IllegalArgumentException unknown(Object id) {
    return new IllegalArgumentException("nothing is known of " + id);
  }
}

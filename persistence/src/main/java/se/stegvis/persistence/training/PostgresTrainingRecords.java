package se.stegvis.persistence.training;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.roster.ToldAndFiled;
import se.stegvis.scheduler.training.Belonging;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * Training records on PostgreSQL. They are read a chunk at a time, each in a bounded number of
 * queries, and put together in memory.
 */
final class PostgresTrainingRecords implements TrainingRecords {

  private static final int CHUNK = 500;

  private final People people;
  private final Units units;
  private final Programmes programmes;
  private final WritingRosters writing;
  private final TransactionOperations transaction;
  private final TransactionOperations snapshot;

  /**
   * @param transaction for what is added
   * @param snapshot for reading several tables as they stood at one moment
   */
  PostgresTrainingRecords(
      People people,
      Units units,
      Programmes programmes,
      WritingRosters writing,
      TransactionOperations transaction,
      TransactionOperations snapshot) {
    this.people = people;
    this.units = units;
    this.programmes = programmes;
    this.writing = writing;
    this.transaction = transaction;
    this.snapshot = snapshot;
  }

  @Override
  public Optional<Person> person(PersonId id) {
    return this.people.person(id);
  }

  @Override
  public Optional<Person> personByEntraId(String entraId) {
    return this.people.byEntraId(entraId);
  }

  @Override
  public List<PersonId> personIdsAfter(PersonId after, int limit) {
    return this.people.idsAfter(after, limit);
  }

  @Override
  public List<TrainingRecord> concerning(Collection<PersonId> people) {
    return snapshot.execute(
        _ ->
            inChunks(this.programmes.concerning(people))
                .flatMap(chunk -> records(chunk).stream())
                .toList());
  }

  @Override
  public List<UnitRecord> unitsConcerning(Collection<PersonId> people) {
    return snapshot.execute(
        _ ->
            inChunks(this.units.concerning(people))
                .flatMap(chunk -> unitRecords(chunk).stream())
                .toList());
  }

  @Override
  public Optional<TrainingRecord> programme(ProgrammeId id) {
    return snapshot.execute(_ -> records(List.of(id)).stream().findFirst());
  }

  @Override
  public List<ProgrammeId> programmeIdsAfter(ProgrammeId after, int limit) {
    return this.programmes.idsAfter(after, limit);
  }

  @Override
  public Optional<UnitRecord> unit(UnitId id) {
    return snapshot.execute(_ -> unitRecords(List.of(id)).stream().findFirst());
  }

  @Override
  public List<UnitId> unitIdsAfter(UnitId after, int limit) {
    return this.units.idsAfter(after, limit);
  }

  @Override
  public void add(ProgrammeId programme, Event event) {
    transaction.executeWithoutResult(
        _ -> {
          var events = this.programmes.lockedEvents(programme);
          if (!events.contains(event) && !filed(programme).contains(event)) {
            writing.append(programme, events.size(), event);
          }
        });
  }

  private List<Event> filed(ProgrammeId programme) {
    return this.programmes.filed(new String[] {programme.value()}).of(programme.value());
  }

  @Override
  public void put(ProgrammeId programme, EventOrigin origin, Event event) {
    transaction.executeWithoutResult(
        _ -> {
          this.programmes.lockedEvents(programme);
          withdraw(origin);
          writing.file(programme, origin, event);
        });
  }

  @Override
  public void withdraw(EventOrigin origin) {
    transaction.executeWithoutResult(_ -> this.programmes.filed(origin).ifPresent(this::withdraw));
  }

  /** An import may have brought a copy of it along, which goes too. */
  private void withdraw(Programmes.Filed filed) {
    this.programmes.lockedEvents(filed.programme());
    writing.unfile(filed.origin());
    var told = this.programmes.toldAndSaid(filed.programme());
    var remaining = ToldAndFiled.without(told, filed.event());
    if (remaining.size() < told.events().size()) {
      writing.rewrite(filed.programme(), remaining);
    }
  }

  @Override
  public Optional<TrainingRecord> hold(ProgrammeId id) {
    return this.programmes.isHeld(id) ? programme(id) : Optional.empty();
  }

  @Override
  public void say(ProgrammeId programme, SaidPlacement placement) {
    transaction.executeWithoutResult(
        _ -> {
          this.programmes.lockedEvents(programme);
          var id = placement.placement().id();
          if (programmeOf(id).filter(other -> !other.equals(programme)).isPresent()) {
            throw new IllegalArgumentException("placement " + id + " is of another programme");
          }
          writing.say(programme, placement);
        });
  }

  @Override
  public Optional<ProgrammeId> programmeOf(PlacementId placement) {
    return this.programmes.of(placement);
  }

  @Override
  public Optional<SaidPlacement> said(PlacementId placement) {
    return this.programmes.said(placement);
  }

  @Override
  public List<Unit> unitsNamed(String words, int limit) {
    return snapshot.execute(_ -> this.units.byId(this.units.named(words, limit)));
  }

  @Override
  public List<Person> named(String words, int limit) {
    return this.people.named(words, limit);
  }

  @Override
  public void add(UnitId unit, Fact fact) {
    transaction.executeWithoutResult(
        _ -> {
          var facts = this.units.lockedFacts(unit);
          if (!facts.contains(fact)) {
            writing.append(unit, facts.size(), fact);
          }
        });
  }

  private List<TrainingRecord> records(List<ProgrammeId> ids) {
    var programmes = this.programmes.byId(ids);
    var units = this.units.byId(named(programmes, Programme::unitsNamed));
    var named = named(programmes, Programme::peopleNamed);
    named.addAll(named(units, Unit::peopleNamed));
    var people = this.people.byId(named);
    var unitById = units.stream().collect(toMap(Unit::id, Function.identity()));
    return programmes.stream().map(each -> TrainingRecord.of(each, unitById, people)).toList();
  }

  private List<UnitRecord> unitRecords(List<UnitId> ids) {
    var units = this.units.byId(ids);
    var belonging =
        inChunks(this.programmes.belongingTo(ids))
            .flatMap(chunk -> this.programmes.belongings(chunk).stream())
            .toList();
    var named = named(belonging, Belonging::peopleNamed);
    named.addAll(named(units, Unit::peopleNamed));
    var people = this.people.byId(named);
    return units.stream().map(unit -> UnitRecord.of(unit, to(unit, belonging), people)).toList();
  }

  private static List<Belonging> to(Unit unit, List<Belonging> all) {
    return all.stream().filter(each -> each.isOf(unit.id())).toList();
  }

  private static <T, I> Set<I> named(Collection<T> all, Function<T, Set<I>> by) {
    return all.stream()
        .flatMap(each -> by.apply(each).stream())
        .collect(toCollection(HashSet::new));
  }

  private static <T> Stream<List<T>> inChunks(List<T> all) {
    return all.stream().gather(Gatherers.windowFixed(CHUNK));
  }
}

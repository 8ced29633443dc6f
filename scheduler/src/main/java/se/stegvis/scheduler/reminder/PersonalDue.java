package se.stegvis.scheduler.reminder;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.due.UnitAddressees;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * What is due around a group of people on a day, evaluated from all the records that concern them.
 * A record that cannot be evaluated is left out and reported by id, so that it stops nobody.
 */
public final class PersonalDue {

  private static final Logger LOG = LoggerFactory.getLogger(PersonalDue.class);

  private final Profiles profiles;
  private final TrainingRecords records;

  public PersonalDue(Profiles profiles, TrainingRecords records) {
    this.profiles = profiles;
    this.records = records;
  }

  /** All that is due on the day in the records that concern the people, each obligation once. */
  public Surroundings around(Collection<PersonId> people, LocalDate today) {
    var programmes = records.concerning(people);
    var units = units(people, programmes, today);
    var failed = new ArrayList<String>();
    var obligations = new LinkedHashMap<ObligationKey, Obligation>();
    Stream.concat(
            programmes.stream().flatMap(record -> due(record, today, failed)),
            units.stream().flatMap(record -> due(record, today, failed)))
        .forEach(
            obligation -> obligations.merge(obligation.key(), obligation, PersonalDue::earlier));
    return new Surroundings(
        today,
        List.copyOf(obligations.values()),
        programmes,
        units,
        known(programmes, units),
        failed);
  }

  /** Those in which they have a role, and those whose own rules are for them without one. */
  private List<UnitRecord> units(
      Collection<PersonId> people, List<TrainingRecord> programmes, LocalDate today) {
    var units = new LinkedHashMap<UnitId, UnitRecord>();
    records.unitsConcerning(people).forEach(each -> units.put(each.unit().id(), each));
    var addressees = new HashMap<UnitId, UnitAddressees>();
    var some = Set.copyOf(people);
    for (var record : programmes) {
      record
          .homeOn(today)
          .filter(unit -> !units.containsKey(unit.id()))
          .filter(
              unit ->
                  addressees
                      .computeIfAbsent(unit.id(), _ -> UnitAddressees.of(profiles, unit, today))
                      .isAnyOf(some, record))
          .flatMap(unit -> records.unit(unit.id()))
          .ifPresent(each -> units.put(each.unit().id(), each));
    }
    return List.copyOf(units.values());
  }

  private Stream<Obligation> due(TrainingRecord record, LocalDate today, List<String> failed) {
    try {
      return Due.of(profiles, record, today).stream();
    } catch (RuntimeException e) {
      return reported("programme " + record.programme().id(), e, failed);
    }
  }

  private Stream<Obligation> due(UnitRecord record, LocalDate today, List<String> failed) {
    try {
      return Due.of(profiles, record, today).stream();
    } catch (RuntimeException e) {
      return reported("unit " + record.unit().id(), e, failed);
    }
  }

  private static Stream<Obligation> reported(
      String record, RuntimeException e, List<String> failed) {
    LOG.error("{} could not be evaluated and is left out", record, e);
    failed.add(record);
    return Stream.of();
  }

  /** A person's qualification is asked for in every programme; it counts from the first. */
  private static Obligation earlier(Obligation one, Obligation other) {
    return comparing(Obligation::lastOnTimeDay).compare(one, other) <= 0 ? one : other;
  }

  private static Map<PersonId, Person> known(
      List<TrainingRecord> programmes, List<UnitRecord> units) {
    var people = new HashMap<PersonId, Person>();
    programmes.forEach(record -> people.putAll(record.people()));
    units.forEach(record -> people.putAll(record.people()));
    return people;
  }

  /**
   * What is due around some people, with the records it comes from.
   *
   * @param failed the records that could not be evaluated, by kind and id
   */
  public record Surroundings(
      LocalDate today,
      List<Obligation> obligations,
      List<TrainingRecord> programmes,
      List<UnitRecord> units,
      Map<PersonId, Person> people,
      List<String> failed) {

    public Surroundings {
      obligations = List.copyOf(obligations);
      programmes = List.copyOf(programmes);
      units = List.copyOf(units);
      people = Map.copyOf(people);
      failed = List.copyOf(failed);
    }

    Map<ObligationKey, Obligation> byKey() {
      return obligations.stream().collect(toMap(Obligation::key, each -> each));
    }
  }
}

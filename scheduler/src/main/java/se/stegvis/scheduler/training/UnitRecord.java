package se.stegvis.scheduler.training;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * One unit together with what it has to do with of the programmes that have belonged to it, and the
 * people named in both: all that is needed to say what is due for the unit itself.
 */
public record UnitRecord(Unit unit, List<Belonging> programmes, Map<PersonId, Person> people) {

  public UnitRecord {
    programmes = List.copyOf(programmes);
    people = Map.copyOf(people);
  }

  /** The record of a unit, with what it and its programmes name out of all that is known. */
  public static UnitRecord of(
      Unit unit, List<Belonging> programmes, Map<PersonId, Person> everyone) {
    var named = new HashSet<>(unit.peopleNamed());
    programmes.forEach(programme -> named.addAll(programme.peopleNamed()));
    return new UnitRecord(unit, programmes, TrainingRecord.picked(named, everyone));
  }
}

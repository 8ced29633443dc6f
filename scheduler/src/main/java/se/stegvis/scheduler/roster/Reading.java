package se.stegvis.scheduler.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/** What one reading of a file shares: its mistakes, the ids met so far and the words it may use. */
final class Reading {

  final Mistakes mistakes = new Mistakes();
  final Register people = new Register("person", "people", mistakes);
  final Register entraIds = new Register("entraId", "people", mistakes);
  final Register units = new Register("unit", "units", mistakes);
  final Register programmes = new Register("programme", "programmes", mistakes);
  final Register placements = new Register("placement", "placements", mistakes);
  final Vocabulary<String> profiles;
  final Vocabulary<String> evidence;

  Reading(KnownNames names) {
    profiles = Vocabulary.of("profile", names.profiles());
    evidence = Vocabulary.of("evidence", names.evidence());
  }

  @Nullable PersonId person(Fields fields, String name) {
    return person(fields.text(name), fields.place(name));
  }

  @Nullable PersonId optionalPerson(Fields fields, String name) {
    return person(fields.optionalText(name), fields.place(name));
  }

  List<PersonId> persons(Fields fields, String name) {
    var persons = fields.texts(name);
    persons.forEach(person -> people.refer(person.value(), person.place()));
    return persons.stream().map(person -> new PersonId(person.value())).toList();
  }

  void close() {
    people.close();
    units.close();
  }

  private @Nullable PersonId person(@Nullable String id, Place place) {
    people.refer(id, place);
    return id == null ? null : new PersonId(id);
  }
}

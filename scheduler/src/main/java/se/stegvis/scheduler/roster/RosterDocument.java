package se.stegvis.scheduler.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** The whole file: three lists, whose elements become records one by one as they stream by. */
final class RosterDocument {

  private final Reading reading;
  private final List<Person> people = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Programme> programmes = new ArrayList<>();

  RosterDocument(Reading reading) {
    this.reading = reading;
  }

  ReadRoster read(JsonParser parser) {
    if (parser.nextToken() == null) {
      return broken("the file is empty: it must hold people, units and programmes");
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return broken("the file must hold one object: {\"people\": […], \"units\": […], …}");
    }
    lists(parser);
    if (parser.nextToken() != null) {
      return broken("something follows after the end of the object: remove it");
    }
    reading.close();
    return result();
  }

  /** The file ends here for us, since what follows cannot be understood. */
  ReadRoster broken(String what) {
    reading.mistakes.add(Place.ROOT, what);
    return result();
  }

  private ReadRoster result() {
    return reading.mistakes.none()
        ? new ReadRoster.Read(new Roster(people, units, programmes))
        : new ReadRoster.Wrong(reading.mistakes.list());
  }

  private void lists(JsonParser parser) {
    var seen = new ArrayList<String>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      if (seen.contains(name)) {
        reading.mistakes.add(
            Place.ROOT, "the field " + Mistakes.quote(name) + " comes twice: join the two");
      }
      switch (name) {
        case "people" -> list(parser, name, new PersonReader(reading)::read, people);
        case "units" -> list(parser, name, new UnitReader(reading)::read, units);
        case "programmes" -> list(parser, name, new ProgrammeReader(reading)::read, programmes);
        default -> {
          reading.mistakes.add(
              Place.ROOT,
              "there is no field %s here: remove it or use one of people, units, programmes"
                  .formatted(Mistakes.quote(name)));
          parser.skipChildren();
          continue;
        }
      }
      seen.add(name);
    }
  }

  private <T> void list(
      JsonParser parser, String name, Function<Fields, @Nullable T> reader, List<T> list) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    var place = Place.ROOT.field(name);
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      reading.mistakes.add(place, "must be a list in […]");
      parser.skipChildren();
      return;
    }
    var tree = new JsonTree(parser, reading.mistakes);
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      element(tree, place.item(i), reader, list);
    }
  }

  private <T> void element(
      JsonTree tree, Place place, Function<Fields, @Nullable T> reader, List<T> list) {
    if (!(tree.read(place) instanceof ObjectNode object)) {
      reading.mistakes.add(place, "must be an object in {…}");
      return;
    }
    var value = reader.apply(new Fields(object, place, reading.mistakes));
    if (value != null) {
      list.add(value);
    }
  }
}

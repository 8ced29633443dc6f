package se.stegvis.scheduler.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A cursor over the fields of one object. What is wrong is recorded and read as null, so that
 * reading goes on to the next mistake; what is null in the file counts as absent.
 */
final class Fields {

  private final ObjectNode object;
  private final Place place;
  private final Mistakes mistakes;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(ObjectNode object, Place place, Mistakes mistakes) {
    this.object = object;
    this.place = place;
    this.mistakes = mistakes;
  }

  Place place() {
    return place;
  }

  Place place(String name) {
    return place.field(name);
  }

  void mistake(String name, String what) {
    mistakes.add(place(name), what);
  }

  boolean has(String name) {
    return value(name) != null;
  }

  @Nullable String text(String name) {
    require(name);
    return optionalText(name);
  }

  @Nullable String optionalText(String name) {
    var value = value(name);
    return value == null ? null : text(value, place(name));
  }

  @Nullable LocalDate day(String name) {
    require(name);
    return optionalDay(name);
  }

  @Nullable LocalDate optionalDay(String name) {
    var text = optionalText(name);
    return text == null ? null : Days.read(text, place(name), mistakes);
  }

  @Nullable Integer optionalNumber(String name, int least, int most) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber()) {
      mistake(name, "must be a whole number, not " + form(value));
      return null;
    }
    if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
      mistake(name, Mistakes.quote(value.asString()) + " is not between " + least + " and " + most);
      return null;
    }
    return value.intValue();
  }

  int numberOr(String name, int least, int most, int absent) {
    var number = optionalNumber(name, least, most);
    return number == null ? absent : number;
  }

  <T> @Nullable T word(String name, Vocabulary<T> vocabulary) {
    require(name);
    return optionalWord(name, vocabulary);
  }

  <T> @Nullable T optionalWord(String name, Vocabulary<T> vocabulary) {
    var text = optionalText(name);
    return text == null ? null : vocabulary.meaning(text, place(name), mistakes);
  }

  /** The days {@code from} to {@code to}, open when {@code to} is absent. */
  @Nullable DateSpan span() {
    var from = day("from");
    var to = optionalDay("to");
    if (from == null || (to == null && has("to"))) {
      return null;
    }
    if (to != null && to.isBefore(from)) {
      mistake("to", "the end %s lies before the start %s: correct one of them".formatted(to, from));
      return null;
    }
    return new DateSpan(from, to);
  }

  /** The days {@code from} to {@code to}, both required. */
  @Nullable DateSpan closedSpan() {
    require("to");
    var span = span();
    return span == null || span.to() == null ? null : span;
  }

  List<Located<String>> texts(String name) {
    var texts = new ArrayList<Located<String>>();
    for (var item : items(name)) {
      var text = text(item.value(), item.place());
      if (text != null) {
        texts.add(new Located<>(item.place(), text));
      }
    }
    return texts;
  }

  List<Fields> objects(String name) {
    var objects = new ArrayList<Fields>();
    for (var item : items(name)) {
      if (item.value() instanceof ObjectNode node) {
        objects.add(new Fields(node, item.place(), mistakes));
      } else {
        mistakes.add(item.place(), "must be an object in {…}, not " + form(item.value()));
      }
    }
    return objects;
  }

  /** The texts of one field of the objects in a list, whatever else is wrong with them. */
  Stream<String> peek(String list, String name) {
    return object
        .path(list)
        .valueStream()
        .flatMap(item -> item.path(name).stringValueOpt().stream());
  }

  /** To be called when all fields have been asked for: reports those that nobody knows. */
  void refuseOthers() {
    for (var name : object.propertyNames()) {
      if (!known.contains(name)) {
        mistakes.add(
            place,
            "there is no field %s here: remove it or use one of %s"
                .formatted(Mistakes.quote(name), String.join(", ", known)));
      }
    }
  }

  private void require(String name) {
    if (!has(name)) {
      mistake(name, "is missing: add it");
    }
  }

  private @Nullable JsonNode value(String name) {
    known.add(name);
    var value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private List<Located<JsonNode>> items(String name) {
    var value = value(name);
    var items = new ArrayList<Located<JsonNode>>();
    if (value != null && !value.isArray()) {
      mistake(name, "must be a list in […], not " + form(value));
    } else if (value != null) {
      value.forEach(item -> items.add(new Located<>(place(name).item(items.size()), item)));
    }
    return items;
  }

  private @Nullable String text(JsonNode value, Place at) {
    if (!value.isString()) {
      mistakes.add(at, "must be a text in quotation marks, not " + form(value));
      return null;
    }
    var text = value.stringValue();
    if (text.isBlank()) {
      mistakes.add(at, "is empty: fill it in, or leave the field out if it is optional");
      return null;
    }
    if (text.codePoints().anyMatch(Fields::isUnwritable)) {
      mistakes.add(
          at, "holds a character that no text can hold: type " + Mistakes.quote(text) + " anew");
      return null;
    }
    return text;
  }

  private static boolean isUnwritable(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  private static String form(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "a text";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      default -> value.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }
}

package se.stegvis.scheduler.roster;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import tools.jackson.core.JsonGenerator;

/** Writes fields as the roster file has them: no field for what is null or an empty list. */
record Json(JsonGenerator generator) {

  void object(Runnable fields) {
    generator.writeStartObject();
    fields.run();
    generator.writeEndObject();
  }

  /** A text field, of anything that spells itself as the file does. */
  void text(String name, @Nullable Object value) {
    if (value != null) {
      generator.writeStringProperty(name, value.toString());
    }
  }

  void number(String name, @Nullable Integer value) {
    if (value != null) {
      generator.writeNumberProperty(name, value);
    }
  }

  void span(DateSpan span) {
    text("from", span.from());
    text("to", span.to());
  }

  void texts(String name, List<?> values) {
    if (!values.isEmpty()) {
      generator.writeArrayPropertyStart(name);
      values.forEach(value -> generator.writeString(value.toString()));
      generator.writeEndArray();
    }
  }

  <T> void objects(String name, List<T> values, Consumer<T> fields) {
    if (!values.isEmpty()) {
      everyObject(name, values, fields);
    }
  }

  /** As objects, but an empty list is written too. */
  <T> void everyObject(String name, List<T> values, Consumer<T> fields) {
    generator.writeArrayPropertyStart(name);
    values.forEach(value -> object(() -> fields.accept(value)));
    generator.writeEndArray();
  }
}

package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Field;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.reminder.DoneForm;
import se.stegvis.scheduler.reminder.RecordingDone;

/** Reads what stands in the fields of a card; all that is wrong at once. Pure. */
final class DoneFieldsReader {

  /** Longer than any honest value: such a one is not shown again. */
  private static final int LONGEST = 500;

  /** What came of reading. */
  sealed interface Reading {}

  /** Every field could be read. */
  record Filled(LocalDate on, List<String> parts) implements Reading {
    Filled {
      parts = List.copyOf(parts);
    }
  }

  /** Something is wrong, by field. */
  record Faulty(Map<Field, Phrase> errors) implements Reading {
    Faulty {
      errors = Map.copyOf(errors);
    }
  }

  private DoneFieldsReader() {}

  static Reading read(Map<String, String> data, DoneForm form) {
    var on = value(data, Field.DATE).flatMap(DoneFieldsReader::date);
    var parts = parts(data, form);
    var errors = new EnumMap<Field, Phrase>(Field.class);
    if (on.isEmpty()) {
      errors.put(Field.DATE, Phrase.ERROR_DATE);
    }
    if (!form.parts().isEmpty() && parts.isEmpty()) {
      errors.put(Field.PARTS, Phrase.ERROR_PARTS);
    }
    if (on.isEmpty() || !errors.isEmpty()) {
      return new Faulty(errors);
    }
    return new Filled(on.get(), parts);
  }

  /** The field that a refused value stood in, and what to say of it. */
  static Faulty refused(RecordingDone.Reason reason) {
    return new Faulty(
        switch (reason) {
          case IN_THE_FUTURE -> Map.of(Field.DATE, Phrase.ERROR_FUTURE);
          case BEFORE_IT_BEGAN -> Map.of(Field.DATE, Phrase.ERROR_BEFORE);
        });
  }

  /** What stood in the fields, to stand there again. */
  static Map<String, String> typed(Map<String, String> data) {
    return Arrays.stream(Field.values())
        .filter(field -> value(data, field).filter(each -> each.length() <= LONGEST).isPresent())
        .collect(toMap(Field::id, field -> value(data, field).orElseThrow()));
  }

  private static Optional<String> value(Map<String, String> data, Field field) {
    return Optional.ofNullable(data.get(field.id())).map(String::strip);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> parts(Map<String, String> data, DoneForm form) {
    var chosen = Arrays.asList(data.getOrDefault(Field.PARTS.id(), "").split(","));
    return form.parts().stream().filter(chosen::contains).toList();
  }
}

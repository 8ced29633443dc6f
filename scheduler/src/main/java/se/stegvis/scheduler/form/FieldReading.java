package se.stegvis.scheduler.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.stegvis.scheduler.form.Field.Kind;
import se.stegvis.scheduler.form.Field.Option;
import se.stegvis.scheduler.profile.Title;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Shape;

/** Reads one question of a form: every kind with the keys that belong to it. */
final class FieldReading {

  /** The ids that mean something to the record, and what it can take under them. */
  private static final Map<String, FieldKind> MEANT =
      Map.of(
          Form.ON, FieldKind.PAST_DAY,
          Form.MINUTES, FieldKind.COUNT,
          Form.TOPICS, FieldKind.TICKS,
          Form.OVERALL, FieldKind.RATING,
          Form.GOALS, FieldKind.GOALS,
          Form.OUTCOME, FieldKind.CHOICE);

  private FieldReading() {}

  static Found<Field> field(Fields fields) {
    var id = fields.required("id", Shapes.WORD_ID);
    var label = Title.read(fields.fields("label"));
    var kind = fields.required("kind", Shapes.KIND);
    var field =
        new Field(
            id,
            label,
            kind(fields, kind),
            fields.required("need", Shapes.NEED),
            fields.required("face", Shapes.FACE),
            GroundReading.of(fields));
    if (fields.has("kind", Shapes.KIND)) {
      checkMeaning(fields, id, kind);
      // Which keys belong here, only the kind can say.
      fields.refuseOthers();
    }
    return new Found<>(field, fields);
  }

  private static void checkMeaning(Fields fields, String id, FieldKind kind) {
    var meant = MEANT.getOrDefault(id, kind);
    if (meant != kind) {
      fields.mistake(
          "kind",
          "must be %s, since the record reads '%s' as that; or give the question another id"
              .formatted(meant.name().toLowerCase(Locale.ROOT), id));
    }
  }

  private static Kind kind(Fields fields, FieldKind kind) {
    return switch (kind) {
      case RATING -> new Kind.Rating();
      case CHOICE -> new Kind.Choice(options(fields, 2));
      case TICKS ->
          new Kind.Ticks(options(fields, 1), fields.optional("regional", Shape.TRUE, false));
      case TEXT -> new Kind.Text(fields.required("most", Shapes.TEXT_LENGTH));
      case COUNT -> count(fields);
      case PAST_DAY -> new Kind.PastDay();
      case COMING_DAY -> new Kind.ComingDay();
      case GOALS -> new Kind.Goals();
    };
  }

  private static Kind count(Fields fields) {
    var least = fields.required("least", Shapes.LIMIT);
    var most = fields.required("most", Shapes.LIMIT);
    if (most < least) {
      fields.mistake("most", "must not be less than 'least'");
    }
    return new Kind.Count(least, most);
  }

  private static List<Option> options(Fields field, int least) {
    var values = new HashSet<String>();
    var options = field.each("options").stream().map(each -> option(each, values)).toList();
    if (options.size() < least) {
      field.mistake("options", "must have at least " + least);
    }
    return options;
  }

  private static Option option(Fields fields, Set<String> before) {
    var value = fields.required("value", Shapes.WORD_ID);
    if (!before.add(value) && !value.isEmpty()) {
      fields.mistake("value", "is taken: " + value + " stands above already");
    }
    var option =
        new Option(
            value, new Title(fields.required("sv", Shape.TEXT), fields.required("en", Shape.TEXT)));
    fields.refuseOthers();
    return option;
  }
}

package se.stegvis.scheduler.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.scheduler.profile.Title;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Shape;

/** Reads one version of a form: its header and its questions. */
final class FormReading {

  private FormReading() {}

  static Found<Form> form(Fields file) {
    var header = file.fields("form");
    var fields = file.each("fields").stream().map(FieldReading::field).toList();
    var form =
        new Form(
            header.required("id", Shapes.FORM_ID),
            header.required("version", Shapes.VERSION),
            Title.read(header.fields("title")),
            GroundReading.of(header),
            header.required("evidence", Shape.NAME),
            header.optional("instrument", Shapes.INSTRUMENT),
            header.required("fills", Shapes.FILLER),
            Set.copyOf(header.some("readers", Shapes.READER)),
            header.optional("of_placement", Shape.TRUE, false),
            header.optional("own_rating", Shape.TRUE, false),
            header.optional("signed", Shape.TRUE, false),
            header.optional("scale", Shapes.SCALE_ID),
            Set.copyOf(header.list("some_of", Shapes.WORD_ID)),
            usualGoals(header),
            fields.stream().map(Found::value).toList());
    header.refuseOthers();
    var found = new Found<>(form, header);
    if (fields.isEmpty()) {
      file.mistake("fields", "must have at least one question");
    } else {
      new Coherence(file, found, fields).check();
    }
    return found;
  }

  private static Map<Regulation, List<String>> usualGoals(Fields header) {
    var goals = new EnumMap<Regulation, List<String>>(Regulation.class);
    if (header.has("usual_goals")) {
      var fields = header.fields("usual_goals");
      for (var regulation : Regulation.values()) {
        goals.put(regulation, fields.list(regulation.title(), Shape.NAME));
      }
      fields.refuseOthers();
    }
    return goals;
  }
}

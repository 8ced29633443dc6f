package se.stegvis.scheduler.form;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.scheduler.form.Scale.Level;
import se.stegvis.scheduler.profile.Title;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Shape;

/** Reads the scales of a file, their levels from the lowest up. */
final class ScaleReading {

  private ScaleReading() {}

  static List<Found<Scale>> scales(Fields file) {
    return file.each("scales").stream().map(ScaleReading::scale).toList();
  }

  private static Found<Scale> scale(Fields fields) {
    var scale =
        new Scale(
            fields.required("id", Shapes.SCALE_ID),
            Title.read(fields.fields("name")),
            GroundReading.of(fields),
            levels(fields),
            Title.read(fields.fields("not_observed")));
    fields.refuseOthers();
    return new Found<>(scale, fields);
  }

  private static List<Level> levels(Fields scale) {
    var levels = new ArrayList<Level>();
    for (var fields : scale.each("levels")) {
      var level = level(fields);
      int next = levels.size() + 1;
      if (level.value() != next && fields.has("value", Shapes.LEVEL)) {
        fields.mistake("value", "must be " + next + ": levels count up from 1");
      }
      if (!levels.isEmpty() && level.standing().compareTo(levels.getLast().standing()) < 0) {
        fields.mistake("standing", "cannot be lower than that of the level before");
      }
      levels.add(level);
    }
    if (levels.size() < 2) {
      scale.mistake("levels", "must have at least two levels");
    }
    return levels;
  }

  private static Level level(Fields fields) {
    var level =
        new Level(
            fields.required("value", Shapes.LEVEL),
            new Title(fields.required("sv", Shape.TEXT), fields.required("en", Shape.TEXT)),
            fields.required("standing", Shapes.STANDING));
    fields.refuseOthers();
    return level;
  }
}

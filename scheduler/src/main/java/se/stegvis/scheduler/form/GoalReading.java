package se.stegvis.scheduler.form;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Shape;

/** Reads the delmål of a file, regulation by regulation. */
final class GoalReading {

  private GoalReading() {}

  static List<Found<Goal>> goals(Fields file) {
    return file.each("goals").stream().flatMap(GoalReading::ofRegulation).toList();
  }

  private static Stream<Found<Goal>> ofRegulation(Fields fields) {
    var regulation = fields.required("regulation", Shapes.REGULATION);
    var goals = fields.each("delmal").stream().map(each -> goal(regulation, each)).toList();
    if (goals.isEmpty()) {
      fields.mistake("delmal", "must have at least one delmål");
    }
    fields.refuseOthers();
    return goals.stream();
  }

  private static Found<Goal> goal(Regulation regulation, Fields fields) {
    var goal =
        new Goal(
            regulation,
            fields.required("code", Shape.NAME),
            fields.optional("title", Shape.TEXT, ""));
    fields.refuseOthers();
    return new Found<>(goal, fields);
  }
}

package se.stegvis.scheduler.profile;

import java.util.List;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Shape;

/** Reads what a unit has decided for rules that leave it open. */
final class DecisionReading {

  private DecisionReading() {}

  static List<Found<LocalDecision>> decisions(Fields local) {
    var unit = new UnitId(local.required("unit", Shape.NAME));
    var decisions = local.each("decisions").stream().map(each -> decision(unit, each)).toList();
    if (decisions.isEmpty()) {
      local.mistake("decisions", "must have at least one decision");
    }
    local.refuseOthers();
    return decisions;
  }

  private static Found<LocalDecision> decision(UnitId unit, Fields fields) {
    var decision =
        new LocalDecision(
            unit,
            fields.required("rule", Shapes.RULE_ID),
            fields.optional("period", Shapes.INTERVAL),
            fields.optional("date", Shapes.DATE),
            fields.optional("remind", Shape.TRUE, false));
    fields.refuseOthers();
    return new Found<>(decision, fields);
  }
}

package se.stegvis.scheduler.profile;

import java.util.List;
import se.stegvis.scheduler.training.UnitId;

/** Reads what a unit has decided for rules that leave it open. */
final class DecisionReading {

  private DecisionReading() {}

  static List<Found<LocalDecision>> decisions(Fields local) {
    var unit = new UnitId(local.required("unit", Forms.NAME));
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
            fields.required("rule", Forms.RULE_ID),
            fields.optional("period", Forms.INTERVAL),
            fields.optional("date", Forms.DATE),
            fields.optional("remind", Forms.TRUE, false));
    fields.refuseOthers();
    return new Found<>(decision, fields);
  }
}

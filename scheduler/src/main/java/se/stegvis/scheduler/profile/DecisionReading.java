package se.stegvis.scheduler.profile;

import java.util.List;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;
import se.stegvis.scheduler.yaml.Shape;

/** Reads what a unit has decided: for rules that leave it open, and for its alert channel. */
final class DecisionReading {

  private static final String CHANNEL = "channel";

  private DecisionReading() {}

  static List<Found<LocalDecision>> decisions(Fields local) {
    var unit = new UnitId(local.required("unit", Shape.NAME));
    var decisions = local.each("decisions").stream().map(each -> decision(unit, each)).toList();
    if (decisions.isEmpty() && !local.has(CHANNEL)) {
      local.mistake("decisions", "must have at least one decision");
    }
    return decisions;
  }

  /** None, or the one of the unit. */
  static List<Found<ChannelChoice>> channels(Fields local) {
    if (!local.has(CHANNEL)) {
      return List.of();
    }
    var unit = new UnitId(local.required("unit", Shape.NAME));
    var fields = local.fields(CHANNEL);
    var choice =
        new ChannelChoice(
            unit,
            fields.optional("initials", Shape.TRUE, false),
            fields.optional("language", Shapes.LANGUAGE, Language.SV));
    fields.refuseOthers();
    return List.of(new Found<>(choice, fields));
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
